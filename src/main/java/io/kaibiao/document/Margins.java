package io.kaibiao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the body of a document's text stands: its left and right edge on pages of one width, and
 * its type size. Immutable.
 */
final class Margins {

  /** Lines that begin or end this near, in points, share an edge. */
  private static final double BIN = 4;

  /** An edge has this share of the lines at least. */
  private static final double SHARE = 0.08;

  /** So few lines share no edge that could be measured: the outermost counts. */
  private static final int FEW = 25;

  private static final double SIZE_STEP = 0.5;

  private final Map<Long, double[]> edges = new HashMap<>();
  private final double size;

  private Margins(double size) {
    this.size = size;
  }

  /** Measures the lines whose kind is still open. */
  static Margins of(List<PageFlow> pages) {
    Map<Long, NavigableMap<Long, Integer>> lefts = new HashMap<>();
    Map<Long, NavigableMap<Long, Integer>> rights = new HashMap<>();
    Map<Long, Integer> counts = new HashMap<>();
    TreeMap<Long, Integer> sizes = new TreeMap<>();
    for (PageFlow page : pages) {
      long width = Math.round(page.page().width());
      for (Piece piece : page.open()) {
        PrintedLine line = piece.line();
        count(lefts, width, line.box().x0());
        count(rights, width, line.box().x1());
        counts.merge(width, 1, Integer::sum);
        sizes.merge(Math.round(line.size() / SIZE_STEP), line.text().length(), Integer::sum);
      }
    }
    Margins margins = new Margins(SIZE_STEP * mode(sizes));
    counts.forEach(
        (width, lines) -> {
          double left = edge(lefts.getOrDefault(width, new TreeMap<>()), lines);
          double right =
              edge(
                  new TreeMap<>(rights.getOrDefault(width, new TreeMap<>())).descendingMap(),
                  lines);
          margins.edges.put(width, new double[] {left, right + BIN});
        });
    return margins;
  }

  private static void count(
      Map<Long, NavigableMap<Long, Integer>> bins, long width, double position) {
    bins.computeIfAbsent(width, w -> new TreeMap<>())
        .merge((long) Math.floor(position / BIN), 1, Integer::sum);
  }

  private static long mode(Map<Long, Integer> counts) {
    long best = 0;
    int most = 0;
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /** Returns the outermost edge that enough lines share, in points. */
  private static double edge(Map<Long, Integer> bins, int lines) {
    double enough = lines < FEW ? 1 : SHARE * lines;
    double first = Double.NaN;
    for (Map.Entry<Long, Integer> bin : bins.entrySet()) {
      first = Double.isNaN(first) ? BIN * bin.getKey() : first;
      if (bin.getValue() >= enough) {
        return BIN * bin.getKey();
      }
    }
    return first;
  }

  /** Returns the type size that most of the text has, in points; 0 where there is none. */
  double size() {
    return size;
  }

  /** Returns the left edge of the text on pages of a width. */
  double left(double width) {
    double[] known = edges.get(Math.round(width));
    return known == null ? 0 : known[0];
  }

  /** Returns the right edge of the text on pages of a width. */
  double right(double width) {
    double[] known = edges.get(Math.round(width));
    return known == null ? width : known[1];
  }
}
