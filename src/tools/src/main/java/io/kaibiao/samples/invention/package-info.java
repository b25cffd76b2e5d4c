/** Prints a report again with invented words: other titles, form numbers and headers. */
@NullMarked
package io.kaibiao.samples.invention;

import org.jspecify.annotations.NullMarked;
