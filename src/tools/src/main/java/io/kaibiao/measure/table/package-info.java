/** Measures the structure of tables. */
@NullMarked
package io.kaibiao.measure.table;

import org.jspecify.annotations.NullMarked;
