/** Grids that rulings draw. */
@NullMarked
package io.kaibiao.table.ruled;

import org.jspecify.annotations.NullMarked;
