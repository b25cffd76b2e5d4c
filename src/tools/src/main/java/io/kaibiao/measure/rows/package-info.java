/** Measures what becomes of misread codes and lost rows. */
@NullMarked
package io.kaibiao.measure.rows;

import org.jspecify.annotations.NullMarked;
