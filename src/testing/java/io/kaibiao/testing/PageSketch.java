package io.kaibiao.testing;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.OtherInk;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.Shapes;
import io.kaibiao.page.Shapes.Area;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import java.util.ArrayList;
import java.util.List;

/** A page put together from lines of text and sketched grids, without a PDF. */
public final class PageSketch {

  /** The width of a page in points. */
  public static final double WIDTH = 842;

  /** The height of a page in points. */
  public static final double HEIGHT = 595;

  private static final double LEFT = 40;
  private static final double ROW = 16;
  private static final double SIZE = 9;

  private final int number;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Slant> slants = new ArrayList<>();
  private int run;
  private double y = 40;

  private PageSketch(int number) {
    this.number = number;
  }

  /** Begins a page. */
  public static PageSketch page(int number) {
    return new PageSketch(number);
  }

  /** Goes to a height, in points from the top. */
  public PageSketch at(double height) {
    y = height;
    return this;
  }

  /** Sets a line of text at the left margin, below what was set before. */
  public PageSketch line(String text) {
    return line(LEFT, SIZE, text);
  }

  /** Sets a title: a larger line in the middle. */
  public PageSketch title(String text) {
    return line((WIDTH - 15 * text.length()) / 2, 15, text);
  }

  /** Sets a line of text below what was set before. */
  public PageSketch line(double x, double size, String text) {
    show(x, y + size, size, text);
    y += size * 1.5;
    return this;
  }

  /** Sets a line of bold text at the left margin, below what was set before. */
  public PageSketch bold(String text) {
    int from = glyphs.size();
    line(text);
    for (int i = from; i < glyphs.size(); i++) {
      Glyph g = glyphs.get(i);
      glyphs.set(
          i,
          new Glyph(
              g.text(), g.x0(), g.y0(), g.x1(), g.y1(), g.baseline(), g.size(), g.run(), g.turn(),
              g.drawing(), g.spaced(), true));
    }
    return this;
  }

  /** Sets a text on the line that was set last. */
  public PageSketch beside(double x, String text) {
    show(x, y - SIZE * 0.5, SIZE, text);
    return this;
  }

  /** Draws a grid with columns as wide as their texts. */
  public PageSketch table(String... rows) {
    GridSketch grid = GridSketch.of(rows);
    double[] widths = new double[grid.columns()];
    for (GridCell cell : grid.cells()) {
      widths[cell.column()] = Math.max(widths[cell.column()], 50);
      if (cell.columnSpan() == 1) {
        widths[cell.column()] = Math.max(widths[cell.column()], 6 + SIZE * cell.text().length());
      }
    }
    return table(widths, rows);
  }

  /** Draws a grid with columns of these widths; 0 stands for 50 points. */
  public PageSketch table(double[] widths, String... rows) {
    GridSketch grid = GridSketch.of(rows);
    double[] xs = new double[grid.columns() + 1];
    xs[0] = LEFT;
    for (int c = 0; c < grid.columns(); c++) {
      xs[c + 1] = xs[c] + (widths[c] == 0 ? 50 : widths[c]);
    }
    for (GridCell cell : grid.cells()) {
      double x0 = xs[cell.column()];
      double x1 = xs[cell.column() + cell.columnSpan()];
      double y0 = y + ROW * cell.row();
      double y1 = y0 + ROW * cell.rowSpan();
      rulings.add(new Ruling(Direction.HORIZONTAL, y0, x0, x1, 0.5));
      rulings.add(new Ruling(Direction.HORIZONTAL, y1, x0, x1, 0.5));
      rulings.add(new Ruling(Direction.VERTICAL, x0, y0, y1, 0.5));
      rulings.add(new Ruling(Direction.VERTICAL, x1, y0, y1, 0.5));
      double size = Math.min(SIZE, (x1 - x0 - 4) / Math.max(1, cell.text().length()));
      show(x0 + 2, y0 + 11, size, cell.text());
    }
    y += ROW * grid.rows() + 4;
    return this;
  }

  /** Draws a line from one point to another: a ruling where it is level or upright. */
  public PageSketch stroke(double x0, double y0, double x1, double y1) {
    if (y0 == y1) {
      rulings.add(new Ruling(Direction.HORIZONTAL, y0, x0, x1, 0.5));
    } else if (x0 == x1) {
      rulings.add(new Ruling(Direction.VERTICAL, x0, y0, y1, 0.5));
    } else {
      slants.add(new Slant(x0, y0, x1, y1));
    }
    return this;
  }

  /** Fills an area with a grey, 0 for black and 1 for white. */
  public PageSketch fill(Box area, double luma) {
    areas.add(new Area(area, luma));
    return this;
  }

  private void show(double left, double baseline, double size, String text) {
    run++;
    double x = left;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double width = c > '~' ? size : size / 2;
      if (c != ' ') {
        glyphs.add(
            new Glyph(
                String.valueOf(c),
                x,
                baseline - 0.88 * size,
                x + width,
                baseline + 0.12 * size,
                baseline,
                size,
                run));
      }
      x += width;
    }
  }

  /** Returns the page. */
  public Page build() {
    return new Page(
        number,
        WIDTH,
        HEIGHT,
        glyphs,
        rulings,
        List.of(),
        List.of(),
        new Frame(Turn.NONE, WIDTH, HEIGHT))
        .with(new Shapes(areas, slants));
  }
}
