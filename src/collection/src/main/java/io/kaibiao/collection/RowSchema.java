package io.kaibiao.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of a collection, in both formats.
 *
 * @param name the table's name
 * @param columns in their order
 */
public record RowSchema(String name, List<Column> columns) {

  private static final Pattern TABLE =
      Pattern.compile("CREATE TABLE (\\w+) \\(\n(.*?)\n\\);", Pattern.DOTALL);

  private static final Pattern COLUMN =
      Pattern.compile("^ +\"?(\\w+)\"? (TEXT|INTEGER|REAL)\\b", Pattern.MULTILINE);

  public RowSchema {
    columns = List.copyOf(columns);
  }

  /** Returns the tables of a collection, in the order in which they refer to each other. */
  public static List<RowSchema> all() {
    return TABLE
        .matcher(CollectionDatabase.text())
        .results()
        .map(table -> new RowSchema(table.group(1), columns(table.group(2))))
        .toList();
  }

  private static List<Column> columns(String definition) {
    return COLUMN
        .matcher(definition)
        .results()
        .map(column -> new Column(column.group(1), Kind.valueOf(column.group(2))))
        .toList();
  }

  /**
   * A column.
   *
   * @param name its name
   * @param kind what it holds
   */
  public record Column(String name, Kind kind) {}

  /** What a column holds; the names are SQLite's. */
  public enum Kind {
    /** A text. */
    TEXT {
      @Override
      @Nullable Object read(ResultSet rows, int column) throws SQLException {
        return rows.getString(column);
      }

      @Override
      void write(Object value, RecordConsumer to) {
        to.addBinary(Binary.fromString((String) value));
      }

      @Override
      Type type(String name) {
        return Types.optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(name);
      }
    },
    /** A whole number of 64 bits; 0 and 1 for false and true. */
    INTEGER {
      @Override
      @Nullable Object read(ResultSet rows, int column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : value;
      }

      @Override
      void write(Object value, RecordConsumer to) {
        to.addLong((Long) value);
      }

      @Override
      Type type(String name) {
        return Types.optional(PrimitiveTypeName.INT64).named(name);
      }
    },
    /** A floating-point number of 64 bits. */
    REAL {
      @Override
      @Nullable Object read(ResultSet rows, int column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? null : value;
      }

      @Override
      void write(Object value, RecordConsumer to) {
        to.addDouble((Double) value);
      }

      @Override
      Type type(String name) {
        return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      }
    };

    /** Returns a value of a row of SQLite's; null where there is none. */
    abstract @Nullable Object read(ResultSet rows, int column) throws SQLException;

    /** Writes a value that {@link #read} returned. */
    abstract void write(Object value, RecordConsumer to);

    /** Returns Parquet's type of a column. */
    abstract Type type(String name);
  }

  /** Returns Parquet's schema. */
  MessageType message() {
    return new MessageType(name, columns.stream().map(c -> c.kind().type(c.name())).toList());
  }
}
