/** Measures conversions of lossy text dumps of made reports. */
@NullMarked
package io.kaibiao.measure.dump;

import org.jspecify.annotations.NullMarked;
