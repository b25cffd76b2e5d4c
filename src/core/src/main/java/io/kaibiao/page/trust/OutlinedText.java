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

  /** Heights of letters in points, with their commas and full stops. */
  private static final double LOWEST = 0.5;

  private static final double HIGHEST = 40;

  /** Minimum height of a line in points, and its maximum height as a multiple of its letters'. */
  private static final double LOWEST_LINE = 3;

  /** Maximum gap between the letters of a line, as a multiple of its height. */
  private static final double GAP = 0.8;

  /** Minimum number of letters, and their minimum height as a share of the line's. */
  private static final int FEWEST = 2;

  private static final double TALL = 0.6;

  /** Minimum number of lines, and of shapes, of text that is no logo and no chart. Set by eye. */
  private static final int FEWEST_LINES = 24;

  private static final int FEWEST_LETTERS = 150;

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
      if (box.height() >= LOWEST && box.height() <= HIGHEST && box.width() <= 2 * HIGHEST) {
        letters.add(box);
      }
    }
    List<Box> lines = new ArrayList<>();
    for (List<Box> row : rows(letters)) {
      row.sort(Comparator.comparingDouble(Box::x0));
      addLines(row, lines);
    }
    lines.removeIf(line -> isSaid(line, painted.page().glyphs()));
    boolean page = lines.size() >= FEWEST_LINES && letters.size() >= FEWEST_LETTERS;
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
      if (around != null && box.x0() - around.x1() > GAP * around.height()) {
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
    long tall = line.stream().filter(b -> b.height() >= TALL * around.height()).count();
    if (tall >= FEWEST && around.height() >= LOWEST_LINE) {
      out.add(around);
    }
  }

  private static boolean isSaid(Box line, List<Glyph> glyphs) {
    return glyphs.stream().anyMatch(g -> line.contains(g.centerX(), g.centerY()));
  }
}
