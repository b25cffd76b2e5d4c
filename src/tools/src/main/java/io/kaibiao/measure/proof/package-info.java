/** Measures what the proof makes of misread amounts. */
@NullMarked
package io.kaibiao.measure.proof;

import org.jspecify.annotations.NullMarked;
