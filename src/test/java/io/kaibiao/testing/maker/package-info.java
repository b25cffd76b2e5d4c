/**
 * Makes fictitious reports with exact truth, for tests and measurements.
 *
 * <p>A model whose arithmetic holds is drawn by a random generator with an explicit seed, laid out
 * as one of the many printed forms, and set on PDF pages with a chosen kind of ink. The same seed
 * gives the same bytes. No file outside the class path is read and no font is needed.
 */
@NullMarked
package io.kaibiao.testing.maker;

import org.jspecify.annotations.NullMarked;
