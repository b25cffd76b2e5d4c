/** Grids from rulings, heads from grids, tables from pages. */
@NullMarked
package io.kaibiao.table;

import org.jspecify.annotations.NullMarked;
