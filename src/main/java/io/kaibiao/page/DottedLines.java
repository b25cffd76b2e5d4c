package io.kaibiao.page;

import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.report.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rulings out of rows of dots: some producers draw a dotted line as one square for each dot. */
final class DottedLines {

  /** A dot is no larger than this, in points. */
  private static final double DOT = 2.0;

  /** Dots of one line lie this exactly on it, in points. */
  private static final double SAME_LINE = 0.25;

  /** Dots of one line stand no further apart than this, in points. */
  private static final double GAP = 3.0;

  /** A line has at least so many dots; fewer may be a colon or an ellipsis. */
  private static final int FEWEST = 6;

  private DottedLines() {}

  /** Tells whether an area is as small as a dot. */
  static boolean isDot(Box box) {
    return box.width() <= DOT && box.height() <= DOT;
  }

  static List<Ruling> of(List<Box> dots) {
    List<Ruling> lines = new ArrayList<>();
    if (dots.size() >= FEWEST) {
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
    pieces.sort(
        Comparator.comparingDouble((Ruling r) -> Math.rint(r.position() / SAME_LINE))
            .thenComparingDouble(Ruling::start));
    int from = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || !isNext(pieces.get(i - 1), pieces.get(i))) {
        if (i - from >= FEWEST) {
          Ruling first = pieces.get(from);
          out.add(
              new Ruling(
                  direction,
                  first.position(),
                  first.start(),
                  pieces.get(i - 1).end(),
                  first.thickness()));
        }
        from = i;
      }
    }
  }

  private static boolean isNext(Ruling a, Ruling b) {
    return Math.abs(a.position() - b.position()) <= SAME_LINE && b.start() - a.end() <= GAP;
  }
}
