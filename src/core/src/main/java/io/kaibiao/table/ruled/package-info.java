/** Finds grids drawn by rulings. */
@NullMarked
package io.kaibiao.table.ruled;

import org.jspecify.annotations.NullMarked;
