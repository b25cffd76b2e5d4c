package io.kaibiao.measure.dump;

import io.kaibiao.measure.dump.DumpCounts.Fate;
import io.kaibiao.measure.dump.DumpFacts.Facts;
import io.kaibiao.measure.dump.DumpFacts.Figure;
import io.kaibiao.report.table.ForeignName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the figures of one conversion with the truth. For one conversion. */
final class DumpScore {

  private final DumpFacts truth;
  private final DumpFacts found;
  private final DumpWarnings warnings;
  private final DumpCounts counts;

  /** Figures of the conversion whose table, row or column has a name that no form knows. */
  private final List<Figure> foreign = new ArrayList<>();

  /**
   * Begins a comparison.
   *
   * @param warnings of the conversion
   * @param counts where its figures are counted
   */
  DumpScore(DumpFacts truth, DumpFacts found, DumpWarnings warnings, DumpCounts counts) {
    this.truth = truth;
    this.found = found;
    this.warnings = warnings;
    this.counts = counts;
  }

  void count() {
    DumpPairs pairs = new DumpPairs(truth.tables());
    List<List<Facts>> own = new ArrayList<>();
    truth.tables().forEach(table -> own.add(new ArrayList<>()));
    for (Facts table : found.tables()) {
      table.figures().stream()
          .filter(figure -> figure.isForeign() || ForeignName.isForeign(table.form()))
          .forEach(foreign::add);
      pairs
          .of(table)
          .ifPresentOrElse(
              match -> own.get(truth.tables().indexOf(match)).add(table), () -> unasked(table));
    }
    for (int t = 0; t < own.size(); t++) {
      compare(truth.tables().get(t), own.get(t));
    }
    foreign.stream().filter(figure -> !isInTruth(figure)).forEach(this::misread);
  }

  /** Counts the figures of a form that the report does not have. */
  private void unasked(Facts table) {
    if (!ForeignName.isForeign(table.form())) {
      table.figures().stream()
          .filter(figure -> !figure.isForeign())
          .forEach(figure -> wrong(table, figure, ""));
    }
  }

  private void compare(Facts table, List<Facts> tables) {
    List<Figure> printed = new ArrayList<>();
    tables.forEach(one -> one.figures().stream().filter(f -> !f.isForeign()).forEach(printed::add));
    List<Figure> left = DumpPairs.named(table, printed);
    List<Figure> missed = new ArrayList<>();
    for (Figure figure : table.figures()) {
      List<Figure> same = left.stream().filter(f -> at(f, figure) && f.isSame(figure)).toList();
      if (same.isEmpty()) {
        missed.add(figure);
      } else {
        left.remove(same.get(0));
        counts.exact(same.get(0).doubtful());
      }
    }
    for (Figure figure : missed) {
      spare(figure, left);
      List<Figure> other = left.stream().filter(f -> at(f, figure)).toList();
      if (other.isEmpty()) {
        lost(table, figure, tables);
      } else {
        left.remove(other.get(0));
        wrong(table, other.get(0), figure.value().toPlainString());
        counts.count(Fate.WRONG, "", 1);
      }
    }
    Set<Figure> repeated = new HashSet<>(left);
    repeated.removeIf(figure -> DumpPairs.at(table, figure).stream().noneMatch(figure::isSame));
    left.stream().filter(f -> !repeated.contains(f)).forEach(f -> wrong(table, f, ""));
  }

  private static boolean at(Figure one, Figure other) {
    return one.row().equals(other.row()) && one.column().equals(other.column());
  }

  /** Counts a figure that is missed where it belongs and stands on another name's row. */
  private void spare(Figure figure, List<Figure> left) {
    boolean pooled =
        left.stream()
            .anyMatch(
                f ->
                    DumpPairs.isName(f.row())
                        && f.column().equals(figure.column())
                        && f.isSame(figure));
    if (DumpPairs.isName(figure.row()) && pooled) {
      counts.count(Fate.ON_OTHER_NAME, "", 1);
    }
  }

  private void lost(Facts table, Figure figure, List<Facts> tables) {
    Figure other = foreign.stream().filter(figure::isSame).findFirst().orElse(null);
    String words = place(table, figure) + " " + figure.value().toPlainString();
    counts.count(Fate.LOST, words, 1);
    if (other != null) {
      foreign.remove(other);
      counts.count(Fate.FOREIGN, "", 1);
    } else if (!warnings.cover(table.form(), tables)) {
      counts.count(Fate.UNSAID, words, 1);
    }
  }

  private void wrong(Facts table, Figure figure, String printed) {
    counts.count(
        figure.doubtful() ? Fate.DOUBTFUL : Fate.SILENT,
        place(table, figure) + " " + printed + " -> " + figure.value().toPlainString(),
        1);
  }

  private void misread(Figure figure) {
    if (!figure.doubtful()) {
      String words = figure.row() + "/" + figure.column() + " " + figure.value().toPlainString();
      counts.count(Fate.FOREIGN_WRONG, "x:/" + words, 1);
    }
  }

  private boolean isInTruth(Figure figure) {
    return truth.tables().stream()
        .anyMatch(table -> table.figures().stream().anyMatch(figure::isSame));
  }

  private static String place(Facts table, Figure figure) {
    return table.form() + "/" + figure.row() + "/" + figure.column();
  }
}
