/** Tells in which direction the characters of a page follow one another. */
@NullMarked
package io.kaibiao.page.writing;

import org.jspecify.annotations.NullMarked;
