package io.kaibiao.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
record RowSchema(String name, List<Column> columns) {

  RowSchema {
    columns = List.copyOf(columns);
  }

  /** A column. */
  record Column(String name, Kind kind) {}

  /** What a column holds; the names are SQLite's. */
  enum Kind {
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
