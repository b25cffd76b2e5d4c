package io.kaibiao.measure.rows;

import io.kaibiao.measure.rows.RowDamage.Damage;
import io.kaibiao.measure.rows.RowDamage.Kind;
import io.kaibiao.proof.Proof;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts the outcomes for the numbers of lost rows. */
final class RowPromise {

  /** The outcome for a number. {@code -Dpromise.show=silent} prints those of one outcome. */
  enum Outcome {
    /** It is in its cell and right. */
    REPAIRED,
    /** It is in its cell and marked doubtful. */
    DOUBTFUL,
    /** It is missing, and its table has a finding or a failed check. */
    NOTICED,
    /** It is wrong, or missing without any finding. */
    SILENT
  }

  /** Numbers with one kind of damage, by outcome. */
  static final class Counts {
    final Map<Outcome, Integer> of = new TreeMap<>();

    int all() {
      return of.values().stream().mapToInt(i -> i).sum();
    }

    int of(Outcome outcome) {
      return of.getOrDefault(outcome, 0);
    }

    @Override
    public String toString() {
      StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%6d lost", all()));
      for (Outcome outcome : Outcome.values()) {
        out.append(
            String.format(
                Locale.ROOT,
                ", %s %d (%.2f %%)",
                outcome,
                of(outcome),
                100.0 * of(outcome) / all()));
      }
      return out.toString();
    }
  }

  final Counts lost = new Counts();
  final Map<Kind, Counts> byKind = new TreeMap<>();
  final Map<String, Counts> byForm = new TreeMap<>();
  int right;
  int rightDoubted;
  int rightChanged;
  int extra;
  private final String shown = System.getProperty("promise.show", "");

  void add(List<Table> exact, Proof.Proved proved, List<Damage> damages) {
    for (int t = 0; t < exact.size(); t++) {
      if (RowDamage.isOutside(exact.get(t))) {
        continue;
      }
      Map<Integer, Kind> kinds = new HashMap<>();
      for (Damage damage : damages) {
        if (damage.table() == t) {
          kinds.put(damage.row(), damage.kind());
          if (damage.kind() == Kind.MERGED) {
            kinds.put(damage.row() + 1, damage.kind());
          }
        }
      }
      Table found = proved.tables().get(t);
      add(exact.get(t), found, kinds, isNoticed(proved, found));
    }
  }

  private static boolean isNoticed(Proof.Proved proved, Table table) {
    return proved.findings().stream().anyMatch(f -> table.id().equals(f.table()))
        || table.rows().stream()
            .flatMap(r -> r.cells().values().stream())
            .anyMatch(c -> c.status() == Status.DOUBTFUL);
  }

  private void add(Table exact, Table found, Map<Integer, Kind> kinds, boolean noticed) {
    Map<String, Integer> places = new HashMap<>();
    for (GridCell cell : exact.grid().cells()) {
      places.put(RowDamage.place(cell.page(), cell.box()), cell.row());
    }
    Map<String, Cell> cells = cells(found);
    Map<String, Cell> truths = cells(exact);
    truths.forEach(
        (place, truth) -> {
          Cell cell = cells.get(place);
          Kind kind =
              kinds.get(places.getOrDefault(RowDamage.place(truth.page(), truth.box()), -1));
          if (kind == null) {
            countRight(exact.form() + "/" + place, truth, cell);
            return;
          }
          Outcome outcome = outcome(truth, cell, noticed);
          lost.of.merge(outcome, 1, Integer::sum);
          byKind.computeIfAbsent(kind, k -> new Counts()).of.merge(outcome, 1, Integer::sum);
          byForm
              .computeIfAbsent(String.valueOf(exact.form()), k -> new Counts())
              .of
              .merge(outcome, 1, Integer::sum);
          if (outcome.name().equalsIgnoreCase(shown)) {
            show(shown, exact.form() + "/" + place, kind, truth, cell);
          }
        });
    Set<String> known = truths.keySet();
    cells.forEach(
        (place, cell) -> {
          boolean more = !known.contains(place) && cell.status() != Status.DOUBTFUL;
          extra += more ? 1 : 0;
          if (more) {
            show("extra", exact.form() + "/" + place, null, cell, cell);
          }
        });
  }

  private void countRight(String place, Cell truth, @Nullable Cell found) {
    right++;
    boolean doubtful = found != null && found.status() == Status.DOUBTFUL;
    rightDoubted += doubtful ? 1 : 0;
    boolean changed = !doubtful && !same(found, truth);
    rightChanged += changed ? 1 : 0;
    if (changed) {
      show("changed", place, null, truth, found);
    }
    if (doubtful) {
      show("doubted", place, null, truth, found);
    }
  }

  private void show(
      String what, String place, @Nullable Kind kind, Cell truth, @Nullable Cell found) {
    if (what.equals(shown)) {
      System.out.println(
          String.format(
              Locale.ROOT,
              "%s %s %s %s became %s",
              what,
              place,
              kind,
              truth.value().canonical(),
              found == null
                  ? "nothing"
                  : found.value().canonical()
                      + " "
                      + found.status()
                      + found.repairs()
                      + found.evidence().proofs()));
    }
  }

  private static Outcome outcome(Cell truth, @Nullable Cell found, boolean noticed) {
    if (found == null) {
      return noticed ? Outcome.NOTICED : Outcome.SILENT;
    }
    return found.status() == Status.DOUBTFUL
        ? Outcome.DOUBTFUL
        : same(found, truth) ? Outcome.REPAIRED : Outcome.SILENT;
  }

  private static boolean same(@Nullable Cell a, Cell b) {
    return a != null
        && a.value() instanceof Value.Amount x
        && b.value() instanceof Value.Amount y
        && x.number().compareTo(y.number()) == 0;
  }

  /**
   * Returns the numbers of a table by row and column. A second row with the same key counts
   * separately.
   */
  private static Map<String, Cell> cells(Table table) {
    Map<String, Cell> cells = new TreeMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Row row : table.rows()) {
      int nth = Objects.requireNonNull(seen.merge(row.key(), 1, Integer::sum));
      row.cells()
          .forEach(
              (column, cell) -> {
                if (cell.value() instanceof Value.Amount) {
                  cells.put(row.key() + (nth > 1 ? "#" + nth : "") + "/" + column, cell);
                }
              });
    }
    return cells;
  }

  @Override
  public String toString() {
    String kinds =
        byKind.entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%-16s%s%n", e.getKey(), e.getValue()))
            .collect(Collectors.joining());
    String forms =
        byForm.entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%-16s%s%n", e.getKey(), e.getValue()))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "all             %s%n%s%sright %d, of them doubted %d, changed %d; figures too many %d%n",
        lost,
        kinds,
        forms,
        right,
        rightDoubted,
        rightChanged,
        extra);
  }
}
