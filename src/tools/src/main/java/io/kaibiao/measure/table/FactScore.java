package io.kaibiao.measure.table;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.samples.forms.TruthRow;
import io.kaibiao.samples.forms.TruthTable;
import io.kaibiao.samples.maker.ReportDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the facts of a report that a conversion found, and lists the differences. */
public final class FactScore {
  public int facts;
  int exact;
  int wrong;
  int missing;
  int lost;
  int extra;
  public int doubtful;
  public int silent;

  private final List<String> differences = new ArrayList<>();

  /** Returns the differences, one line each. */
  public List<String> differences() {
    return differences;
  }

  /** Adds a report. */
  public void add(String name, Report found, ReportDraft truth) {
    List<Table> left = new ArrayList<>(found.tables());
    left.removeIf(t -> !t.isRecognised());
    for (TruthTable table : truth.tables()) {
      Map<String, String> wanted = wanted(table);
      Table best = best(left, table, wanted);
      left.remove(best);
      compare(name + " " + table.form(), best, wanted);
    }
    for (Table surplus : left) {
      compare(name + " surplus " + surplus.form(), surplus, Map.of());
    }
  }

  private static Map<String, String> wanted(TruthTable table) {
    Map<String, String> wanted = new TreeMap<>();
    for (TruthRow row : table.rows()) {
      row.cells()
          .forEach(
              (column, value) -> {
                if (!ForeignName.isForeign(row.key()) && !ForeignName.isForeign(column)) {
                  wanted.put(row.key() + "/" + column, value);
                }
              });
    }
    return wanted;
  }

  /**
   * Returns the found table of a form and organisation with most right facts. A table that names
   * another organisation of the report is that one's.
   */
  private static @Nullable Table best(
      List<Table> tables, TruthTable truth, Map<String, String> wanted) {
    Table best = null;
    long most = -1;
    for (Table table : tables) {
      boolean own =
          table.organization().isEmpty() || table.organization().equals(truth.organization());
      if (own && truth.form().equals(table.form())) {
        Map<String, Cell> cells = cells(table);
        long right =
            wanted.entrySet().stream()
                .filter(e -> isRight(cells.get(e.getKey()), e.getValue()))
                .count();
        if (right > most) {
          most = right;
          best = table;
        }
      }
    }
    return best;
  }

  private static Map<String, Cell> cells(Table table) {
    Map<String, Cell> cells = new HashMap<>();
    for (Row row : table.rows()) {
      row.cells().forEach((column, cell) -> cells.putIfAbsent(row.key() + "/" + column, cell));
    }
    return cells;
  }

  private static boolean isRight(@Nullable Cell cell, String value) {
    return cell != null && cell.value().canonical().equals(value);
  }

  private void compare(String place, @Nullable Table table, Map<String, String> wanted) {
    facts += wanted.size();
    if (table == null) {
      missing += wanted.size();
      lost += wanted.isEmpty() ? 0 : 1;
      differences.add(place + " lost with " + wanted.size() + " facts");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Row row : table.rows()) {
      for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
        String key = row.key() + "/" + cell.getKey();
        if (!ForeignName.isForeign(row.key()) && !ForeignName.isForeign(cell.getKey())) {
          String expected = seen.add(key) ? wanted.get(key) : null;
          judge(place + " p" + cell.getValue().page() + " " + key, cell.getValue(), expected);
        }
      }
    }
    wanted.forEach(
        (key, value) -> {
          if (!seen.contains(key)) {
            missing++;
            differences.add(place + " " + key + " " + value + " is missing");
          }
        });
  }

  private void judge(String place, Cell cell, @Nullable String expected) {
    boolean doubted = cell.status() == Status.DOUBTFUL;
    String value = cell.value().canonical();
    doubtful += doubted ? 1 : 0;
    if (value.equals(expected)) {
      exact++;
      return;
    }
    if (expected == null) {
      extra++;
    } else {
      wrong++;
    }
    silent += doubted ? 0 : 1;
    differences.add(
        place
            + " "
            + value
            + (expected == null ? " is extra" : ", not " + expected)
            + (doubted ? "" : " SILENT"));
  }
}
