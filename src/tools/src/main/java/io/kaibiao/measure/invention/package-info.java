/** Measures what a conversion makes of documents whose words nobody knows. */
@NullMarked
package io.kaibiao.measure.invention;

import org.jspecify.annotations.NullMarked;
