package io.kaibiao.collection;

import io.kaibiao.export.content.Fact;
import io.kaibiao.report.Check;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;
import io.kaibiao.report.Source;
import io.kaibiao.report.Statement;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts the rows of one report. Belongs to one transaction. */
final class ReportRows {

  private final Connection connection;
  private final Report report;
  private final String document;

  ReportRows(Connection connection, Report report) {
    this.connection = connection;
    this.report = report;
    this.document = report.source().sha256();
  }

  void insert(String digest) throws SQLException {
    documents(digest);
    tables();
    facts();
    checks();
    statements();
    findings();
  }

  private void documents(String digest) throws SQLException {
    Source source = report.source();
    Metadata metadata = report.metadata();
    try (TableInserter rows = new TableInserter(connection, "documents", 13)) {
      rows.add(
          document,
          source.name(),
          source.pages(),
          source.kind().id(),
          source.coverage().isWhole() ? "" : source.selection().text(),
          metadata.kind().id(),
          metadata.fiscalYear(),
          metadata.organization(),
          metadata.title(),
          metadata.profile().level(),
          metadata.profile().superior(),
          metadata.profile().date(),
          digest);
    }
  }

  private void tables() throws SQLException {
    try (TableInserter rows = new TableInserter(connection, "tables", 9)) {
      for (Table table : report.tables()) {
        rows.add(
            document,
            table.id(),
            table.form(),
            table.title(),
            table.number(),
            table.organization(),
            table.unit(),
            table.fiscalYear(),
            table.pages().get(0));
      }
    }
  }

  private void facts() throws SQLException {
    try (TableInserter rows = new TableInserter(connection, "facts", Fact.COLUMNS.size() + 4)) {
      for (Table table : report.tables()) {
        Fact.<SQLException>of(table, fact -> rows.add(fact(table, fact).toArray()));
      }
    }
  }

  /** Returns a fact's texts, those that are numbers as such, with its year and what it is worth. */
  private List<@Nullable Object> fact(Table table, Fact fact) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(document);
    row.addAll(fact.fields());
    Cell cell = fact.cell();
    int confidence = Fact.COLUMNS.indexOf("confidence");
    row.set(1 + confidence, Double.valueOf(fact.fields().get(confidence)));
    row.set(1 + Fact.COLUMNS.indexOf("page"), cell.page());
    row.add(table.fiscalYear());
    row.add(number(cell.value()));
    row.add(yuan(cell));
    return row;
  }

  /** Returns an amount as printed, or a percentage as that many hundredths; null for a text. */
  private static @Nullable Double number(Value value) {
    if (value instanceof Value.Amount amount) {
      return amount.number().doubleValue();
    }
    if (value instanceof Value.Percentage percentage) {
      return percentage.number().doubleValue();
    }
    return null;
  }

  /** Returns what an amount of money is worth in 元; null for anything else. */
  private static @Nullable Double yuan(Cell cell) {
    if (!(cell.value() instanceof Value.Amount amount)) {
      return null;
    }
    return MoneyUnit.of(cell.unit())
        .map(unit -> unit.toYuan(amount.number()).doubleValue())
        .orElse(null);
  }

  private void checks() throws SQLException {
    try (TableInserter rows = new TableInserter(connection, "checks", 9)) {
      for (Check check : report.checks()) {
        rows.add(
            document,
            check.rule(),
            check.holds(),
            check.left(),
            check.right(),
            check.tolerance(),
            check.table(),
            check.row(),
            check.column());
      }
    }
  }

  private void statements() throws SQLException {
    try (TableInserter rows = new TableInserter(connection, "statements", 8)) {
      for (Statement statement : report.statements()) {
        rows.add(
            document,
            statement.section(),
            statement.fact(),
            statement.value(),
            statement.unit(),
            statement.agreesWith(),
            statement.agrees(),
            page(statement.place()));
      }
    }
  }

  private static @Nullable Integer page(@Nullable Place place) {
    return place == null ? null : place.page();
  }

  private void findings() throws SQLException {
    try (TableInserter rows = new TableInserter(connection, "findings", 6)) {
      for (Finding finding : report.findings()) {
        rows.add(
            document,
            finding.severity().id(),
            finding.code().id(),
            finding.message(),
            finding.table(),
            finding.page());
      }
    }
  }
}
