package io.kaibiao.spark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;

/** Converts what a lake has and its results lack. */
final class LakeRun {

  private final SparkSession spark;
  private final LakeSettings settings;
  private final StagingFolder staging;
  private final ConvertTask conversion;
  private final PublishedWaves waves;

  LakeRun(SparkSession spark, LakeSettings settings, WorkerPlan workers) throws IOException {
    this.spark = spark;
    this.settings = settings;
    this.staging =
        new StagingFolder(
            new Path(settings.folder(), "_staged"),
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    this.conversion = new ConvertTask(workers, staging);
    this.waves = new PublishedWaves(spark, new Path(settings.folder()), staging);
  }

  /**
   * Converts and publishes all that is pending.
   *
   * @return how many documents were pending
   */
  long run() throws IOException {
    Path folder = new Path(settings.folder());
    OutputLock lock = OutputLock.of(staging.system(folder), folder);
    try {
      return runAlone();
    } finally {
      lock.release();
    }
  }

  private long runAlone() throws IOException {
    waves.prepare();
    if (!settings.retry().isEmpty()) {
      waves.forget(functions.col("retry").isin(settings.retry().toArray()));
    }
    Dataset<Row> inputs = kept("inputs", new LakeListing(spark, settings).listed());
    // A plan over the outcomes would change as they do; a file does not.
    Dataset<Row> pending = kept("pending", waves.pending(documents(inputs)));
    long count = pending.count();
    int all = (int) ((count + settings.wave() - 1) / settings.wave());
    for (int wave = 0; wave < all; wave++) {
      Dataset<Row> files = pending.filter(part(all).equalTo(wave));
      files.repartition(shares(count / all + 1)).foreachPartition(conversion);
      waves.publish(files);
    }
    return count;
  }

  private int shares(long documents) {
    return (int) Math.max(1, documents / settings.share());
  }

  /** Returns the number of the wave that a document is in, by its digest. */
  private static Column part(int all) {
    Column start = functions.conv(functions.substring(functions.col("sha256"), 1, 7), 16, 10);
    return functions.pmod(start.cast("bigint"), functions.lit((long) all));
  }

  /** Writes rows into a folder, in the place of what is there, and returns them from there. */
  private Dataset<Row> kept(String name, Dataset<Row> rows) {
    String place = new Path(settings.folder(), name).toString();
    rows.write().mode(SaveMode.Overwrite).parquet(place);
    return spark.read().parquet(place);
  }

  /** Returns one file for each document that was read. */
  private static Dataset<Row> documents(Dataset<Row> files) {
    Column[] others = {
      functions.min_by(functions.col("name"), functions.col("path")).as("name"),
      functions.min(functions.col("length")).as("length"),
      functions.min(functions.col("problem")).as("problem")
    };
    return files
        .filter(functions.col("sha256").isNotNull())
        .groupBy(functions.col("sha256"))
        .agg(functions.min(functions.col("path")).as("path"), others);
  }

  /** Returns how many documents have which outcome, by what all runs have published. */
  Map<String, Long> outcomes() {
    Map<String, Long> counts = new LinkedHashMap<>();
    spark
        .read()
        .parquet(new Path(settings.folder(), ResultTables.OUTCOMES).toString())
        .groupBy("category")
        .count()
        .orderBy("category")
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }
}
