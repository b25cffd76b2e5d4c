/** Logical tables of printed ones: page breaks, headers, tables printed as one grid. */
@NullMarked
package io.kaibiao.table.assembly;

import org.jspecify.annotations.NullMarked;
