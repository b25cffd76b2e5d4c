/** Prints a report again with words that nobody knows: other titles, form numbers and heads. */
@NullMarked
package io.kaibiao.samples.invention;

import org.jspecify.annotations.NullMarked;
