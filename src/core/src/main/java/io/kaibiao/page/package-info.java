/**
 * Opens an input and hands out its pages one at a time: glyphs, rulings and images in the frame of
 * a reader, the origin at the top-left corner, lengths in points.
 *
 * <p>Behind this package nobody knows how a page was made. A {@link io.kaibiao.page.Page} is
 * immutable; a {@link io.kaibiao.page.PdfSource} belongs to one thread.
 */
@NullMarked
package io.kaibiao.page;

import org.jspecify.annotations.NullMarked;
