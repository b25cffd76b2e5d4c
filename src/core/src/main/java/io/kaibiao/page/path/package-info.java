/** Finds the lines and boxes that paths draw, in display space. */
@NullMarked
package io.kaibiao.page.path;

import org.jspecify.annotations.NullMarked;
