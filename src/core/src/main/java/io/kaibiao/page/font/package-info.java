/**
 * Reads the characters and outlines of the fonts of a PDF, and replaces fonts that are not
 * embedded.
 */
@NullMarked
package io.kaibiao.page.font;

import org.jspecify.annotations.NullMarked;
