/** Derives a grid for a table that is printed without one. */
@NullMarked
package io.kaibiao.table.unruled;

import org.jspecify.annotations.NullMarked;
