package io.kaibiao.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
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
 * removed before anything else is done. A mark may name earlier waves: those whose failures its own
 * rows replace.
 */
final class PublishedWaves {

  /** The partition column with the name of the wave. */
  private static final String WAVE = "wave";

  /** The wave without rows, which gives every table its columns. */
  private static final String EMPTY = WAVE + "=w-0";

  /** The folder of rows without a year, as Hive has it. */
  private static final String NO_YEAR = ResultTables.YEAR + "=__HIVE_DEFAULT_PARTITION__";

  /** The folder of the outcomes of documents without a result. */
  private static final String FAILURES =
      ResultTables.OUTCOMES + "/" + ResultTables.KIND + "=" + ResultTables.NO_KIND + "/" + NO_YEAR;

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
        for (String replaced : lines(mark.getPath())) {
          system.delete(new Path(failures(), WAVE + "=" + replaced), true);
        }
      }
    }
    Path pattern = new Path(root, "*/" + ResultTables.KIND + "=*/" + ResultTables.YEAR + "=*/*");
    for (FileStatus part : system.globStatus(pattern)) {
      if (wave(part).filter(name -> !finished.contains(name)).isPresent()) {
        system.delete(part.getPath(), true);
      }
    }
  }

  /** Returns the name of the wave that wrote a folder, unless it is the one without rows. */
  private static Optional<String> wave(FileStatus part) {
    String name = part.getPath().getName();
    return name.startsWith(WAVE + "=") && !name.equals(EMPTY)
        ? Optional.of(name.substring(WAVE.length() + 1))
        : Optional.empty();
  }

  private List<String> lines(Path file) throws IOException {
    try (InputStream in = system.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private Path failures() {
    return new Path(root, FAILURES);
  }

  /** Removes the outcomes of documents without a result that fulfil a condition. */
  void forget(Column condition) throws IOException {
    // Where no document has a year, Spark can't tell the column's type from the folders.
    Dataset<Row> failures =
        spark
            .read()
            .parquet(new Path(root, ResultTables.OUTCOMES).toString())
            .where(functions.col(ResultTables.KIND).equalTo(ResultTables.NO_KIND))
            .withColumn(ResultTables.YEAR, functions.col(ResultTables.YEAR).cast("int"));
    if (failures.where(condition).isEmpty()) {
      return;
    }
    List<String> replaced = new ArrayList<>();
    for (FileStatus part : system.listStatus(failures())) {
      wave(part).ifPresent(replaced::add);
    }
    String name = name();
    write(failures.where(functions.not(condition)).drop(WAVE), ResultTables.OUTCOMES, name);
    mark(name, replaced);
    recover();
  }

  /** Returns the files of which no finished wave has the outcome. */
  Dataset<Row> pending(Dataset<Row> files) {
    Path outcomes = new Path(root, ResultTables.OUTCOMES);
    Dataset<Row> done = spark.read().parquet(outcomes.toString()).select("sha256");
    return files.join(done, files.col("sha256").equalTo(done.col("sha256")), "left_anti");
  }

  /** Publishes the staged results of some files as one wave, and removes them. */
  void publish(Dataset<Row> files) throws IOException {
    String name = name();
    Dataset<Row> results =
        files
            .mapPartitions(new ResultRows(staging), Encoders.row(tables.nested()))
            .persist(StorageLevel.DISK_ONLY());
    try {
      for (String table : tables.names()) {
        write(rows(results, table), table, name);
      }
    } finally {
      results.unpersist();
    }
    mark(name, List.of());
    StagingFolder published = staging;
    files.foreachPartition(
        rows -> {
          while (rows.hasNext()) {
            published.remove(LakeFile.of(rows.next()).digest());
          }
        });
  }

  private static String name() {
    return "w-" + UUID.randomUUID();
  }

  private void mark(String wave, List<String> replaced) throws IOException {
    Path draft = new Path(root, "_mark-" + wave);
    try (OutputStream out = system.create(draft, false)) {
      out.write(String.join("\n", replaced).getBytes(StandardCharsets.UTF_8));
    }
    system.mkdirs(marks());
    if (!system.rename(draft, new Path(marks(), wave))) {
      throw new IOException(draft + " can't be moved to " + marks());
    }
  }

  private static Dataset<Row> rows(Dataset<Row> results, String table) {
    return results.select(
        functions.col(ResultTables.KIND),
        functions.col(ResultTables.YEAR),
        functions.inline(functions.col(table)));
  }

  private void write(Dataset<Row> rows, String table, String wave) {
    rows.withColumn(WAVE, functions.lit(wave))
        .hint("rebalance", functions.col(ResultTables.KIND), functions.col(ResultTables.YEAR))
        .write()
        .mode(SaveMode.Append)
        .partitionBy(ResultTables.KIND, ResultTables.YEAR, WAVE)
        .parquet(new Path(root, table).toString());
  }
}
