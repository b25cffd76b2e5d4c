package io.kaibiao.page.path;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins rows of dots to rulings. Some producers draw a dotted line as one square for each dot. */
public final class DottedLines {

  private static final PathTolerances.Dots LIMITS = PathTolerances.STANDARD.dots();

  private DottedLines() {}

  /** Tells whether an area is as small as a dot. */
  public static boolean isDot(Box box) {
    return box.width() <= LIMITS.largest() && box.height() <= LIMITS.largest();
  }

  public static List<Ruling> of(List<Box> dots) {
    List<Ruling> lines = new ArrayList<>();
    if (dots.size() >= LIMITS.fewest()) {
      add(dots, Direction.HORIZONTAL, lines);
      add(dots, Direction.VERTICAL, lines);
    }
    return lines;
  }

  private static void add(List<Box> dots, Direction direction, List<Ruling> out) {
    boolean horizontal = direction == Direction.HORIZONTAL;
    List<Ruling> pieces = new ArrayList<>(dots.size());
    for (Box b : dots) {
      pieces.add(
          horizontal
              ? new Ruling(direction, (b.y0() + b.y1()) / 2, b.x0(), b.x1(), b.height())
              : new Ruling(direction, (b.x0() + b.x1()) / 2, b.y0(), b.y1(), b.width()));
    }
    pieces.sort(Comparator.comparingDouble(Ruling::start).thenComparingDouble(Ruling::position));
    NavigableMap<Double, Row> rows = new TreeMap<>();
    for (Ruling piece : pieces) {
      Double near = near(rows, piece.position());
      Row row = near == null ? null : rows.get(near);
      if (near != null && row != null && piece.start() - row.end() <= LIMITS.gap()) {
        rows.put(near, new Row(row.start(), piece.end(), row.dots() + 1, row.thickness()));
      } else {
        if (near != null && row != null) {
          finish(direction, near, row, out);
          rows.remove(near);
        }
        rows.put(piece.position(), new Row(piece.start(), piece.end(), 1, piece.thickness()));
      }
    }
    rows.forEach((position, row) -> finish(direction, position, row, out));
  }

  /** The dots of a line that have been found so far. */
  private record Row(double start, double end, int dots, double thickness) {}

  private static @Nullable Double near(NavigableMap<Double, Row> rows, double position) {
    Double below = rows.floorKey(position);
    Double above = rows.ceilingKey(position);
    if (below == null || (above != null && above - position < position - below)) {
      below = above;
    }
    return below != null && Math.abs(below - position) <= LIMITS.sameLine() ? below : null;
  }

  private static void finish(Direction direction, double position, Row row, List<Ruling> out) {
    if (row.dots() >= LIMITS.fewest()) {
      out.add(new Ruling(direction, position, row.start(), row.end(), row.thickness()));
    }
  }
}
