package io.kaibiao.page.trust;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.paint.Painted;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds letters that are drawn as filled outlines: shapes of the size of letters, several of one
 * height beside each other.
 */
final class OutlinedText {

  /** Number of shapes above which a page is taken for a drawing, whose shapes are not compared. */
  private static final int MOST = 50_000;

  private static final TrustTolerances.Outlines LIMITS = TrustTolerances.STANDARD.outlines();

  private OutlinedText() {}

  /** Returns the boxes of the lines, in the reading frame; empty if the page has none. */
  static List<Box> of(Painted painted) {
    List<Box> shapes = painted.ink().outlines();
    if (shapes.isEmpty() || shapes.size() > MOST) {
      return List.of();
    }
    Frame frame = painted.page().frame();
    List<Box> letters = new ArrayList<>();
    for (Box shape : shapes) {
      Box box = frame.toReading(shape);
      if (box.height() >= LIMITS.lowest()
          && box.height() <= LIMITS.highest()
          && box.width() <= 2 * LIMITS.highest()) {
        letters.add(box);
      }
    }
    List<Box> lines = new ArrayList<>();
    for (List<Box> row : rows(letters)) {
      row.sort(Comparator.comparingDouble(Box::x0));
      addLines(row, lines);
    }
    lines.removeIf(line -> isSaid(line, painted.page().glyphs()));
    boolean page = lines.size() >= LIMITS.fewestLines() && letters.size() >= LIMITS.fewestLetters();
    if (!page) {
      // A logo or a chart, but for figures in the cells of a table.
      lines.removeIf(line -> !CellOfRulings.holds(line, painted.page().rulings()));
    }
    return lines;
  }

  /** Groups shapes that overlap each other in height. */
  private static List<List<Box>> rows(List<Box> letters) {
    List<Box> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(b -> b.y0() + b.y1()));
    List<List<Box>> rows = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Box box : sorted) {
      double middle = (box.y0() + box.y1()) / 2;
      if (middle > bottom) {
        rows.add(new ArrayList<>());
        bottom = box.y1();
      }
      rows.get(rows.size() - 1).add(box);
    }
    return rows;
  }

  private static void addLines(List<Box> row, List<Box> out) {
    List<Box> line = new ArrayList<>();
    Box around = null;
    for (Box box : row) {
      if (around != null && box.x0() - around.x1() > LIMITS.gap() * around.height()) {
        addLine(line, around, out);
        line.clear();
        around = null;
      }
      line.add(box);
      around = around == null ? box : around.union(box);
    }
    if (around != null) {
      addLine(line, around, out);
    }
  }

  private static void addLine(List<Box> line, Box around, List<Box> out) {
    long tall = line.stream().filter(b -> b.height() >= LIMITS.tall() * around.height()).count();
    if (tall >= LIMITS.fewest() && around.height() >= LIMITS.lowestLine()) {
      out.add(around);
    }
  }

  private static boolean isSaid(Box line, List<Glyph> glyphs) {
    return glyphs.stream().anyMatch(g -> line.contains(g.centerX(), g.centerY()));
  }
}
