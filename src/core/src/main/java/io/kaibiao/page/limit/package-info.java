/**
 * How much of a PDF's content is taken in: what a page may hold, how far streams and claims of size
 * are believed.
 */
@NullMarked
package io.kaibiao.page.limit;

import org.jspecify.annotations.NullMarked;
