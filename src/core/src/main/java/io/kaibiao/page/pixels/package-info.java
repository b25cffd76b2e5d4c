/** Pages as pixels: the picture of a PDF's page, and the page that is read from a picture. */
@NullMarked
package io.kaibiao.page.pixels;

import org.jspecify.annotations.NullMarked;
