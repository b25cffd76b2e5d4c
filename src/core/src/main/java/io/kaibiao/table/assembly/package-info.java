/**
 * Builds logical tables from printed ones: joins pages, finds headers, splits tables printed as one
 * grid.
 */
@NullMarked
package io.kaibiao.table.assembly;

import org.jspecify.annotations.NullMarked;
