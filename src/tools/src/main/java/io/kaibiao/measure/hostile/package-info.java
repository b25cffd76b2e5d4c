/** Programs that measure how conversions bear damaged inputs and long runs. */
@NullMarked
package io.kaibiao.measure.hostile;

import org.jspecify.annotations.NullMarked;
