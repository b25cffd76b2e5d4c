/** Measures speed and compares grids with those of other libraries. */
@NullMarked
package io.kaibiao.measure.speed;

import org.jspecify.annotations.NullMarked;
