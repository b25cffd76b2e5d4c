/**
 * Makes fictitious reports with exact truth, for training, tests and measurements.
 *
 * <p>A model whose arithmetic holds is drawn by a random generator with an explicit seed, laid out
 * as one of the many printed forms, and set on PDF pages with a chosen kind of ink. The same seed
 * gives the same bytes. A report is set in a typeface that is embedded, or, in tests, in a Song
 * that is not and that no machine needs.
 */
@NullMarked
package io.kaibiao.samples.maker;

import org.jspecify.annotations.NullMarked;
