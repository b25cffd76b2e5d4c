/** Finds the lines and boxes that paths draw, and maps user space to the displayed page. */
@NullMarked
package io.kaibiao.page.path;

import org.jspecify.annotations.NullMarked;
