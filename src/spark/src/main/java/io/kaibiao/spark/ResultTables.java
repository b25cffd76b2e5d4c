package io.kaibiao.spark;

import io.kaibiao.collection.RowSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a job writes: those of a collection with their columns, and the outcomes. Each is
 * partitioned by the kind and the fiscal year of the report.
 */
final class ResultTables {

  /** The table with one row for each document, whether or not it has a result. */
  static final String OUTCOMES = "outcomes";

  /** The partition column with the kind of the report. */
  static final String KIND = "kind";

  /** The kind of a document without a result. */
  static final String NO_KIND = "none";

  /** The partition column with the fiscal year of the report. */
  static final String YEAR = "fiscal_year";

  /** The table whose columns {@link #KIND} and {@link #YEAR} are those of the report. */
  private static final String DOCUMENTS = "documents";

  /** What the year of a printed table is called, beside that of the report. */
  private static final String TABLE_YEAR = "table_year";

  private static final StructType OUTCOME =
      new StructType()
          .add("sha256", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("category", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("retry", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("pages", DataTypes.LongType)
          .add("facts", DataTypes.LongType)
          .add("doubtful", DataTypes.LongType)
          .add("seconds", DataTypes.DoubleType);

  private final Map<String, RowSchema> collected = new LinkedHashMap<>();

  ResultTables() {
    for (RowSchema table : RowSchema.all()) {
      collected.put(table.name(), table);
    }
  }

  /** Returns the names of the tables; the outcomes are last. */
  List<String> names() {
    List<String> names = new ArrayList<>(collected.keySet());
    names.add(OUTCOMES);
    return names;
  }

  /** Returns the columns of a document with all its rows: an array for each table. */
  StructType nested() {
    StructType schema =
        new StructType().add(KIND, DataTypes.StringType).add(YEAR, DataTypes.IntegerType);
    for (RowSchema table : collected.values()) {
      schema = schema.add(table.name(), DataTypes.createArrayType(columns(table)));
    }
    return schema.add(OUTCOMES, DataTypes.createArrayType(OUTCOME));
  }

  /** Returns the columns of a table, without those of its partitions. */
  StructType columns(String table) {
    RowSchema schema = collected.get(table);
    return schema == null ? OUTCOME : columns(schema);
  }

  private static StructType columns(RowSchema table) {
    StructType schema = new StructType();
    for (RowSchema.Column column : table.columns()) {
      if (!isPartition(table, column)) {
        String name = column.name().equals(YEAR) ? TABLE_YEAR : column.name();
        schema = schema.add(name, type(column.kind()));
      }
    }
    return schema;
  }

  private static boolean isPartition(RowSchema table, RowSchema.Column column) {
    return table.name().equals(DOCUMENTS) && Set.of(KIND, YEAR).contains(column.name());
  }

  private static DataType type(RowSchema.Kind kind) {
    return switch (kind) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case REAL -> DataTypes.DoubleType;
    };
  }

  /** Returns the row of a table for the values that a collection has. */
  Row row(String table, List<@Nullable Object> values) {
    RowSchema schema = collected.get(table);
    if (schema == null) {
      throw new IllegalArgumentException("no table " + table);
    }
    List<@Nullable Object> row = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (!isPartition(schema, schema.columns().get(i))) {
        row.add(widened(values.get(i)));
      }
    }
    return RowFactory.create(row.toArray());
  }

  private static @Nullable Object widened(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }
}
