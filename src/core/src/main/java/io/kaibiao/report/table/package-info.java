/**
 * The tables of a converted report: canonical columns, rows and cells, the values of cells and
 * what\n * speaks for them, and the grid as printed.\n *\n *
 *
 * <p>Every type is an immutable record, a sealed interface of records or an enum and is safe to\n *
 * share between threads.
 */
@NullMarked
package io.kaibiao.report.table;

import org.jspecify.annotations.NullMarked;
