/** What a service wants to know of its conversions: counts, times and outcomes, a call each. */
@NullMarked
package io.kaibiao.metrics;

import org.jspecify.annotations.NullMarked;
