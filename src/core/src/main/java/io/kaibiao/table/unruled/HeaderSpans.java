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
   * Heads to find the spans of.
   *
   * @param xs the boundaries of the columns
   * @param ys the boundaries of the rows
   * @param texts where the heads stand
   */
  HeaderSpans(double[] xs, List<Double> ys, List<Box> texts) {
    this.xs = xs;
    this.ys = ys;
    this.texts = texts;
  }

  /**
   * Joins the columns of wide heads: what no rule parts and no other head stands in belongs to the
   * head that stands in the middle.
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

  private void join(int from, int to, int top, int bottom, boolean[][] beside) {
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

  /** Lines of one head stand below each other. */
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
   * Shares columns out among heads, so that each stands as near to the middle of its columns as can
   * be.
   *
   * @return first and last column of each head, or nothing if they don't stand in the middle
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
