package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.form.columns.ColumnPlan.KeyColumn;
import io.kaibiao.form.rows.CountingRows;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accounts for every figure of one printed table: which became facts, which are headers, codes or
 * line numbers, and which are in none of these. Belongs to one table.
 */
final class FigureAccount {

  private static final NumberGrammar GRAMMAR = new NumberGrammar();

  /** Maximum number of figures that a finding quotes. */
  private static final int MOST_QUOTED = 5;

  private final GridTable table;
  private final Set<Integer> keys;
  private final Set<Integer> counting;
  private final Set<Place> facts = new HashSet<>();
  private final Set<String> said = new HashSet<>();
  private final List<GridCell> unplaced = new ArrayList<>();
  private FigureCounts counts = FigureCounts.NONE;

  /**
   * Accounts for a table.
   *
   * @param plan the purpose of its columns
   * @param rows the rows that were made of it
   * @param catalogue knows which rows number columns
   */
  FigureAccount(GridTable table, ColumnPlan plan, List<Row> rows, Catalogue catalogue) {
    this.table = table;
    this.counting = CountingRows.of(table, catalogue);
    this.keys =
        plan.blocks().stream()
            .flatMap(block -> block.keys().stream())
            .map(KeyColumn::column)
            .collect(Collectors.toUnmodifiableSet());
    for (Row row : rows) {
      for (Cell cell : row.cells().values()) {
        facts.add(new Place(cell.page(), cell.box()));
        said.add(saying(cell.box().x0(), cell.raw()));
      }
    }
    table.grid().cells().stream().filter(FigureAccount::isFigure).forEach(this::place);
  }

  private static boolean isFigure(GridCell cell) {
    return cell.text().codePoints().anyMatch(Character::isDigit)
        && GRAMMAR.read(cell.text()) instanceof NumberReading.Figure;
  }

  private void place(GridCell cell) {
    boolean fact = facts.contains(new Place(cell.page(), cell.box()));
    boolean header =
        !fact
            && (cell.row() < table.captionRows() + table.headerRows()
                || counting.contains(cell.row()));
    boolean key = !fact && !header && keys.contains(cell.column());
    boolean repeat =
        !fact && !header && !key && said.contains(saying(cell.box().x0(), cell.text()));
    boolean lost = !fact && !header && !key && !repeat;
    if (lost) {
      unplaced.add(cell);
    }
    counts =
        counts.plus(
            new FigureCounts(
                1, fact ? 1 : 0, header ? 1 : 0, key ? 1 : 0, repeat ? 1 : 0, lost ? 1 : 0));
  }

  private static String saying(double left, String raw) {
    return Math.round(left) + " " + raw;
  }

  /** Returns where the figures ended. */
  FigureCounts counts() {
    return counts;
  }

  /**
   * Returns the finding about figures that are in no place.
   *
   * @param id the table's number in the report
   */
  List<Finding> findings(String id) {
    if (unplaced.isEmpty()) {
      return List.of();
    }
    String quoted =
        unplaced.stream().limit(MOST_QUOTED).map(GridCell::text).collect(Collectors.joining(", "));
    return List.of(
        new Finding(
            Severity.WARNING,
            FindingCode.FIGURE_UNPLACED,
            unplaced.size() + " figures of the grid are in no row of the table: " + quoted,
            id,
            unplaced.get(0).page()));
  }
}
