package io.kaibiao.table.unruled;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Determines which columns each header of a table without a grid spans: those that it is centred
 * over.
 */
final class HeaderSpans {

  private static final UnruledTolerances.Headers HEADERS =
      TableTolerances.STANDARD.unruled().headers();

  private final double[] xs;
  private final List<Double> ys;
  private final List<Box> texts;

  /**
   * Makes it for the headers of one table.
   *
   * @param xs the boundaries of the columns
   * @param ys the boundaries of the rows
   * @param texts the boxes of the headers
   */
  HeaderSpans(double[] xs, List<Double> ys, List<Box> texts) {
    this.xs = xs;
    this.ys = ys;
    this.texts = texts;
  }

  /**
   * Joins the columns that a wide header spans: neighbouring columns that no rule separates and
   * that no other header occupies belong to the header centred over them.
   *
   * @param end the first row of the body
   */
  void join(int end, boolean[][] below, boolean[][] beside) {
    int n = xs.length - 1;
    int[][] bottoms = new int[end][n];
    for (int y = end - 1; y >= 0; y--) {
      for (int c = 0; c < n; c++) {
        bottoms[y][c] = y + 1 == end || below[y + 1][c] ? y + 1 : bottoms[y + 1][c];
      }
    }
    for (int y = 0; y < end; y++) {
      int from = 0;
      for (int c = 1; c <= n; c++) {
        boolean parts =
            c == n || bottoms[y][c] != bottoms[y][from] || below[y][c] != below[y][from];
        if (parts) {
          if (below[y][from]) {
            join(from, c, y, bottoms[y][from], beside);
          }
          from = c;
        }
      }
    }
  }

  /**
   * Joins the columns that the headers between two boundaries of rows span.
   *
   * @param from the first column
   * @param to the column after the last one
   */
  void join(int from, int to, int top, int bottom, boolean[][] beside) {
    List<Box> own = new ArrayList<>();
    for (Box text : texts) {
      double y = (text.y0() + text.y1()) / 2;
      if (y > ys.get(top)
          && y <= ys.get(bottom)
          && HorizontalOverlap.middle(text) > xs[from]
          && HorizontalOverlap.middle(text) < xs[to]) {
        addTo(own, text);
      }
    }
    if (own.isEmpty() || own.size() >= to - from) {
      return;
    }
    List<int[]> spans = spans(own, from, to);
    if (spans.isEmpty()) {
      spans = own.stream().map(t -> across(t, from, to)).toList();
    }
    for (int[] span : spans) {
      for (int x = span[0] + 1; x <= span[1]; x++) {
        for (int y = top; y < bottom; y++) {
          beside[x][y] = false;
        }
      }
    }
  }

  /** Returns the first and the last column that a text reaches into. */
  private int[] across(Box text, int from, int to) {
    int first = from;
    while (first + 1 < to && xs[first + 1] < text.x0() + HorizontalOverlap.OVER) {
      first++;
    }
    int last = first;
    while (last + 1 < to && xs[last + 1] < text.x1() - HorizontalOverlap.OVER) {
      last++;
    }
    return new int[] {first, last};
  }

  /** Adds the box of a header line, merged with the line of the same header above or below it. */
  private static void addTo(List<Box> texts, Box text) {
    for (int i = 0; i < texts.size(); i++) {
      if (HorizontalOverlap.overlap(texts.get(i), text) > 0) {
        texts.set(i, texts.get(i).union(text));
        return;
      }
    }
    texts.add(text);
  }

  /**
   * Assigns columns to headers so that each header is as close as possible to the centre of its
   * columns.
   *
   * @return the first and last column of each header; empty if the headers are not centred over any
   *     such columns
   */
  private List<int[]> spans(List<Box> own, int first, int to) {
    List<Box> heads = new ArrayList<>(own);
    heads.sort(Comparator.comparingDouble(Box::x0));
    int n = to - first;
    int k = heads.size();
    double[][] cost = new double[k + 1][n + 1];
    int[][] from = new int[k + 1][n + 1];
    for (double[] line : cost) {
      Arrays.fill(line, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int h = 1; h <= k; h++) {
      for (int end = h; end <= n; end++) {
        for (int start = h - 1; start < end; start++) {
          double total =
              cost[h - 1][start] + cost(heads.get(h - 1), first + start, first + end - 1);
          if (total < cost[h][end]) {
            cost[h][end] = total;
            from[h][end] = start;
          }
        }
      }
    }
    if (!(cost[k][n] <= k * HEADERS.wideCentered() * HEADERS.wideCentered())) {
      return List.of();
    }
    List<int[]> spans = new ArrayList<>();
    int end = n;
    for (int h = k; h > 0; h--) {
      spans.add(new int[] {first + from[h][end], first + end - 1});
      end = from[h][end];
    }
    return spans;
  }

  private double cost(Box head, int first, int last) {
    if (head.x0() < xs[first] - HorizontalOverlap.OVER * 2
        || head.x1() > xs[last + 1] + HorizontalOverlap.OVER * 2) {
      return Double.POSITIVE_INFINITY;
    }
    double off = HorizontalOverlap.middle(head) - (xs[first] + xs[last + 1]) / 2;
    return off * off;
  }
}
