/**
 * Makes samples with known truth: scans of a report under chosen conditions, and strips of single
 * lines for the training of readers. Outside the conversion path: nothing that converts leans on
 * it.
 */
@NullMarked
package io.kaibiao.samples;

import org.jspecify.annotations.NullMarked;
