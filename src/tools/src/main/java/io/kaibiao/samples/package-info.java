/**
 * Makes samples with known truth: scans of a report under chosen conditions, and strips of single
 * lines for training engines. Not used by conversions.
 */
@NullMarked
package io.kaibiao.samples;

import org.jspecify.annotations.NullMarked;
