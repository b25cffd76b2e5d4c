package io.kaibiao.form;

import io.kaibiao.form.Recogniser.Recognition;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.form.columns.LabelColumns;
import io.kaibiao.form.correction.Corrections;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table that prints two of a government's forms side by side: income on the left,
 * expenditure on the right, under one title (一般公共预算收支决算总表). Immutable.
 */
final class SideBySideForms {

  private final Catalogue catalogue;
  private final Recogniser recogniser;
  private final Corrections corrections;

  SideBySideForms(Catalogue catalogue, Recogniser recogniser, Corrections corrections) {
    this.catalogue = catalogue;
    this.recogniser = recogniser;
    this.corrections = corrections;
  }

  /**
   * Both forms.
   *
   * @param form the canonical id of the left one
   * @param rows the rows of both; those of the right one name their form
   */
  record Pair(String form, ReadRows rows) {}

  /** Returns the forms that a table holds, or nothing where it holds no two. */
  Optional<Pair> read(PrintedTable table, ReportContext context) {
    String title = Folding.title(table.caption().title());
    PrintedRows printed = table.by(LabelColumns.BY_HEADERS);
    if (!catalogue.titleWords().namesBothHalves(title) || printed.plan().blocks().size() != 2) {
      return Optional.empty();
    }
    PrintedRows left = half(printed, 0);
    PrintedRows right = half(printed, 1);
    Optional<Recognition> income =
        recogniser.titled(catalogue.titleWords().ofHalf(title, Side.INCOME), left, context);
    Optional<Recognition> expenditure =
        recogniser.titled(catalogue.titleWords().ofHalf(title, Side.EXPENDITURE), right, context);
    if (income.isEmpty() || expenditure.isEmpty()) {
      return Optional.empty();
    }
    ReadRows incomes = rows(table, left, income.get());
    ReadRows expenditures = rows(table, right, expenditure.get());
    String other = expenditure.get().form().id();
    List<Row> rows = new ArrayList<>(incomes.rows());
    expenditures.rows().forEach(row -> rows.add(row.of(other)));
    List<HeaderColumn> header = new ArrayList<>(incomes.header());
    for (HeaderColumn column : expenditures.header()) {
      header.add(new HeaderColumn(column.column(), column.path(), column.ordinal(), null, 1));
    }
    return Optional.of(new Pair(income.get().form().id(), new ReadRows(rows, header)));
  }

  private ReadRows rows(PrintedTable table, PrintedRows half, Recognition recognition) {
    return new RowReader(catalogue, corrections, half.plan(), recognition, table.caption())
        .read(half.rows(), table.breaks());
  }

  private static PrintedRows half(PrintedRows both, int block) {
    return new PrintedRows(
        new ColumnPlan(List.of(both.plan().blocks().get(block))), List.of(both.rows().get(block)));
  }
}
