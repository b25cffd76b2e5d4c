/**
 * Interprets the content streams of a PDF: the letters, rulings, fills and pictures that a viewer
 * shows.
 */
@NullMarked
package io.kaibiao.page.paint;

import org.jspecify.annotations.NullMarked;
