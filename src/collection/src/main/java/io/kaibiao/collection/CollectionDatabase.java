package io.kaibiao.collection;

import io.kaibiao.error.OutputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.sqlite.JDBC;

/** Opens the SQLite file of a collection, and makes its tables. */
final class CollectionDatabase {

  /** What SQLite's header says of our files (pragma {@code application_id}): "KAIB" in ASCII. */
  private static final int APPLICATION = 0x4B414942;

  /** The version of the tables (pragma {@code user_version}). */
  private static final int VERSION = 1;

  /** How long one process waits for another, in ms; a report takes some 50. */
  private static final int PATIENCE = 120_000;

  private CollectionDatabase() {}

  static Connection open(Path file) throws SQLException, OutputException {
    Properties settings = new Properties();
    settings.setProperty("busy_timeout", Integer.toString(PATIENCE));
    settings.setProperty("foreign_keys", "true");
    // A transaction that reads first and then writes would fail beside another one's.
    settings.setProperty("transaction_mode", "IMMEDIATE");
    // Not by way of java.sql.DriverManager, which knows the class path alone.
    Connection connection = JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), settings);
    try {
      prepare(connection, file);
      return connection;
    } catch (SQLException | OutputException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void prepare(Connection connection, Path file)
      throws SQLException, OutputException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      if (number(statement, "SELECT count(*) FROM sqlite_master") == 0) {
        for (String command : commands()) {
          statement.executeUpdate(command);
        }
        statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
        statement.executeUpdate("PRAGMA user_version = " + VERSION);
      } else if (number(statement, "PRAGMA application_id") != APPLICATION) {
        throw new OutputException(
            OutputException.Reason.ALREADY_THERE,
            file + ": is a database of something else; choose another file");
      } else if (number(statement, "PRAGMA user_version") != VERSION) {
        throw new OutputException(
            OutputException.Reason.ALREADY_THERE,
            file + ": is a collection of another version; choose another file and collect anew");
      }
      connection.commit();
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static List<String> commands() {
    return Stream.of(text().split(";\n")).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  /** Returns the commands that make the tables. */
  static String text() {
    try (InputStream in =
        Objects.requireNonNull(CollectionDatabase.class.getResourceAsStream("collection.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the exception about a file for what SQLite says. */
  static OutputException failure(Path file, SQLException e) {
    return new OutputException(
        file
            + ": can't be written ("
            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
            + "); choose another file",
        e);
  }
}
