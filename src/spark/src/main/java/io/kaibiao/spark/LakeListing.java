package io.kaibiao.spark;

import io.kaibiao.batch.InputFinder;
import io.kaibiao.file.Sha256;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;

/** Lists the documents of a lake with their digests. */
final class LakeListing {

  private final SparkSession spark;
  private final LakeSettings settings;

  LakeListing(SparkSession spark, LakeSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Returns the rows of {@link LakeFile} for the PDFs and images of the lake. Spark reads no
   * content where none is asked for; a file that can't be read fails nothing here.
   */
  Dataset<Row> listed() {
    Dataset<Row> files =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", "true")
            .load(settings.lake())
            .select(functions.col("path"), functions.col("length"));
    return files
        .filter((Row row) -> InputFinder.isDocument(new Path(row.getString(0)).getName()))
        .map(
            new Reading(
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()),
                settings.mostBytes()),
            Encoders.row(LakeFile.SCHEMA));
  }

  /** Reads a file to its end. */
  private static final class Reading implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final SerializableConfiguration configuration;
    private final long mostBytes;

    Reading(SerializableConfiguration configuration, long mostBytes) {
      this.configuration = configuration;
      this.mostBytes = mostBytes;
    }

    @Override
    public Row call(Row row) {
      Path path = new Path(row.getString(0));
      long length = row.getLong(1);
      if (length > mostBytes) {
        return new LakeFile(path.toString(), path.getName(), length, null, "too-large").row();
      }
      try (InputStream in = path.getFileSystem(configuration.value()).open(path)) {
        return new LakeFile(path.toString(), path.getName(), length, Sha256.of(in), "").row();
      } catch (IOException e) {
        return new LakeFile(path.toString(), path.getName(), length, null, "unreadable").row();
      }
    }
  }
}
