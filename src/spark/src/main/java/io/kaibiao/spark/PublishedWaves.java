package io.kaibiao.spark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * The published results of a lake: a folder for each table. Documents are published in waves, and a
 * wave is there when its mark is, which is made last. What a wave without a mark has written is
 * removed before anything else is done.
 */
final class PublishedWaves {

  /** The partition column with the name of the wave. */
  private static final String WAVE = "wave";

  /** The wave without rows, which gives every table its columns. */
  private static final String EMPTY = WAVE + "=w-0";

  /** The folder of rows without a year, as Hive has it. */
  private static final String NO_YEAR = ResultTables.YEAR + "=__HIVE_DEFAULT_PARTITION__";

  private final SparkSession spark;
  private final Path root;
  private final FileSystem system;
  private final StagingFolder staging;
  private final ResultTables tables = new ResultTables();

  PublishedWaves(SparkSession spark, Path root, StagingFolder staging) throws IOException {
    this.spark = spark;
    this.root = root;
    this.staging = staging;
    this.system = staging.system(root);
  }

  private Path marks() {
    return new Path(root, "_waves");
  }

  /** Makes the tables, and removes what waves have written that were not finished. */
  void prepare() throws IOException {
    for (String table : tables.names()) {
      Path empty =
          new Path(
              new Path(root, table),
              ResultTables.KIND + "=" + ResultTables.NO_KIND + "/" + NO_YEAR + "/" + EMPTY);
      if (!system.exists(new Path(empty, "_SUCCESS"))) {
        spark
            .createDataFrame(List.of(), tables.columns(table))
            .write()
            .mode(SaveMode.Overwrite)
            .parquet(empty.toString());
      }
    }
    recover();
  }

  private void recover() throws IOException {
    Set<String> finished = new HashSet<>();
    if (system.exists(marks())) {
      for (FileStatus mark : system.listStatus(marks())) {
        finished.add(mark.getPath().getName());
      }
    }
    Path pattern = new Path(root, "*/" + ResultTables.KIND + "=*/" + ResultTables.YEAR + "=*/*");
    for (FileStatus part : system.globStatus(pattern)) {
      String name = part.getPath().getName();
      if (name.startsWith(WAVE + "=")
          && !name.equals(EMPTY)
          && !finished.contains(name.substring(WAVE.length() + 1))) {
        system.delete(part.getPath(), true);
      }
    }
  }

  /** Returns the files of which no finished wave has the outcome. */
  Dataset<Row> pending(Dataset<Row> files) {
    Path outcomes = new Path(root, ResultTables.OUTCOMES);
    Dataset<Row> done = spark.read().parquet(outcomes.toString()).select("sha256");
    return files.join(done, files.col("sha256").equalTo(done.col("sha256")), "left_anti");
  }

  /** Publishes the staged results of some files as one wave, and removes them. */
  void publish(Dataset<Row> files) throws IOException {
    String name = "w-" + UUID.randomUUID();
    Dataset<Row> results =
        files
            .mapPartitions(new ResultRows(staging), Encoders.row(tables.nested()))
            .persist(StorageLevel.DISK_ONLY());
    try {
      for (String table : tables.names()) {
        write(results, table, name);
      }
    } finally {
      results.unpersist();
    }
    system.create(new Path(marks(), name), false).close();
    StagingFolder published = staging;
    files.foreachPartition(
        rows -> {
          while (rows.hasNext()) {
            published.remove(LakeFile.of(rows.next()).digest());
          }
        });
  }

  private void write(Dataset<Row> results, String table, String wave) {
    results
        .select(
            functions.col(ResultTables.KIND),
            functions.col(ResultTables.YEAR),
            functions.inline(functions.col(table)))
        .withColumn(WAVE, functions.lit(wave))
        .hint("rebalance", functions.col(ResultTables.KIND), functions.col(ResultTables.YEAR))
        .write()
        .mode(SaveMode.Append)
        .partitionBy(ResultTables.KIND, ResultTables.YEAR, WAVE)
        .parquet(new Path(root, table).toString());
  }
}
