package io.kaibiao.collection;

import io.kaibiao.error.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.parquet.hadoop.ParquetWriter;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a collection as Parquet files. Belongs to one transaction. */
final class ParquetFolder {

  private static final List<String> TABLES =
      List.of("documents", "tables", "facts", "checks", "statements", "findings");

  private final Connection connection;
  private final Path folder;

  ParquetFolder(Connection connection, Path folder) {
    this.connection = connection;
    this.folder = folder;
  }

  void write() throws SQLException, OutputException {
    try {
      Files.createDirectories(folder);
      for (String table : TABLES) {
        replace(table);
      }
    } catch (IOException e) {
      throw new OutputException(
          folder + ": can't be written (" + e.getMessage() + "); choose another folder", e);
    }
  }

  private void replace(String table) throws IOException, SQLException {
    Path draft = folder.resolve("." + table + "-" + UUID.randomUUID());
    try {
      write(table, draft);
      Files.move(draft, folder.resolve(table + ".parquet"), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void write(String table, Path file) throws IOException, SQLException {
    List<RowSchema.Column> columns = columns(table);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY rowid");
        ParquetWriter<List<@Nullable Object>> writer =
            RowWriteSupport.writer(file, new RowSchema(table, columns))) {
      while (rows.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          row.add(columns.get(i).kind().read(rows, i + 1));
        }
        writer.write(row);
      }
    }
  }

  private List<RowSchema.Column> columns(String table) throws SQLException {
    List<RowSchema.Column> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
      while (rows.next()) {
        columns.add(
            new RowSchema.Column(
                rows.getString("name"), RowSchema.Kind.valueOf(rows.getString("type"))));
      }
    }
    return columns;
  }
}
