package io.kaibiao.page.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * Measures of an outline that distinguish the characters of numbers in any typeface: the distances
 * of the ink from both sides at twelve heights, the number and positions of holes, and the width.
 * Weight and serifs hardly affect them.
 *
 * <p>Measured on a raster of 24 by 36 cells. A path's y axis points up.
 */
public final class DigitShape {

  /** Number of heights at which the sides are measured. */
  public static final int BANDS = 12;

  /** Number of measures. */
  public static final int MEASURES = 2 * BANDS + 6;

  /** Width of the raster, in cells; the shapes of the data file were measured on it. */
  private static final int WIDTH = 24;

  /** Height of the raster, in cells. */
  private static final int HEIGHT = 36;

  /** Minimum size of a hole, in cells. Smaller ones are artefacts of the raster. */
  private static final int SMALLEST_HOLE = 3;

  /** Maximum distance of flattened curves from the true ones, in cells. */
  private static final double FLATNESS = 0.1;

  // Assumed position and height of the hole if there is none or more than one.
  private static final double NO_PLACE = 0.5;

  /** Its assumed height. */
  private static final double NO_HEIGHT = 0.3;

  private final boolean[][] ink;
  private final int[] winding = new int[WIDTH + 1];
  private int holes;
  private double holePlace = NO_PLACE;
  private double holeHeight = NO_HEIGHT;
  private int top = HEIGHT;
  private int bottom;
  private int left = WIDTH;
  private int right;

  private DigitShape(GeneralPath path) {
    ink = new boolean[HEIGHT][WIDTH];
    fill(path);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (ink[y][x]) {
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
        }
      }
    }
  }

  /** Returns the measures of an outline. Those of an empty outline have no meaning. */
  public static double[] measures(GeneralPath path) {
    DigitShape shape = new DigitShape(path);
    double[] measures = new double[MEASURES];
    if (shape.bottom <= shape.top) {
      return measures;
    }
    shape.sides(measures);
    shape.findHoles();
    int at = 2 * BANDS;
    measures[at++] = shape.holes == 0 ? 1 : 0;
    measures[at++] = shape.holes == 1 ? 1 : 0;
    measures[at++] = shape.holes > 1 ? 1 : 0;
    measures[at++] = shape.holes == 1 ? shape.holePlace : NO_PLACE;
    measures[at++] = shape.holes == 1 ? shape.holeHeight : NO_HEIGHT;
    measures[at] = (double) (shape.right - shape.left) / (shape.bottom - shape.top);
    return measures;
  }

  /** Fills the cells whose centres are inside, by the nonzero winding rule, which fonts use. */
  private void fill(GeneralPath path) {
    Rectangle2D box = path.getBounds2D();
    double cell = Math.max(box.getHeight() / HEIGHT, box.getWidth() / WIDTH);
    if (cell <= 0) {
      return;
    }
    double x0 = box.getCenterX() - WIDTH * cell / 2;
    double y1 = box.getCenterY() + HEIGHT * cell / 2;
    Sides sides = new Sides(path, FLATNESS * cell);
    for (int row = 0; row < HEIGHT; row++) {
      Arrays.fill(winding, 0);
      sides.cross(new CellRow(x0, y1 - (row + 0.5) * cell, cell), winding);
      int inside = 0;
      for (int x = 0; x < WIDTH; x++) {
        inside += winding[x];
        ink[row][x] = inside != 0;
      }
    }
  }

  /**
   * A row of cells.
   *
   * @param x0 the left edge of its first cell
   * @param y the y coordinate of its centre
   * @param cell the width of a cell
   */
  private record CellRow(double x0, double y, double cell) {}

  /** The straight sides of an outline whose curves are flattened, in the order of the path. */
  private static final class Sides {

    /** The coordinates of their ends: four numbers for each side. */
    private double[] ends = new double[4 * 64];

    private int count;

    Sides(GeneralPath path, double flatness) {
      double[] p = new double[6];
      double startX = 0;
      double startY = 0;
      double fromX = 0;
      double fromY = 0;
      for (PathIterator i = path.getPathIterator(null, flatness); !i.isDone(); i.next()) {
        int kind = i.currentSegment(p);
        if (kind == PathIterator.SEG_LINETO) {
          add(fromX, fromY, p[0], p[1]);
        } else {
          // Close each subpath before the next one begins, as fonts may omit this.
          add(fromX, fromY, startX, startY);
        }
        if (kind == PathIterator.SEG_MOVETO) {
          startX = p[0];
          startY = p[1];
        }
        fromX = kind == PathIterator.SEG_CLOSE ? startX : p[0];
        fromY = kind == PathIterator.SEG_CLOSE ? startY : p[1];
      }
      add(fromX, fromY, startX, startY);
    }

    /** Adds a side; level ones cross no row. */
    private void add(double ax, double ay, double bx, double by) {
      if (ay == by) {
        return;
      }
      if (count + 4 > ends.length) {
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      ends[count++] = ax;
      ends[count++] = ay;
      ends[count++] = bx;
      ends[count++] = by;
    }

    /**
     * Adds the direction of each crossing of the path to the cell of the row in which it occurs.
     */
    void cross(CellRow row, int[] winding) {
      double y = row.y();
      for (int i = 0; i < count; i += 4) {
        double ay = ends[i + 1];
        double by = ends[i + 3];
        if (ay > y != by > y) {
          double x = ends[i] + (y - ay) / (by - ay) * (ends[i + 2] - ends[i]);
          // The first cell whose centre is to the right of the crossing.
          int at = (int) Math.ceil((x - row.x0()) / row.cell() - 0.5);
          winding[Math.max(0, Math.min(WIDTH, at))] += by > ay ? 1 : -1;
        }
      }
    }
  }

  /**
   * Measures the distances of the ink from the left and the right as shares of the width, for each
   * band.
   */
  private void sides(double[] measures) {
    int height = bottom - top;
    double width = right - left;
    for (int band = 0; band < BANDS; band++) {
      int from = top + band * height / BANDS;
      int to = Math.max(top + (band + 1) * height / BANDS, from + 1);
      int first = WIDTH;
      int last = -1;
      for (int y = from; y < Math.min(to, HEIGHT); y++) {
        for (int x = left; x < right; x++) {
          if (ink[y][x]) {
            first = Math.min(first, x);
            last = Math.max(last, x);
          }
        }
      }
      measures[band] = last < 0 ? NO_PLACE : (first - left) / width;
      measures[BANDS + band] = last < 0 ? NO_PLACE : (right - 1 - last) / width;
    }
  }

  private void findHoles() {
    boolean[][] seen = new boolean[HEIGHT][WIDTH];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (!ink[y][x] && !seen[y][x]) {
          follow(x, y, seen);
        }
      }
    }
  }

  /** Counts a connected white area as a hole if it does not reach the border. */
  private void follow(int startX, int startY, boolean[][] seen) {
    int[] open = new int[WIDTH * HEIGHT];
    int count = 0;
    open[count++] = startY * WIDTH + startX;
    seen[startY][startX] = true;
    boolean enclosed = true;
    int cells = 0;
    double sum = 0;
    int high = HEIGHT;
    int low = 0;
    while (count > 0) {
      int cell = open[--count];
      int atX = cell % WIDTH;
      int atY = cell / WIDTH;
      cells++;
      sum += atY;
      high = Math.min(high, atY);
      low = Math.max(low, atY);
      for (int d = 0; d < 4; d++) {
        int x = atX + (d == 0 ? 1 : d == 1 ? -1 : 0);
        int y = atY + (d == 2 ? 1 : d == 3 ? -1 : 0);
        if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) {
          enclosed = false;
        } else if (!ink[y][x] && !seen[y][x]) {
          seen[y][x] = true;
          open[count++] = y * WIDTH + x;
        }
      }
    }
    if (enclosed && cells >= SMALLEST_HOLE) {
      holes++;
      holePlace = (sum / cells - top) / (bottom - top);
      holeHeight = (low - high + 1.0) / (bottom - top);
    }
  }
}
