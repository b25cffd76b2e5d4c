package io.kaibiao.table.unruled;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.HeaderCell;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assigns ranges of columns to headers that stand over others. A wide header is centred over its
 * columns; a header that stands under none is centred between the top and the bottom of the whole
 * header. Belongs to one table.
 */
final class HeaderRanges {

  private static final UnruledTolerances.Headers HEADERS =
      TableTolerances.STANDARD.unruled().headers();

  private final double[] xs;
  private final List<HeaderCell> leaves;
  private final double counts;
  private final double floor;
  private final double margin;
  private final List<Range> ranges = new ArrayList<>();

  /**
   * A header and the columns below it.
   *
   * @param from its first column
   * @param to the column after its last one
   * @param parent the header over it, or null
   */
  record Range(HeaderCell header, int from, int to, @Nullable Range parent) {}

  private HeaderRanges(
      List<Double> xs, List<HeaderCell> leaves, List<HeaderCell> over, double counts) {
    this.xs = xs.stream().mapToDouble(Double::doubleValue).toArray();
    this.leaves = leaves;
    this.counts = counts;
    this.floor = leaves.stream().mapToDouble(l -> l.box().y1()).max().orElse(0);
    this.margin = margin(over);
  }

  /**
   * Returns half of the smallest gap between a header over others and one a line below it. Headers
   * between two lines, in the middle of several, are left out.
   */
  private double margin(List<HeaderCell> over) {
    List<Box> lower = new ArrayList<>();
    over.forEach(h -> lower.add(h.box()));
    leaves.stream()
        .map(HeaderCell::box)
        .filter(b -> b.y1() > floor - b.height() / 2)
        .forEach(lower::add);
    double gap = Double.MAX_VALUE;
    for (HeaderCell header : over) {
      for (Box box : lower) {
        double down = box.y0() - header.box().y1();
        gap = down > -HorizontalOverlap.OVER ? Math.min(gap, Math.max(0, down)) : gap;
      }
    }
    return gap == Double.MAX_VALUE ? 0 : gap / 2;
  }

  /**
   * Returns the range of each header, outer ones before inner ones; null if a header is centred
   * over no columns.
   *
   * @param xs the boundaries of the columns
   * @param leaves the lowest header of each column
   * @param over the headers that stand over others
   * @param counts the top of the line that numbers the columns, below all others if there is none
   */
  static @Nullable List<Range> of(
      List<Double> xs, List<HeaderCell> leaves, List<HeaderCell> over, double counts) {
    HeaderRanges ranges = new HeaderRanges(xs, leaves, over, counts);
    double top = leaves.stream().mapToDouble(l -> l.box().y0()).min().orElse(0);
    for (HeaderCell header : over) {
      top = Math.min(top, header.box().y0());
    }
    boolean whole = ranges.assign(over, new Stretch(0, leaves.size(), top, null));
    return whole ? ranges.ranges : null;
  }

  /**
   * Columns that are shared out.
   *
   * @param top where the headers of these columns begin
   * @param parent the header over all of them, or null
   */
  private record Stretch(int from, int to, double top, @Nullable Range parent) {
    Stretch part(int first, int end) {
      return new Stretch(first, end, top, parent);
    }
  }

  private boolean assign(List<HeaderCell> over, Stretch columns) {
    if (over.isEmpty()) {
      return true;
    }
    List<HeaderCell> row = highest(over);
    int[][] spans = spans(row, columns);
    if (spans.length < row.size()) {
      return false;
    }
    List<HeaderCell> rest = over.stream().filter(h -> !row.contains(h)).toList();
    int at = columns.from();
    for (int h = 0; h < row.size(); h++) {
      int[] span = spans[h];
      Range range = new Range(row.get(h), span[0], span[1], columns.parent());
      ranges.add(range);
      Stretch inner = new Stretch(span[0], span[1], row.get(h).box().y1(), range);
      Stretch left = columns.part(at, span[0]);
      if (!assign(in(left, rest), left) || !assign(in(inner, rest), inner)) {
        return false;
      }
      at = span[1];
    }
    Stretch right = columns.part(at, columns.to());
    return assign(in(right, rest), right);
  }

  /** Returns the headers on the line of the highest one, from left to right. */
  private static List<HeaderCell> highest(List<HeaderCell> over) {
    HeaderCell first =
        over.stream().min(Comparator.comparingDouble(h -> h.box().y0())).orElseThrow();
    return over.stream()
        .filter(h -> middle(h) < first.box().y1() || middle(first) > h.box().y0())
        .sorted(Comparator.comparingDouble(HeaderCell::middle))
        .toList();
  }

  private List<HeaderCell> in(Stretch columns, List<HeaderCell> headers) {
    return headers.stream()
        .filter(h -> h.middle() > xs[columns.from()] && h.middle() <= xs[columns.to()])
        .toList();
  }

  private static double middle(HeaderCell header) {
    return (header.box().y0() + header.box().y1()) / 2;
  }

  /** Returns the first column and the column after the last one of each header of a line. */
  private int[][] spans(List<HeaderCell> row, Stretch columns) {
    int n = columns.to() - columns.from();
    int k = row.size();
    double[][] cost = new double[k + 1][n + 1];
    int[][] start = new int[k + 1][n + 1];
    for (int h = 0; h <= k; h++) {
      Arrays.fill(cost[h], Double.POSITIVE_INFINITY);
      Arrays.fill(start[h], -1);
      cost[h][0] = h == 0 ? 0 : Double.POSITIVE_INFINITY;
      for (int end = 1; end <= n; end++) {
        int column = columns.from() + end - 1;
        cost[h][end] = cost[h][end - 1] + alone(leaves.get(column), columns.top());
        for (int s = 0; h > 0 && s < end; s++) {
          double total = cost[h - 1][s] + cost(row.get(h - 1), columns.from() + s, column);
          if (total < cost[h][end]) {
            cost[h][end] = total;
            start[h][end] = s;
          }
        }
      }
    }
    return cost[k][n] < Double.POSITIVE_INFINITY
        ? traced(start, k, n, columns.from())
        : new int[0][];
  }

  private static int[][] traced(int[][] start, int headers, int columns, int first) {
    int[][] spans = new int[headers][];
    int end = columns;
    for (int h = headers; h > 0; h--) {
      while (start[h][end] < 0) {
        end--;
      }
      spans[h - 1] = new int[] {first + start[h][end], first + end};
      end = start[h][end];
    }
    return spans;
  }

  /** Returns the cost of a column under none of the headers of a line. */
  private double alone(HeaderCell leaf, double top) {
    return HEADERS.leastAlone() + level(leaf, top - margin);
  }

  /** Returns the cost of a header over one column that begins at a height. */
  private double level(HeaderCell leaf, double top) {
    Box box = leaf.box();
    boolean counted = box.y1() <= counts + HorizontalOverlap.OVER;
    double bottom = Math.min(floor + margin, counted ? counts - margin : Double.MAX_VALUE);
    double off = (middle(leaf) - (top + bottom) / 2) / (HEADERS.levelCentered() * box.height());
    return Math.min(off * off, HEADERS.mostLevel());
  }

  /** Returns the cost of a header over a range of columns; infinite if it can't be theirs. */
  private double cost(HeaderCell header, int first, int last) {
    Box box = header.box();
    boolean within =
        box.x0() >= xs[first] - HorizontalOverlap.OVER * 2
            && box.x1() <= xs[last + 1] + HorizontalOverlap.OVER * 2;
    double off = (header.middle() - (xs[first] + xs[last + 1]) / 2) / HEADERS.wideCentered();
    double cost = off * off;
    for (int c = first; within && c <= last; c++) {
      within = leaves.get(c).box().y0() >= box.y1() - HorizontalOverlap.OVER;
      cost += level(leaves.get(c), box.y1() + margin);
    }
    return within && Math.abs(off) <= 1 ? cost : Double.POSITIVE_INFINITY;
  }
}
