/** Layouts of sources that have no pages: their grids, with the merged cells that they lost. */
@NullMarked
package io.kaibiao.table.sheet;

import org.jspecify.annotations.NullMarked;
