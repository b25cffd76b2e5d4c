/**
 * From rulings and glyphs to logical tables: grids with spans, the text of every cell, header rows
 * as paths, pages joined, and what stands around a table. Nothing here knows a form.
 */
@NullMarked
package io.kaibiao.table;

import org.jspecify.annotations.NullMarked;
