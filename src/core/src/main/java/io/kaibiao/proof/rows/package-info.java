/** Finds and restores rows that tables from pixels have lost. */
@NullMarked
package io.kaibiao.proof.rows;

import org.jspecify.annotations.NullMarked;
