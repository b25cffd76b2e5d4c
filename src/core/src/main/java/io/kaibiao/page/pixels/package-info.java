/** Returns the image of a PDF's page, and makes pages from images. */
@NullMarked
package io.kaibiao.page.pixels;

import org.jspecify.annotations.NullMarked;
