package io.kaibiao.measure.rows;

import io.kaibiao.measure.rows.CodeDamage.Damage;
import io.kaibiao.measure.rows.CodeDamage.Kind;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the outcomes for rows whose codes or names were misread. */
final class CodePromise {

  /** Rows with numbers whose names were misread, by outcome. */
  static final class Counts {
    int repaired;
    int doubtful;
    int silent;

    int all() {
      return repaired + doubtful + silent;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%6d misread: repaired %6.2f %%, doubtful %6.2f %%, silent %d",
          all(),
          100.0 * repaired / all(),
          100.0 * doubtful / all(),
          silent);
    }
  }

  final Counts misread = new Counts();
  final Map<Kind, Counts> byKind = new TreeMap<>();
  int right;
  int rightDoubted;
  int rightChanged;

  void add(List<Table> exact, List<Table> found, List<Damage> damages) {
    for (int t = 0; t < exact.size(); t++) {
      Map<Integer, Kind> kinds = new HashMap<>();
      for (Damage damage : damages) {
        if (damage.table() == t) {
          kinds.put(damage.row(), damage.kind());
        }
      }
      Map<Integer, Row> rows = byGrid(found.get(t));
      byGrid(exact.get(t)).forEach((at, row) -> add(row, rows.get(at), kinds.get(at)));
    }
  }

  private void add(Row truth, @Nullable Row found, @Nullable Kind kind) {
    boolean doubtful =
        found != null
            && found.cells().values().stream().anyMatch(c -> c.status() == Status.DOUBTFUL);
    boolean silent =
        found == null
            || (!found.key().equals(truth.key())
                && found.cells().values().stream().anyMatch(c -> c.status() != Status.DOUBTFUL));
    if (kind == null) {
      right++;
      rightDoubted += doubtful && !silent ? 1 : 0;
      rightChanged += silent ? 1 : 0;
    } else {
      count(misread, silent, doubtful);
      count(byKind.computeIfAbsent(kind, k -> new Counts()), silent, doubtful);
    }
    String show = System.getProperty("promise.show", "");
    String outcome = silent ? "silent" : doubtful ? "doubtful" : "repaired";
    if (show.equals(outcome) && (kind != null || silent || doubtful)) {
      System.out.println(
          kind
              + " "
              + truth.key()
              + " "
              + truth.label()
              + " became "
              + (found == null
                  ? null
                  : found.key()
                      + " "
                      + found.label()
                      + " "
                      + found.cells().values().stream()
                          .map(c -> c.raw() + c.status() + c.repairs() + c.evidence().proofs())
                          .toList()));
    }
  }

  private static void count(Counts counts, boolean silent, boolean doubtful) {
    counts.silent += silent ? 1 : 0;
    counts.doubtful += doubtful && !silent ? 1 : 0;
    counts.repaired += doubtful || silent ? 0 : 1;
  }

  /** Returns the rows of a table that have numbers, by the grid row in which they are printed. */
  private static Map<Integer, Row> byGrid(Table table) {
    Map<String, Integer> places = new HashMap<>();
    for (GridCell cell : table.grid().cells()) {
      places.put(cell.page() + " " + cell.box(), cell.row());
    }
    Map<Integer, Row> rows = new TreeMap<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        Integer at = places.get(cell.page() + " " + cell.box());
        if (at != null && isAsked(row.key())) {
          rows.putIfAbsent(at, row);
        }
      }
    }
    return rows;
  }

  private static boolean isAsked(String key) {
    return key.matches("\\d{3,7}") || key.equals(Row.TOTAL) || ForeignName.isForeign(key);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("all             " + misread + "\n");
    byKind.forEach(
        (kind, counts) -> out.append(String.format(Locale.ROOT, "%-16s%s%n", kind, counts)));
    return out.append(
            String.format(
                Locale.ROOT,
                "right %d, of them doubted %d, changed %d%n",
                right,
                rightDoubted,
                rightChanged))
        .toString();
  }
}
