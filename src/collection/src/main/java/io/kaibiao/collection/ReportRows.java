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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that a collection has of one report, wherever they are kept. Immutable. */
public final class ReportRows {

  private final Report report;
  private final String digest;
  private final String document;

  /**
   * Makes the rows of a report.
   *
   * @param digest the SHA-256 of its {@code report.json}, as 64 lower-case digits
   */
  public ReportRows(Report report, String digest) {
    this.report = report;
    this.digest = digest;
    this.document = report.source().sha256();
  }

  /**
   * Takes rows one after the other.
   *
   * @param <E> what taking a row may throw
   */
  @FunctionalInterface
  public interface Sink<E extends Exception> {

    /**
     * Takes a row.
     *
     * @param table the table's name, one of {@link RowSchema#all}
     * @param values a text, an {@code Integer}, a {@code Double}, a {@code Boolean} or null for
     *     each column of the table
     */
    void take(String table, List<@Nullable Object> values) throws E;
  }

  /** Tells all rows, those of a table that others refer to before theirs. */
  public <E extends Exception> void tell(Sink<E> sink) throws E {
    documents(sink);
    tables(sink);
    facts(sink);
    checks(sink);
    statements(sink);
    findings(sink);
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private <E extends Exception> void documents(Sink<E> sink) throws E {
    Source source = report.source();
    Metadata metadata = report.metadata();
    sink.take(
        "documents",
        row(
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
            digest));
  }

  private <E extends Exception> void tables(Sink<E> sink) throws E {
    for (Table table : report.tables()) {
      sink.take(
          "tables",
          row(
              document,
              table.id(),
              table.form(),
              table.title(),
              table.number(),
              table.organization(),
              table.unit(),
              table.fiscalYear(),
              table.pages().get(0)));
    }
  }

  private <E extends Exception> void facts(Sink<E> sink) throws E {
    for (Table table : report.tables()) {
      Fact.<E>of(table, fact -> sink.take("facts", fact(table, fact)));
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

  private <E extends Exception> void checks(Sink<E> sink) throws E {
    for (Check check : report.checks()) {
      sink.take(
          "checks",
          row(
              document,
              check.rule(),
              check.holds(),
              check.left(),
              check.right(),
              check.tolerance(),
              check.table(),
              check.row(),
              check.column()));
    }
  }

  private <E extends Exception> void statements(Sink<E> sink) throws E {
    for (Statement statement : report.statements()) {
      sink.take(
          "statements",
          row(
              document,
              statement.section(),
              statement.fact(),
              statement.value(),
              statement.unit(),
              statement.agreesWith(),
              statement.agrees(),
              page(statement.place())));
    }
  }

  private static @Nullable Integer page(@Nullable Place place) {
    return place == null ? null : place.page();
  }

  private <E extends Exception> void findings(Sink<E> sink) throws E {
    for (Finding finding : report.findings()) {
      sink.take(
          "findings",
          row(
              document,
              finding.severity().id(),
              finding.code().id(),
              finding.message(),
              finding.table(),
              finding.page()));
    }
  }
}
