package io.kaibiao.collection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts rows into one table, all columns of each. Belongs to one transaction. */
final class TableInserter implements AutoCloseable {

  private final PreparedStatement insert;

  TableInserter(Connection connection, String table, int columns) throws SQLException {
    this.insert =
        connection.prepareStatement(
            "INSERT INTO "
                + table
                + " VALUES ("
                + String.join(", ", Collections.nCopies(columns, "?"))
                + ")");
  }

  /** Inserts a row; {@code true} and {@code false} become 1 and 0. */
  void add(List<@Nullable Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      insert.setObject(
          i + 1, value instanceof Boolean flag ? Integer.valueOf(flag ? 1 : 0) : value);
    }
    insert.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
