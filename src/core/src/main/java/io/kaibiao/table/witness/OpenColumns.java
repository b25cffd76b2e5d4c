package io.kaibiao.table.witness;

import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;

/** Finds the boundaries between the columns of a table without a grid. */
final class OpenColumns {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  private OpenColumns() {}

  /**
   * Returns the gutters that all rows keep clear of, from left to right.
   *
   * @param rows the pieces of each line of the body that has several
   * @param size the type size in points
   */
  static List<Gap> gutters(List<List<TextPiece>> rows, double size) {
    List<Gap> free = free(rows);
    List<Gap> gutters = new ArrayList<>();
    for (Gap gap : free) {
      long beside = rows.stream().filter(r -> isIn(r, gap)).count();
      boolean wide = gap.width() >= LIMITS.sure() * size;
      boolean narrow = gap.width() >= LIMITS.narrow() * size && areValues(rows, gap);
      if (beside > 0 && (wide || narrow)) {
        gutters.add(gap);
      }
    }
    return gutters;
  }

  /** Returns the intervals between the outermost pieces that no piece covers. */
  private static List<Gap> free(List<List<TextPiece>> rows) {
    List<TextPiece> all = new ArrayList<>();
    rows.forEach(all::addAll);
    all.sort((a, b) -> Double.compare(a.box().x0(), b.box().x0()));
    List<Gap> free = new ArrayList<>();
    double end = Double.POSITIVE_INFINITY;
    for (TextPiece piece : all) {
      if (piece.box().x0() > end) {
        free.add(new Gap(end, piece.box().x0()));
      }
      end = end == Double.POSITIVE_INFINITY ? piece.box().x1() : Math.max(end, piece.box().x1());
    }
    return free;
  }

  private static boolean isIn(List<TextPiece> row, Gap gap) {
    return row.stream().anyMatch(p -> p.box().x1() <= gap.x0() + 0.01)
        && row.stream().anyMatch(p -> p.box().x0() >= gap.x1() - 0.01);
  }

  /** Tells whether most pieces right behind a gap are values. */
  private static boolean areValues(List<List<TextPiece>> rows, Gap gap) {
    int behind = 0;
    int values = 0;
    for (List<TextPiece> row : rows) {
      for (TextPiece piece : row) {
        if (piece.box().x0() >= gap.x1() - 0.01) {
          behind++;
          values += AtomicValues.is(piece.text()) ? 1 : 0;
          break;
        }
      }
    }
    return values >= LIMITS.mostlyValues() * behind;
  }
}
