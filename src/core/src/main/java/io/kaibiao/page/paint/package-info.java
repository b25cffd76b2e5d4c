/**
 * Paints the content streams of a PDF: its letters, rulings, fills and pictures as a viewer shows
 * them.
 */
@NullMarked
package io.kaibiao.page.paint;

import org.jspecify.annotations.NullMarked;
