package io.kaibiao.scan;

import io.kaibiao.scan.PixelLine.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds ruling lines in a straight page by runs of ink that are long along a line and short across
 * it. Gaps of flaws and dots are bridged, and what crosses a line or touches it counts neither as
 * ink nor as gap. Short lines need crossing lines at both ends.
 */
final class RulingFinder {

  /** What is darker is ink. */
  private static final int INK = 208;

  /** No ruling is thicker, in points. */
  private static final double THICKEST = 3.3;

  /** A run of ink is at least this long, in points; most strokes of letters are shorter. */
  private static final double SHORTEST_RUN = 9.5;

  /** White gaps inside a run are no wider, in points. */
  private static final double GAP = 1.5;

  /** Gaps inside a run with crossing ink in them are no wider, in points. */
  private static final double CROSSING_GAP = 6.5;

  /** Pieces of one line lie no further apart, in points. */
  private static final double PIECE_GAP = 5.5;

  /** At least this share of a run is ink. */
  private static final double DENSE = 0.6;

  /** A line this long, in points, needs one crossing line. */
  private static final double LONG = 27;

  /** A horizontal line this long, in points, needs no crossing line. */
  private static final double ALONE = 72;

  /** How far from a line letters mostly stay, in points. */
  private static final double CLEAR = 2.4;

  /** A line that ends this little behind the last crossing line, in points, ran into a letter. */
  private static final double OVERRUN = 7.5;

  /** Folds end this near to the page's edges, as a share of its size. */
  private static final double EDGE = 0.025;

  /** Short lines reach the lines that they end at this nearly, in points. */
  private static final double REACH = 1.3;

  /** Longer parts of lines between crossing lines, in points, are not strokes of letters. */
  private static final double STRAYING = 60;

  /** Figures of lines are wider than this, in points; letters are not. */
  private static final double LETTER = 48;

  /** The shortest vertical line, in points. */
  private static final double SHORTEST_VERTICAL = 11;

  /** Lines that end this near to each other, in points, touch. */
  private static final double TOUCH = 3.5;

  private final double point;

  private RulingFinder(double dpi) {
    this.point = dpi / 72;
  }

  /**
   * What was found.
   *
   * @param lines the ruling lines, horizontal ones first
   * @param traces how they really run
   * @param folds lines across the whole page that no table has
   */
  record Rulings(List<PixelLine> lines, List<Trace> traces, List<PixelLine> folds) {}

  /** Returns a page's ruling lines. */
  static Rulings find(Raster page, double dpi) {
    RulingFinder finder = new RulingFinder(dpi);
    Map<PixelLine, Trace> horizontal = finder.lines(page, Direction.HORIZONTAL);
    Map<PixelLine, Trace> vertical = finder.lines(page.turned(3), Direction.VERTICAL);
    return finder.confirmed(horizontal, vertical, page);
  }

  /** Pieces of lines, grown row by row. */
  private static final class Piece {
    final double[] sums;
    final double[] weights;
    double sum;
    int weight;
    int left = Integer.MAX_VALUE;
    int right = -1;
    int leftRow;
    int rightRow;
    @Nullable Piece into;

    Piece(int width) {
      sums = new double[width / Trace.STEP + 1];
      weights = new double[sums.length];
    }

    void add(int row, int from, int to, int dark) {
      sum += (row + 0.5) * dark;
      weight += dark;
      for (int bin = from / Trace.STEP; bin <= (to - 1) / Trace.STEP; bin++) {
        int overlap = Math.min(to, (bin + 1) * Trace.STEP) - Math.max(from, bin * Trace.STEP);
        sums[bin] += (row + 0.5) * overlap;
        weights[bin] += overlap;
      }
      if (from < left) {
        left = from;
        leftRow = row;
      }
      if (to > right) {
        right = to;
        rightRow = row;
      }
    }

    void take(Piece other) {
      sum += other.sum;
      weight += other.weight;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += other.sums[i];
        weights[i] += other.weights[i];
      }
      if (other.left < left) {
        left = other.left;
        leftRow = other.leftRow;
      }
      if (other.right > right) {
        right = other.right;
        rightRow = other.rightRow;
      }
      other.into = this;
    }

    Piece whole() {
      Piece at = this;
      while (at.into != null) {
        at = at.into;
      }
      return at;
    }

    /** Returns where the line is at each step, known or taken from the nearest known step. */
    double[] trace() {
      double[] rows = new double[sums.length];
      double last = sum / weight;
      boolean known = false;
      for (int i = 0; i < rows.length; i++) {
        if (weights[i] > 0) {
          last = sums[i] / weights[i];
          if (!known) {
            Arrays.fill(rows, 0, i, last);
            known = true;
          }
        }
        rows[i] = last;
      }
      return rows;
    }
  }

  private Map<PixelLine, Trace> lines(Raster page, Direction direction) {
    List<Piece> pieces = pieces(marked(page), page.width(), page.height());
    Map<PixelLine, Trace> lines = new LinkedHashMap<>();
    boolean across = direction == Direction.HORIZONTAL;
    for (Piece piece : joined(pieces)) {
      double length = piece.right - piece.left;
      double thickness = Math.max(1, piece.weight / length);
      double[] rows = piece.trace();
      if (!drawn(page, piece, rows, thickness)) {
        continue;
      }
      double position = piece.sum / piece.weight;
      if (!across) {
        // The page was turned: its columns are rows that count from the right.
        position = page.height() - position;
        for (int i = 0; i < rows.length; i++) {
          rows[i] = page.height() - rows[i];
        }
      }
      lines.put(
          new PixelLine(direction, position, piece.left, piece.right, thickness),
          new Trace(direction, position, piece.left, piece.right, rows));
    }
    return lines;
  }

  /**
   * Tells a line from a row of strokes of letters: it has hardly a gap, or hardly anything next to
   * it.
   */
  private boolean drawn(Raster page, Piece piece, double[] rows, double thickness) {
    int near = (int) Math.ceil(thickness / 2) + 1;
    int far = near + Math.max(2, (int) Math.round(CLEAR * point));
    int inked = 0;
    int clear = 0;
    int length = piece.right - piece.left;
    for (int x = piece.left; x < piece.right; x++) {
      int at = (int) rows[x / Trace.STEP];
      if (!ink(page, true, x, at - near, at + near)) {
        continue;
      }
      inked++;
      if (!ink(page, true, x, at - far, at - near - 1)
          && !ink(page, true, x, at + near + 1, at + far)) {
        clear++;
      }
    }
    return inked >= 0.94 * length ? clear >= 0.25 * inked : clear >= 0.6 * inked;
  }

  /** Returns 1 for ink that is thin from top to bottom, 2 for other ink. */
  private byte[] marked(Raster page) {
    int width = page.width();
    int height = page.height();
    int thickest = Math.max(3, (int) Math.round(THICKEST * point));
    byte[] pixels = page.pixels();
    byte[] out = new byte[pixels.length];
    int[] tall = new int[width];
    for (int y = 0, at = 0; y < height; y++) {
      for (int x = 0; x < width; x++, at++) {
        if ((pixels[at] & 0xFF) < INK) {
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

  private List<Piece> pieces(byte[] marks, int width, int height) {
    int shortest = (int) Math.round(SHORTEST_RUN * point);
    int gap = Math.max(2, (int) Math.round(GAP * point));
    int crossing = (int) Math.round(CROSSING_GAP * point);
    List<Piece> done = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    List<int[]> openRuns = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      List<Piece> next = new ArrayList<>();
      List<int[]> nextRuns = new ArrayList<>();
      int start = -1;
      int last = -1;
      int dark = 0;
      int crossed = 0;
      int pending = 0;
      int white = 0;
      int row = y * width;
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
          if (length >= shortest && dark >= DENSE * (length - crossed) && dark * 3 >= length) {
            Piece piece = attach(open, openRuns, start, last + 1);
            if (piece == null) {
              piece = new Piece(width);
              done.add(piece);
            }
            piece.add(y, start, last + 1, dark);
            next.add(piece);
            nextRuns.add(new int[] {start, last + 1});
          }
          start = -1;
          pending = 0;
          white = 0;
        }
      }
      open = next;
      openRuns = nextRuns;
    }
    return done;
  }

  /** Returns the piece of the row above that a run goes on from, all such pieces made one. */
  private static @Nullable Piece attach(List<Piece> open, List<int[]> runs, int start, int end) {
    Piece found = null;
    for (int i = 0; i < open.size(); i++) {
      int[] run = runs.get(i);
      if (run[0] < end && start < run[1]) {
        Piece piece = open.get(i).whole();
        if (found == null) {
          found = piece;
        } else if (found != piece) {
          found.take(piece);
        }
      }
    }
    return found;
  }

  /** Returns lines out of pieces that follow each other. */
  private List<Piece> joined(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.into == null) {
        sorted.add(piece);
      }
    }
    sorted.sort(Comparator.comparingInt((Piece p) -> p.left).thenComparingInt(p -> p.leftRow));
    double near = Math.max(2, 0.8 * point);
    List<Piece> whole = new ArrayList<>();
    for (Piece piece : sorted) {
      Piece before = null;
      double best = Double.MAX_VALUE;
      for (Piece line : whole) {
        double gap = piece.left - line.right;
        double shift = Math.abs(line.rightRow - piece.leftRow);
        if (gap <= PIECE_GAP * point && gap > -PIECE_GAP * point && shift <= near) {
          double cost = Math.abs(gap) + 4 * shift;
          if (cost < best) {
            best = cost;
            before = line;
          }
        }
      }
      if (before == null) {
        whole.add(piece);
      } else {
        before.take(piece);
      }
    }
    return whole;
  }

  /** Returns the lines that are long enough or have crossing lines, by position. */
  private Rulings confirmed(
      Map<PixelLine, Trace> horizontal, Map<PixelLine, Trace> vertical, Raster page) {
    List<PixelLine> acrosses = new ArrayList<>(horizontal.keySet());
    List<PixelLine> downs = new ArrayList<>(vertical.keySet());
    List<PixelLine> folds = new ArrayList<>(folds(acrosses, page.width()));
    acrosses.removeAll(folds);
    List<PixelLine> upright = folds(downs, page.height());
    downs.removeAll(upright);
    folds.addAll(upright);
    int before;
    do {
      before = acrosses.size() + downs.size();
      List<PixelLine> crossing = List.copyOf(downs);
      acrosses.removeIf(l -> !ruling(l, crossing, page.height()));
      List<PixelLine> crossed = List.copyOf(acrosses);
      downs.removeIf(l -> !ruling(l, crossed, page.width()));
    } while (acrosses.size() + downs.size() < before);
    withoutLetters(acrosses, downs);
    List<Trace> traces = new ArrayList<>();
    for (PixelLine line : acrosses) {
      traces.add(Objects.requireNonNull(horizontal.get(line)));
    }
    for (PixelLine line : downs) {
      traces.add(Objects.requireNonNull(vertical.get(line)));
    }
    List<PixelLine> untrimmed = List.copyOf(acrosses);
    acrosses.replaceAll(l -> trimmed(l, Objects.requireNonNull(horizontal.get(l)), downs, page));
    downs.replaceAll(l -> trimmed(l, Objects.requireNonNull(vertical.get(l)), untrimmed, page));
    Comparator<PixelLine> order =
        Comparator.comparingDouble(PixelLine::position).thenComparingDouble(PixelLine::start);
    acrosses.sort(order);
    downs.sort(order);
    acrosses.addAll(downs);
    return new Rulings(acrosses, traces, folds);
  }

  /** Returns lines from edge to edge of a page, where not all long ones are. */
  private List<PixelLine> folds(List<PixelLine> lines, int extent) {
    List<PixelLine> folds = new ArrayList<>();
    int others = 0;
    for (PixelLine line : lines) {
      if (line.start() < EDGE * extent && line.end() > (1 - EDGE) * extent) {
        folds.add(line);
      } else if (line.length() >= LONG * point) {
        others++;
      }
    }
    return folds.size() * 3 <= others ? folds : List.of();
  }

  /** Drops lines that hang together in figures as small as letters of a title. */
  private void withoutLetters(List<PixelLine> acrosses, List<PixelLine> downs) {
    List<PixelLine> all = new ArrayList<>(acrosses);
    all.addAll(downs);
    int count = all.size();
    int[] group = new int[count];
    for (int i = 0; i < count; i++) {
      group[i] = i;
    }
    for (int i = 0; i < acrosses.size(); i++) {
      for (int j = acrosses.size(); j < count; j++) {
        if (group[i] != group[j] && cross(all.get(i), all.get(j))) {
          int from = group[j];
          for (int k = 0; k < count; k++) {
            group[k] = group[k] == from ? group[i] : group[k];
          }
        }
      }
    }
    double[] longest = new double[count];
    for (int i = 0; i < count; i++) {
      if (i < acrosses.size()) {
        longest[group[i]] = Math.max(longest[group[i]], all.get(i).length());
      }
    }
    for (int i = count - 1; i >= 0; i--) {
      if (longest[group[i]] < LETTER * point) {
        if (i < acrosses.size()) {
          acrosses.remove(i);
        } else {
          downs.remove(i - acrosses.size());
        }
      }
    }
  }

  private boolean cross(PixelLine a, PixelLine b) {
    double touch = TOUCH * point;
    return b.position() >= a.start() - touch
        && b.position() <= a.end() + touch
        && a.position() >= b.start() - touch
        && a.position() <= b.end() + touch;
  }

  /**
   * Returns a line cut back to the crossing line where its end ran over into letters.
   *
   * @param trace how it really runs
   */
  private PixelLine trimmed(PixelLine line, Trace trace, List<PixelLine> crossing, Raster page) {
    double touch = TOUCH * point;
    List<PixelLine> crossed = new ArrayList<>();
    for (PixelLine other : crossing) {
      if (line.position() >= other.start() - touch
          && line.position() <= other.end() + touch
          && other.position() >= line.start() - touch
          && other.position() <= line.end() + touch) {
        crossed.add(other);
      }
    }
    crossed.sort(Comparator.comparingDouble(PixelLine::position));
    double start = line.start();
    double end = line.end();
    int first = 0;
    int last = crossed.size() - 1;
    while (first < last) {
      double stop = crossed.get(first).position() - crossed.get(first).thickness() / 2;
      if (stop - start > 1
          && (stop - start <= OVERRUN * point || strays(trace, start, stop, page))) {
        start = stop;
      }
      double next = crossed.get(first + 1).position() - crossed.get(first + 1).thickness() / 2;
      double from = crossed.get(first).position() + crossed.get(first).thickness() / 2;
      if (start < stop - touch || !strays(trace, from, next, page)) {
        break;
      }
      start = next;
      first++;
    }
    while (first < last) {
      double stop = crossed.get(last).position() + crossed.get(last).thickness() / 2;
      if (end - stop > 1 && (end - stop <= OVERRUN * point || strays(trace, stop, end, page))) {
        end = stop;
      }
      double next = crossed.get(last - 1).position() + crossed.get(last - 1).thickness() / 2;
      double to = crossed.get(last).position() - crossed.get(last).thickness() / 2;
      if (end > stop + touch || !strays(trace, next, to, page)) {
        break;
      }
      end = next;
      last--;
    }
    return new PixelLine(line.direction(), line.position(), start, end, line.thickness());
  }

  /** Tells whether a part of a line between crossing lines is strokes of letters. */
  private boolean strays(Trace trace, double from, double to, Raster page) {
    int start = (int) Math.ceil(from + 1);
    int end = (int) Math.floor(to - 1);
    int length = end - start;
    if (length < 4 || length > STRAYING * point) {
      return false;
    }
    boolean across = trace.direction() == Direction.HORIZONTAL;
    int near = Math.max(2, (int) Math.round(point * 0.8));
    int far = near + Math.max(2, (int) Math.round(CLEAR * point));
    int inked = 0;
    int clear = 0;
    for (int i = start; i < end; i++) {
      int at = (int) trace.around(i);
      if (ink(page, across, i, at - near, at + near)) {
        inked++;
        if (!ink(page, across, i, at - far, at - near - 1)
            && !ink(page, across, i, at + near + 1, at + far)) {
          clear++;
        }
      }
    }
    return inked < 0.4 * length || (inked < 0.9 * length && clear < 0.6 * inked);
  }

  private static boolean ink(Raster page, boolean across, int along, int from, int to) {
    int most = across ? page.height() : page.width();
    if (along < 0 || along >= (across ? page.width() : page.height())) {
      return false;
    }
    for (int i = Math.max(0, from); i <= Math.min(most - 1, to); i++) {
      if ((across ? page.at(along, i) : page.at(i, along)) < INK) {
        return true;
      }
    }
    return false;
  }

  private boolean ruling(PixelLine line, List<PixelLine> crossing, int extent) {
    double touch = TOUCH * point;
    // A stroke of a letter may come near to the lines of its row; a ruling reaches them.
    double reach = line.length() < LONG * point ? REACH * point : touch;
    boolean atStart = false;
    boolean atEnd = false;
    boolean inside = false;
    for (PixelLine other : crossing) {
      if (line.position() < other.start() - touch || line.position() > other.end() + touch) {
        continue;
      }
      boolean near = Math.abs(other.position() - line.start()) <= reach + other.thickness() / 2;
      boolean far = Math.abs(other.position() - line.end()) <= reach + other.thickness() / 2;
      atStart |= near;
      atEnd |= far;
      inside |= near || far || (other.position() > line.start() && other.position() < line.end());
    }
    boolean across = line.direction() == Direction.HORIZONTAL;
    if (atStart && atEnd) {
      return line.length() >= (across ? SHORTEST_RUN : SHORTEST_VERTICAL) * point;
    }
    if (inside) {
      return line.length() >= LONG * point;
    }
    double margin = 8 * point;
    return across
        && line.length() >= ALONE * point
        && line.position() > margin
        && line.position() < extent - margin;
  }
}
