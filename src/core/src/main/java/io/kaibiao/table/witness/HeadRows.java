package io.kaibiao.table.witness;

import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a table without a grid: which of its texts stand over which columns, and which of its
 * lines are one row.
 */
final class HeadRows {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  /**
   * A text of the head.
   *
   * @param from the first column that it stands over
   * @param to the last one
   */
  record Place(Piece piece, int from, int to) {}

  private final List<List<Place>> lines = new ArrayList<>();
  private final List<double[]> columns;

  /**
   * Makes the head.
   *
   * @param pieces the pieces of each of its lines
   * @param columns where the text of each column of the body begins and ends
   */
  HeadRows(List<List<Piece>> pieces, List<double[]> columns) {
    this.columns = List.copyOf(columns);
    for (List<Piece> line : pieces) {
      lines.add(line.stream().map(this::place).toList());
    }
  }

  List<Place> line(int at) {
    return lines.get(at);
  }

  int size() {
    return lines.size();
  }

  private Place place(Piece piece) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    int from = -1;
    int to = -1;
    for (int i = 0; i < columns.size(); i++) {
      double x0 = columns.get(i)[0];
      double x1 = columns.get(i)[1];
      double middle = (x0 + x1) / 2;
      double distance = Math.abs(middle - piece.middle());
      if (distance < least) {
        least = distance;
        nearest = i;
      }
      double overlap = Math.min(x1, piece.box().x1()) - Math.max(x0, piece.box().x0());
      boolean covers =
          (piece.box().x0() <= middle && piece.box().x1() >= middle)
              || overlap >= LIMITS.covered() * (x1 - x0);
      if (covers) {
        from = from < 0 ? i : from;
        to = i;
      }
    }
    return from < 0 ? new Place(piece, nearest, nearest) : new Place(piece, from, to);
  }

  /** Tells whether a line belongs to one row with the line above it: nothing spans between them. */
  boolean goesOn(int line) {
    List<Place> upper = lines.get(line - 1);
    List<Place> lower = lines.get(line);
    boolean near =
        lower.get(0).piece().box().y1() - upper.get(0).piece().box().y1()
            <= LIMITS.oneHead() * lower.get(0).piece().box().height();
    return near
        && upper.stream()
            .allMatch(
                u ->
                    lower.stream().filter(l -> l.to() >= u.from() && l.from() <= u.to()).count()
                        <= 1)
        && lower.stream()
            .allMatch(
                l ->
                    upper.stream().filter(u -> u.to() >= l.from() && u.from() <= l.to()).count()
                        <= 1);
  }
}
