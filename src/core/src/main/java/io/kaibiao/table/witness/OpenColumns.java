package io.kaibiao.table.witness;

import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;

/** Finds the boundaries between the columns of a table without a grid. */
final class OpenColumns {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  private OpenColumns() {}

  /**
   * Returns the lines of a body that show columns: those of several pieces, and those of one that
   * keeps clear of the gutters between these. Others stand across columns.
   */
  static List<List<TextPiece>> rows(List<List<TextPiece>> body, double size) {
    List<List<TextPiece>> divided = body.stream().filter(l -> l.size() > 1).toList();
    List<Gap> gutters = gutters(divided, size);
    return body.stream()
        .filter(
            l ->
                l.size() > 1
                    || gutters.stream()
                        .noneMatch(
                            g ->
                                l.get(0).box().x0() < g.middle()
                                    && l.get(0).box().x1() > g.middle()))
        .toList();
  }

  /**
   * Returns the gutters that all rows keep clear of, from left to right.
   *
   * @param rows the pieces of each line of the body that shows columns
   * @param size the type size in points
   */
  static List<Gap> gutters(List<List<TextPiece>> rows, double size) {
    List<Gap> free = free(rows);
    List<Gap> gutters = new ArrayList<>();
    for (Gap gap : free) {
      boolean wide = gap.width() >= LIMITS.sure() * size;
      boolean narrow =
          gap.width() >= LIMITS.narrow() * size && areValues(rows, gap, LIMITS.beside() * size);
      if (wide || narrow) {
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

  /** Tells whether most pieces right behind a gap, no further than a distance, are values. */
  private static boolean areValues(List<List<TextPiece>> rows, Gap gap, double distance) {
    int behind = 0;
    int values = 0;
    for (List<TextPiece> row : rows) {
      for (TextPiece piece : row) {
        if (piece.box().x0() >= gap.x1() - 0.01) {
          boolean near = piece.box().x0() - gap.x1() < distance;
          behind += near ? 1 : 0;
          values += near && AtomicValues.is(piece.text()) ? 1 : 0;
          break;
        }
      }
    }
    return values >= LIMITS.mostlyValues() * behind;
  }
}
