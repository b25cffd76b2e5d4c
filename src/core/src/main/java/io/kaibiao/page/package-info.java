/**
 * A page and its text: glyphs, rulings and images in the reading frame, with the origin at the
 * top-left corner and lengths in points.
 *
 * <p>Nothing in this package depends on whether a page was made from a PDF or from pixels, which
 * its sub-packages handle. A {@link io.kaibiao.page.Page} is immutable.
 */
@NullMarked
package io.kaibiao.page;

import org.jspecify.annotations.NullMarked;
