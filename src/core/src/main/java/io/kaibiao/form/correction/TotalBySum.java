package io.kaibiao.form.correction;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.SubjectCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the total row of a table of subjects whose label 合计 was misread: the first or last row
 * without a subject in which every amount is the sum of the 类 below or above it.
 */
final class TotalBySum {

  /** Rounding error of one printed amount, in units of its last decimal. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private TotalBySum() {}

  /**
   * Returns the rows with the row of sums under its key; as they are where it is known or not
   * there.
   */
  static List<Row> settled(List<Row> rows) {
    List<Row> classes = rows.stream().filter(TotalBySum::isClass).toList();
    if (classes.isEmpty()) {
      return rows;
    }
    List<Row> settled = new ArrayList<>(rows);
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      if (ForeignName.isForeign(row.key())
          && isFromPixels(row)
          && isAtAnEnd(row, rows)
          && isSum(row, classes)) {
        settled.set(at, total(row));
      }
    }
    return settled;
  }

  /**
   * Tells whether a row is the first or last of the rows with amounts in its columns, none of which
   * is a total yet; a form of two halves has one total per half.
   */
  private static boolean isAtAnEnd(Row row, List<Row> rows) {
    List<Row> beside =
        rows.stream()
            .filter(r -> r.cells().keySet().stream().anyMatch(row.cells()::containsKey))
            .toList();
    return beside.stream().noneMatch(r -> r.key().equals(Row.TOTAL))
        && (beside.get(0).equals(row) || beside.get(beside.size() - 1).equals(row));
  }

  private static boolean isClass(Row row) {
    return row.key().length() == SubjectCode.CLASS_DIGITS
        && row.key().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Tells whether a row comes from pixels; digital text is not guessed at. */
  private static boolean isFromPixels(Row row) {
    return !row.cells().isEmpty()
        && row.cells().values().stream().allMatch(c -> c.evidence().origin() == Origin.PIXELS);
  }

  private static boolean isSum(Row row, List<Row> classes) {
    boolean summed = false;
    for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
      if (!(cell.getValue().value() instanceof Value.Amount total)) {
        return false;
      }
      BigDecimal sum = BigDecimal.ZERO;
      int addends = 0;
      for (Row each : classes) {
        Cell part = each.cells().get(cell.getKey());
        if (part != null && part.value() instanceof Value.Amount amount) {
          sum = sum.add(amount.number());
          addends++;
          summed = true;
        }
      }
      // Tolerance: half a unit of the last decimal for each amount, the total included.
      BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, total.number().scale()));
      BigDecimal tolerance = step.multiply(HALF).multiply(BigDecimal.valueOf(addends + 1L));
      if (sum.subtract(total.number()).abs().compareTo(tolerance) > 0) {
        return false;
      }
    }
    return summed;
  }

  private static Row total(Row row) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (id, cell) -> {
              List<RepairCode> repairs = new ArrayList<>(cell.repairs());
              repairs.add(RepairCode.ROW_BY_SUM);
              Status status = cell.status() == Status.READ ? Status.REPAIRED : cell.status();
              cells.put(
                  id, cell.as(cell.value(), status, cell.confidence(), repairs, cell.evidence()));
            });
    return row.named(Row.TOTAL, row.label(), cells);
  }
}
