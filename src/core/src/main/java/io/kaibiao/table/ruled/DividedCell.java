package io.kaibiao.table.ruled;

import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledTolerances;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cell that slanting lines divide, such as the corner of a header with a word for the columns
 * above its diagonal and one for the rows below. Each part holds a text of its own. Immutable.
 *
 * @param box the cell, in points in the reading frame
 * @param slants the lines that divide it; each runs from a corner to another side
 */
public record DividedCell(Box box, List<Slant> slants) {

  private static final RuledTolerances.Divided LIMITS = RuledTolerances.STANDARD.divided();

  public DividedCell {
    slants = List.copyOf(slants);
  }

  /** Returns a cell as divided by those of some lines that divide it; empty if none does. */
  public static Optional<DividedCell> of(Box box, List<Slant> slants) {
    List<Slant> dividing = slants.stream().filter(s -> divides(s, box)).distinct().toList();
    return dividing.isEmpty() || dividing.size() > LIMITS.most()
        ? Optional.empty()
        : Optional.of(new DividedCell(box, dividing));
  }

  private static boolean divides(Slant s, Box box) {
    boolean fromCorner = isCorner(s.x0(), s.y0(), box) || isCorner(s.x1(), s.y1(), box);
    return fromCorner && isOnSide(s.x0(), s.y0(), box) && isOnSide(s.x1(), s.y1(), box);
  }

  private static boolean isCorner(double x, double y, Box box) {
    return isEnd(x, box.x0(), box.x1()) && isEnd(y, box.y0(), box.y1());
  }

  private static boolean isOnSide(double x, double y, Box box) {
    boolean inside =
        x >= box.x0() - LIMITS.atSide()
            && x <= box.x1() + LIMITS.atSide()
            && y >= box.y0() - LIMITS.atSide()
            && y <= box.y1() + LIMITS.atSide();
    return inside && (isEnd(x, box.x0(), box.x1()) || isEnd(y, box.y0(), box.y1()));
  }

  private static boolean isEnd(double at, double low, double high) {
    return Math.abs(at - low) <= LIMITS.atSide() || Math.abs(at - high) <= LIMITS.atSide();
  }

  /**
   * Returns the texts of the parts, uppermost first, with a blank between; empty where only one
   * part holds text, or a text without letters is printed over the lines as if they were not there.
   *
   * @param lines the lines of text in the cell
   */
  public Optional<String> text(List<TextLine> lines) {
    Map<Integer, StringBuilder> parts = new LinkedHashMap<>();
    for (TextLine line : lines) {
      for (Segment segment : line.segments()) {
        StringBuilder part = parts.computeIfAbsent(part(segment.box()), p -> new StringBuilder());
        Script.appendLine(part, segment.text());
      }
    }
    boolean words =
        parts.values().stream().allMatch(p -> p.codePoints().anyMatch(Character::isLetter));
    return parts.size() > 1 && words
        ? Optional.of(String.join(" ", parts.values()))
        : Optional.empty();
  }

  /** Returns on which side of each line the middle of a text lies, one bit a line. */
  private int part(Box text) {
    double x = (text.x0() + text.x1()) / 2;
    double y = (text.y0() + text.y1()) / 2;
    int part = 0;
    for (int i = 0; i < slants.size(); i++) {
      Slant s = slants.get(i);
      boolean rising = s.x1() < s.x0();
      double side = (s.x1() - s.x0()) * (y - s.y0()) - (s.y1() - s.y0()) * (x - s.x0());
      part |= (side > 0) != rising ? 1 << i : 0;
    }
    return part;
  }
}
