/**
 * The layout of a page: its tables with their cells, its columns of text, its directions of
 * reading.
 */
@NullMarked
package io.kaibiao.table.layout;

import org.jspecify.annotations.NullMarked;
