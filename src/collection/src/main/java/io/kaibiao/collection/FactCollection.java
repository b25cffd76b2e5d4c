package io.kaibiao.collection;

import io.kaibiao.error.OutputException;
import io.kaibiao.export.ReportCollection;
import io.kaibiao.report.Report;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The facts, checks, statements and findings of many reports in an SQLite file. A document is in it
 * once, known by the SHA-256 of its bytes: what is added again replaces what was there, and nothing
 * is written if it is the same.
 *
 * <p>Several processes may use one file at a time: each report is one transaction, and one waits
 * for another. An instance may be shared between threads, which take turns.
 */
public final class FactCollection implements ReportCollection {

  private final Path file;
  private final Connection connection;
  private final ReportDigest digests = new ReportDigest();

  private FactCollection(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a collection, or makes one where there is no file.
   *
   * @throws OutputException if the file is something else, is of another version, or can't be
   *     written
   */
  public static FactCollection open(Path file) throws OutputException {
    try {
      return new FactCollection(file, CollectionDatabase.open(file));
    } catch (SQLException e) {
      throw CollectionDatabase.failure(file, e);
    }
  }

  @Override
  public synchronized Addition add(Report report) throws OutputException {
    String digest = digests.of(report);
    try {
      connection.setAutoCommit(false);
      try {
        Addition addition = addition(report.source().sha256(), digest);
        if (addition != Addition.UNCHANGED) {
          insert(new ReportRows(report, digest));
        }
        connection.commit();
        return addition;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw CollectionDatabase.failure(file, e);
    }
  }

  private void insert(ReportRows rows) throws SQLException {
    Map<String, TableInserter> inserters = new HashMap<>();
    try {
      rows.<SQLException>tell(
          (table, values) -> {
            TableInserter inserter = inserters.get(table);
            if (inserter == null) {
              inserter = new TableInserter(connection, table, values.size());
              inserters.put(table, inserter);
            }
            inserter.add(values);
          });
    } finally {
      for (TableInserter inserter : inserters.values()) {
        inserter.close();
      }
    }
  }

  /** Removes an earlier result of a document unless it is the same. */
  private Addition addition(String sha256, String digest) throws SQLException {
    Optional<String> present = digest(sha256);
    if (present.isEmpty()) {
      return Addition.NEW;
    }
    if (present.get().equals(digest)) {
      return Addition.UNCHANGED;
    }
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM documents WHERE sha256 = ?")) {
      delete.setString(1, sha256);
      delete.executeUpdate();
    }
    return Addition.REPLACED;
  }

  private Optional<String> digest(String sha256) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT result FROM documents WHERE sha256 = ?")) {
      query.setString(1, sha256);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  @Override
  public synchronized void exportParquet(Path folder) throws OutputException {
    try {
      connection.setAutoCommit(false);
      try {
        new ParquetFolder(connection, folder).write();
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw CollectionDatabase.failure(file, e);
    }
  }

  @Override
  public synchronized void close() throws OutputException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw CollectionDatabase.failure(file, e);
    }
  }
}
