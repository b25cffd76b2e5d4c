package io.kaibiao.table.ruled;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.table.RuledTolerances;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins pieces of rulings to whole lines: producers draw a line cell by cell, dash by dash, or
 * twice.
 */
public final class Segments {

  private static final RuledTolerances.Lines LINES = TableTolerances.STANDARD.ruled().lines();

  private Segments() {}

  /** Returns the lines of one direction, by position and start. */
  public static List<Ruling> merged(List<Ruling> rulings, Direction direction) {
    List<Ruling> sorted = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.direction() == direction) {
        sorted.add(ruling);
      }
    }
    sorted.sort(Comparator.comparingDouble(Ruling::position));
    List<Ruling> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).position() - sorted.get(i - 1).position() > LINES.sameLine()) {
        join(sorted.subList(from, i), lines);
        from = i;
      }
    }
    return lines;
  }

  private static void join(List<Ruling> pieces, List<Ruling> out) {
    List<Ruling> ordered = new ArrayList<>(pieces);
    ordered.sort(Comparator.comparingDouble(Ruling::start));
    Ruling line = null;
    for (Ruling piece : ordered) {
      if (line != null && piece.start() - line.end() <= LINES.bridgedGap()) {
        line =
            new Ruling(
                line.direction(),
                line.position(),
                line.start(),
                Math.max(line.end(), piece.end()),
                Math.max(line.thickness(), piece.thickness()));
      } else {
        if (line != null) {
          out.add(line);
        }
        line = piece;
      }
    }
    if (line != null) {
      out.add(line);
    }
  }
}
