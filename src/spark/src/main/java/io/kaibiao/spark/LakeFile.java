package io.kaibiao.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A file of the lake.
 *
 * @param path where it is, for Hadoop's file systems
 * @param name its name without folders
 * @param length how many bytes it has
 * @param sha256 the SHA-256 of its bytes, or null if it was not read
 * @param problem why it was not read; blank if it was
 */
record LakeFile(String path, String name, long length, @Nullable String sha256, String problem) {

  /** The columns of a row. */
  static final StructType SCHEMA =
      new StructType()
          .add("path", DataTypes.StringType, false)
          .add("name", DataTypes.StringType, false)
          .add("length", DataTypes.LongType, false)
          .add("sha256", DataTypes.StringType, true)
          .add("problem", DataTypes.StringType, false);

  /** Returns the file of a row. */
  static LakeFile of(Row row) {
    return new LakeFile(
        row.getAs("path"),
        row.getAs("name"),
        row.<Long>getAs("length"),
        row.getAs("sha256"),
        row.getAs("problem"));
  }

  /** Returns its row. */
  Row row() {
    return RowFactory.create(path, name, length, sha256, problem);
  }

  /** Returns the SHA-256 of a file that was read. */
  String digest() {
    if (sha256 == null) {
      throw new IllegalStateException(path + " was not read");
    }
    return sha256;
  }
}
