package io.kaibiao.table.unruled;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.BodyItem;
import io.kaibiao.table.HeaderCell;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.region.UnruledRegion;
import io.kaibiao.table.region.UnruledRegions;
import io.kaibiao.table.unruled.HeaderRanges.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a header between whose lines nothing is drawn: each column has one lowest header,
 * which reaches from the headers over it down to the ordinals or to the body. Immutable.
 */
final class HeaderTree {

  /** Boundaries of one place differ by less, in points: rounding. */
  private static final double SAME = 0.01;

  /**
   * Texts that begin at one place differ by less, in points: side bearings of their first letters.
   */
  private static final double FLUSH = 1;

  private final List<HeaderCell> leaves;
  private final List<Range> ranges;
  private final List<HeaderCell> counts;
  private final List<Double> levels;

  private HeaderTree(Parts parts, List<Range> ranges, List<HeaderCell> leaves) {
    this.leaves = leaves;
    this.ranges = ranges;
    this.counts = parts.counts();
    this.levels = levels();
  }

  /**
   * What a header consists of.
   *
   * @param xs the boundaries of the columns
   * @param words its texts but for those of the line that numbers the columns
   * @param leaves the lowest ones of them; ordinals where a column has no text
   * @param counts the texts of the line that numbers the columns; empty if there is none
   */
  record Parts(
      List<Double> xs, List<HeaderCell> words, List<HeaderCell> leaves, List<HeaderCell> counts) {}

  /** Tells whether no rule is drawn between the lines of a region's header. */
  static boolean isPlain(UnruledRegion region) {
    if (region.head().isEmpty()) {
      return false;
    }
    double top = region.head().stream().mapToDouble(UnruledRegions::middle).min().orElse(0);
    double floor = region.head().stream().mapToDouble(UnruledRegions::middle).max().orElse(0);
    return region.rules().stream().noneMatch(r -> r.position() > top && r.position() < floor);
  }

  /**
   * Tells whether most headers begin where what stands below them begins and are longer or shorter:
   * they are not centred, so that their middles say nothing.
   */
  private static boolean areFlushLeft(List<HeaderCell> leaves, List<BodyItem> body) {
    int flush = 0;
    int others = 0;
    for (HeaderCell leaf : leaves) {
      List<BodyItem> below =
          body.stream()
              .filter(b -> HorizontalOverlap.overlap(b.box(), leaf.box()) > 0)
              .filter(b -> Math.abs(b.box().width() - leaf.box().width()) > leaf.box().height())
              .toList();
      long begin =
          below.stream().filter(b -> Math.abs(b.box().x0() - leaf.box().x0()) <= FLUSH).count();
      flush += 2 * begin > below.size() ? 1 : 0;
      others += 2 * begin <= below.size() && !below.isEmpty() ? 1 : 0;
    }
    return flush > others;
  }

  /** Returns the cells of a header; null if they can't be told. */
  static @Nullable HeaderTree of(UnruledRegion region, Parts parts, List<BodyItem> body) {
    if (!isPlain(region) || areFlushLeft(parts.leaves(), body)) {
      return null;
    }
    List<HeaderCell> own = new ArrayList<>();
    List<Double> xs = parts.xs();
    for (int c = 0; c + 1 < xs.size(); c++) {
      double from = xs.get(c);
      double to = xs.get(c + 1);
      List<HeaderCell> in =
          parts.leaves().stream().filter(l -> l.middle() > from && l.middle() <= to).toList();
      if (in.size() != 1) {
        return null;
      }
      own.add(in.get(0));
    }
    List<HeaderCell> over = parts.words().stream().filter(w -> !own.contains(w)).toList();
    List<Range> ranges =
        own.size() == parts.leaves().size()
            ? HeaderRanges.of(xs, own, over, countTop(parts.counts()))
            : null;
    return ranges == null ? null : new HeaderTree(parts, ranges, own);
  }

  /** Returns the boundaries between its rows from top to bottom. */
  List<Double> inner() {
    return levels;
  }

  /** Returns as few heights as part each header from those below it. */
  private List<Double> levels() {
    List<double[]> gaps = new ArrayList<>();
    ranges.forEach(r -> gaps.add(gap(r.header().box().y1(), below(r))));
    if (leaves.stream().anyMatch(this::isCounted)) {
      gaps.add(gap(countedBottom(), countTop()));
    }
    gaps.sort(Comparator.comparingDouble(g -> g[1]));
    List<Double> found = new ArrayList<>();
    double[] both = null;
    for (double[] gap : gaps) {
      if (both != null && gap[0] < both[1]) {
        both[0] = Math.max(both[0], gap[0]);
      } else {
        if (both != null) {
          found.add((both[0] + both[1]) / 2);
        }
        both = gap.clone();
      }
    }
    if (both != null) {
      found.add((both[0] + both[1]) / 2);
    }
    return List.copyOf(found);
  }

  private static double[] gap(double upper, double lower) {
    double middle = (upper + lower) / 2;
    return upper < lower ? new double[] {upper, lower} : new double[] {middle - 0.1, middle + 0.1};
  }

  /** Returns the lower end of the headers above the line that numbers the columns. */
  private double countedBottom() {
    return leaves.stream()
        .filter(this::isCounted)
        .mapToDouble(l -> l.box().y1())
        .max()
        .orElse(Double.MAX_VALUE);
  }

  /** Tells whether a header stands above the line that numbers the columns. */
  private boolean isCounted(HeaderCell leaf) {
    return !counts.isEmpty()
        && !counts.contains(leaf)
        && leaf.box().y1() <= countTop() + HorizontalOverlap.OVER;
  }

  private double countTop() {
    return countTop(counts);
  }

  /** Returns the top of the line that numbers the columns; far below where there is none. */
  private static double countTop(List<HeaderCell> counts) {
    return counts.stream().mapToDouble(c -> c.box().y0()).min().orElse(Double.MAX_VALUE);
  }

  /** Returns the top of the highest header directly below one. */
  private double below(Range range) {
    double top = Double.MAX_VALUE;
    for (Range inner : ranges) {
      if (range.equals(inner.parent())) {
        top = Math.min(top, inner.header().box().y0());
      }
    }
    for (int c = range.from(); c < range.to(); c++) {
      top = Math.min(top, leaves.get(c).box().y0());
    }
    return top;
  }

  /**
   * Opens the edges within the cells.
   *
   * @param ys the boundaries of the rows of the table, these of the header among them
   * @param end the first row of the body
   * @param spans joins the blank cells beside the mark of the line that numbers the columns
   */
  void join(boolean[][] below, boolean[][] beside, List<Double> ys, int end, HeaderSpans spans) {
    int[][] owners = owners(ys, end);
    for (int y = 0; y < end; y++) {
      for (int c = 0; c < leaves.size(); c++) {
        below[y][c] = y == 0 || owners[y][c] != owners[y - 1][c];
        beside[c][y] = c == 0 || owners[y][c] != owners[y][c - 1];
      }
    }
    int last = end - 1;
    for (int from = 0; from < leaves.size(); from++) {
      int to = from;
      while (to < leaves.size() && owners[last][to] < 0) {
        to++;
      }
      if (to > from) {
        spans.join(from, to, last, end, beside);
        from = to;
      }
    }
  }

  /** Returns for each row and column which header owns it; negative for the line that numbers. */
  private int[][] owners(List<Double> ys, int end) {
    int[][] owners = new int[end][leaves.size()];
    for (int[] row : owners) {
      Arrays.fill(row, -1);
    }
    for (int c = 0; c < leaves.size(); c++) {
      int at = 0;
      for (int r = 0; r < ranges.size(); r++) {
        Range range = ranges.get(r);
        if (range.from() <= c && c < range.to()) {
          int to = bottom(ys, at, end, range);
          for (; at < to; at++) {
            owners[at][c] = leaves.size() + r;
          }
        }
      }
      HeaderCell leaf = leaves.get(c);
      int to = isCounted(leaf) ? row(ys, countedBottom(), countTop(), end) : end;
      for (; at < to; at++) {
        owners[at][c] = counts.contains(leaf) ? -1 - c : c;
      }
      for (; at < end; at++) {
        owners[at][c] = -1 - c;
      }
    }
    return owners;
  }

  /**
   * Returns the row below a wide header: below the boundary in whose middle with the top of its
   * first row it stands, among those between it and the headers below it.
   */
  private int bottom(List<Double> ys, int first, int end, Range range) {
    Box box = range.header().box();
    double[] gap = gap(box.y1(), below(range));
    int best = end;
    double least = Double.MAX_VALUE;
    for (int y = first + 1; y < end; y++) {
      double off = Math.abs(ys.get(first) + ys.get(y) - box.y0() - box.y1());
      if (ys.get(y) > gap[0] - SAME && ys.get(y) < gap[1] + SAME && off < least) {
        best = y;
        least = off;
      }
    }
    return best;
  }

  /** Returns the first row below the boundary that lies between two heights. */
  private static int row(List<Double> ys, double upper, double lower, int end) {
    double[] gap = gap(upper, lower);
    for (int y = 1; y < end; y++) {
      if (ys.get(y) > gap[0] - SAME && ys.get(y) < gap[1] + SAME) {
        return y;
      }
    }
    return end;
  }
}
