package io.kaibiao.table.witness;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.WitnessTolerances;
import java.util.List;

/** Tells which lines of a body are one row: labels that wrap belong to the values beside them. */
final class OpenRows {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  private final List<List<TextPiece>> lines;
  private final List<Gap> gutters;

  private OpenRows(List<List<TextPiece>> lines, List<Gap> gutters) {
    this.lines = lines;
    this.gutters = gutters;
  }

  /**
   * Returns for each line whether it begins a row.
   *
   * @param lines the pieces of each line of the body, from top to bottom
   */
  static boolean[] starts(List<List<TextPiece>> lines, List<Gap> gutters) {
    OpenRows rows = new OpenRows(lines, gutters);
    boolean[] starts = new boolean[lines.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i == 0 || rows.begins(i);
    }
    return starts;
  }

  private boolean begins(int line) {
    boolean labelBefore = isLabel(line - 1);
    boolean valuesBefore = column(lines.get(line - 1).get(0)) > 0;
    boolean labelled = column(lines.get(line).get(0)) == 0;
    if (!isNear(line)) {
      return true;
    }
    if (isLabel(line)) {
      return !valuesBefore && !goesOn(line - 1, line);
    }
    if (labelBefore) {
      return labelled && !goesOn(line - 1, line);
    }
    return labelled || lines.get(line).stream().anyMatch(p -> AtomicValues.is(p.text()));
  }

  private boolean isLabel(int line) {
    List<TextPiece> pieces = lines.get(line);
    return pieces.stream().allMatch(p -> column(p) == 0);
  }

  private int column(TextPiece piece) {
    return (int) gutters.stream().filter(g -> g.middle() < piece.middle()).count();
  }

  /** Tells whether a label goes on: with a small letter, or indented below a full line. */
  private boolean goesOn(int upper, int lower) {
    TextPiece first = lines.get(upper).get(0);
    TextPiece next = lines.get(lower).get(0);
    int c = next.text().codePointAt(0);
    boolean full =
        !gutters.isEmpty()
            && gutters.get(0).x0() - labelEnd(upper) < LIMITS.fullLine() * first.box().height();
    return Character.isLowerCase(c)
        || (full && next.box().x0() > first.box().x0() + LIMITS.indent() * first.box().height());
  }

  private double labelEnd(int line) {
    return lines.get(line).stream()
        .filter(p -> column(p) == 0)
        .mapToDouble(p -> p.box().x1())
        .max()
        .orElse(0);
  }

  private boolean isNear(int line) {
    Box upper = lines.get(line - 1).get(0).box();
    Box lower = lines.get(line).get(0).box();
    return lower.y1() - upper.y1() <= LIMITS.oneText() * Math.max(upper.height(), lower.height());
  }
}
