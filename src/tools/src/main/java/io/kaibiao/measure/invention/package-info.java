/** Measures conversions of documents whose words are invented. */
@NullMarked
package io.kaibiao.measure.invention;

import org.jspecify.annotations.NullMarked;
