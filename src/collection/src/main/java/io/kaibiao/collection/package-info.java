/**
 * The results of many reports in one place that can be asked: an SQLite database, and Parquet files
 * of it.
 */
@NullMarked
package io.kaibiao.collection;

import org.jspecify.annotations.NullMarked;
