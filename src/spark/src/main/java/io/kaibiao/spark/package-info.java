/**
 * Converts a lake of documents with Apache Spark: every document in a worker process of its
 * executor, results as Parquet, nothing twice.
 */
@NullMarked
package io.kaibiao.spark;

import org.jspecify.annotations.NullMarked;
