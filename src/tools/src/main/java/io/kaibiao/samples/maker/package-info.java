/**
 * Makes fictitious reports with exact truth, for training, tests and measurements.
 *
 * <p>A random generator with an explicit seed draws amounts with consistent arithmetic. They are
 * laid out in one of the many printed forms and set on PDF pages with a chosen kind of ink. The
 * same seed gives the same bytes. A report is set in an embedded typeface or, in tests, in a Song
 * font that is not embedded and that no machine needs.
 */
@NullMarked
package io.kaibiao.samples.maker;

import org.jspecify.annotations.NullMarked;
