/** Reads HTML pages. */
@NullMarked
package io.kaibiao.sheet.html;

import org.jspecify.annotations.NullMarked;
