/** Measures line finding and the confidence of readings. */
@NullMarked
package io.kaibiao.measure.scan;

import org.jspecify.annotations.NullMarked;
