/** Rows that tables read from pixels have lost, and puts them back. */
@NullMarked
package io.kaibiao.proof.rows;

import org.jspecify.annotations.NullMarked;
