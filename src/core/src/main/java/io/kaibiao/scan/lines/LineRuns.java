package io.kaibiao.scan.lines;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds pieces of lines in a page: runs of ink that are long along a line and short across it, with
 * the runs of successive rows joined. Gaps caused by flaws and dots are bridged. Marks that cross
 * or touch a line count neither as ink nor as gap.
 */
final class LineRuns {

  private static final LineTolerances.Runs RUNS = ScanTolerances.STANDARD.lines().runs();
  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();

  private final double point;
  private final DashedRuns dashed;

  // In pixels.
  private final int shortest;
  private final int gap;
  private final int crossing;

  /**
   * Finds dashed runs in a row, each as first pixel, pixel after the last, and number of inked
   * pixels.
   *
   * @see DashRuns#in
   */
  @FunctionalInterface
  interface DashedRuns {

    /**
     * Finds none, for horizontal lines: the lower ends of digits in a row are as regular as dashes.
     */
    DashedRuns NONE = (marks, row, width) -> List.of();

    List<int[]> in(byte[] marks, int row, int width);
  }

  LineRuns(double point, DashedRuns dashed) {
    this.point = point;
    this.dashed = dashed;
    this.shortest = (int) Math.round(RUNS.shortest() * point);
    this.gap = Math.max(2, (int) Math.round(RUNS.gap() * point));
    this.crossing = (int) Math.round(RUNS.crossingGap() * point);
  }

  /** Returns the pieces of horizontal lines, including those that were joined to another piece. */
  List<LinePiece> pieces(Raster page) {
    return pieces(marked(page), page.width(), page.height());
  }

  /** Returns 1 for ink that is thin from top to bottom, 2 for other ink. */
  private byte[] marked(Raster page) {
    int width = page.width();
    int height = page.height();
    int thickest = Math.max(3, (int) Math.round(RUNS.thickest() * point));
    byte[] pixels = page.pixels();
    byte[] out = new byte[pixels.length];
    int[] tall = new int[width];
    for (int y = 0, at = 0; y < height; y++) {
      for (int x = 0; x < width; x++, at++) {
        if ((pixels[at] & 0xFF) < INK.line()) {
          int tallness = ++tall[x];
          if (tallness <= thickest) {
            out[at] = 1;
          } else {
            out[at] = 2;
            if (tallness == thickest + 1) {
              for (int up = 1, above = at - width; up <= thickest; up++, above -= width) {
                out[above] = 2;
              }
            }
          }
        } else {
          tall[x] = 0;
        }
      }
    }
    return out;
  }

  private List<LinePiece> pieces(byte[] marks, int width, int height) {
    List<LinePiece> done = new ArrayList<>();
    List<LinePiece> open = new ArrayList<>();
    List<int[]> openRuns = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      List<LinePiece> next = new ArrayList<>();
      List<int[]> runs = runs(marks, y * width, width);
      runs = merged(runs, dashed.in(marks, y * width, width));
      for (int[] run : runs) {
        LinePiece piece = attach(open, openRuns, run[0], run[1]);
        if (piece == null) {
          piece = new LinePiece(width);
          done.add(piece);
        }
        piece.add(y, run[0], run[1], run[2]);
        next.add(piece);
      }
      open = next;
      openRuns = runs;
    }
    return done;
  }

  /** Returns runs and dashed runs from left to right, joined where they share pixels. */
  private static List<int[]> merged(List<int[]> runs, List<int[]> dashed) {
    if (dashed.isEmpty()) {
      return runs;
    }
    List<int[]> all = new ArrayList<>(runs);
    all.addAll(dashed);
    all.sort(Comparator.comparingInt(run -> run[0]));
    List<int[]> merged = new ArrayList<>();
    for (int[] run : all) {
      int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || run[0] >= last[1]) {
        merged.add(run.clone());
      } else {
        last[2] = Math.max(last[2], run[2]);
        last[1] = Math.max(last[1], run[1]);
      }
    }
    return merged;
  }

  private List<int[]> runs(byte[] marks, int row, int width) {
    List<int[]> runs = new ArrayList<>();
    int start = -1;
    int last = -1;
    int dark = 0;
    int crossed = 0;
    int pending = 0;
    int white = 0;
    for (int x = 0; x <= width; x++) {
      int mark = x < width ? marks[row + x] : 0;
      if (mark == 1) {
        if (start < 0) {
          start = x;
          dark = 0;
          crossed = 0;
        } else {
          crossed += pending;
        }
        pending = 0;
        white = 0;
        dark++;
        last = x;
        continue;
      }
      if (start < 0) {
        continue;
      }
      if (mark == 2) {
        pending++;
        white = 0;
      } else {
        white++;
      }
      if (white > gap || x - last > crossing || x == width) {
        int length = last + 1 - start;
        if (length >= shortest && dark >= RUNS.dense() * (length - crossed) && dark * 3 >= length) {
          runs.add(new int[] {start, last + 1, dark});
        }
        start = -1;
        pending = 0;
        white = 0;
      }
    }
    return runs;
  }

  /**
   * Returns the piece that a run continues from the row above, or null. If there are several, they
   * are joined to one.
   */
  private static @Nullable LinePiece attach(
      List<LinePiece> open, List<int[]> runs, int start, int end) {
    LinePiece found = null;
    for (int i = 0; i < open.size(); i++) {
      int[] run = runs.get(i);
      if (run[0] < end && start < run[1]) {
        LinePiece piece = open.get(i).whole();
        if (found == null) {
          found = piece;
        } else if (found != piece) {
          found.take(piece);
        }
      }
    }
    return found;
  }
}
