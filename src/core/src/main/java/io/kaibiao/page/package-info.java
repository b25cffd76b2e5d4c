/**
 * A page and its text: glyphs, rulings and images in the frame of a reader, the origin at the
 * top-left corner, lengths in points.
 *
 * <p>Nothing in this package depends on how a page was made, from a PDF or from pixels: that is the
 * business of its sub-packages. A {@link io.kaibiao.page.Page} is immutable.
 */
@NullMarked
package io.kaibiao.page;

import org.jspecify.annotations.NullMarked;
