package io.kaibiao.document;

import io.kaibiao.document.PrintedLine.ParagraphBounds;
import io.kaibiao.report.place.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Measures the left and right edges of a document's text on pages of one width, and its type.
 * Immutable.
 */
final class Margins {

  private static final DocumentTolerances.Margins LIMITS = DocumentTolerances.STANDARD.margins();

  /** Lines in one column and direction, on pages of one width. */
  private record Key(long width, ParagraphBounds lane) {
    static Key of(double width, ParagraphBounds lane) {
      Box column = lane.column();
      // Columns of all pages with equal edges are treated as one, whatever is above them.
      Box sides =
          column == null ? null : new Box(Math.rint(column.x0()), 0, Math.rint(column.x1()), 0);
      return new Key(Math.round(width), new ParagraphBounds(lane.turn(), sides));
    }
  }

  private final Map<Key, double[]> edges = new HashMap<>();
  private final double size;
  private final boolean bold;

  private Margins(double size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  /** Measures the lines whose kind is still open. */
  static Margins of(List<PageFlow> pages) {
    Map<Key, NavigableMap<Long, Integer>> lefts = new HashMap<>();
    Map<Key, NavigableMap<Long, Integer>> rights = new HashMap<>();
    Map<Key, Integer> counts = new HashMap<>();
    TreeMap<Long, Integer> sizes = new TreeMap<>();
    Map<Long, Double> heavy = new HashMap<>();
    for (PageFlow page : pages) {
      for (Piece piece : page.open()) {
        PrintedLine line = piece.line();
        Key key = Key.of(page.page().width(), line.lane());
        count(lefts, key, line.box().x0());
        count(rights, key, line.box().x1());
        counts.merge(key, 1, Integer::sum);
        int length = line.text().length();
        long size = Math.round(line.size() / LIMITS.sizeStep());
        sizes.merge(size, length, Integer::sum);
        heavy.merge(size, length * line.line().bold(), Double::sum);
      }
    }
    long usual = mode(sizes);
    boolean bold =
        2 * heavy.getOrDefault(usual, 0.0) > sizes.getOrDefault(usual, Integer.MAX_VALUE);
    Margins margins = new Margins(LIMITS.sizeStep() * usual, bold);
    counts.forEach(
        (key, lines) -> {
          double left = edge(lefts.getOrDefault(key, new TreeMap<>()), lines);
          double right =
              edge(new TreeMap<>(rights.getOrDefault(key, new TreeMap<>())).descendingMap(), lines);
          margins.edges.put(key, new double[] {left, right + LIMITS.sameEdge()});
        });
    return margins;
  }

  private static void count(Map<Key, NavigableMap<Long, Integer>> bins, Key key, double position) {
    bins.computeIfAbsent(key, k -> new TreeMap<>())
        .merge((long) Math.floor(position / LIMITS.sameEdge()), 1, Integer::sum);
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
    double enough = lines < LIMITS.few() ? 1 : LIMITS.share() * lines;
    double first = Double.NaN;
    for (Map.Entry<Long, Integer> bin : bins.entrySet()) {
      first = Double.isNaN(first) ? LIMITS.sameEdge() * bin.getKey() : first;
      if (bin.getValue() >= enough) {
        return LIMITS.sameEdge() * bin.getKey();
      }
    }
    return first;
  }

  /** Returns the type size that most of the text has, in points; 0 where there is none. */
  double size() {
    return size;
  }

  /** Tells whether most of the text of that size is bold. */
  boolean isBold() {
    return bold;
  }

  /** Returns the left edge of the text of a lane on pages of a width. */
  double left(double width, ParagraphBounds lane) {
    double[] known = edges.get(Key.of(width, lane));
    return known == null ? 0 : known[0];
  }

  /** Returns the right edge of the text of a lane on pages of a width. */
  double right(double width, ParagraphBounds lane) {
    double[] known = edges.get(Key.of(width, lane));
    return known == null ? width : known[1];
  }
}
