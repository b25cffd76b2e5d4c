package io.kaibiao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts lines of text that are set so close together that they were taken for one: their letters
 * stand above one another. Letters of one line stand side by side, however uneven its baseline is.
 */
final class InterlacedLines {

  private static final PageTolerances.Interlaced LIMITS = PageTolerances.STANDARD.interlaced();

  private static final Comparator<Glyph> BY_LEFT = Comparator.comparingDouble(Glyph::x0);

  private InterlacedLines() {}

  /**
   * Returns the lines that some letters make, from top to bottom.
   *
   * @param letters letters of about one height, from left to right
   */
  static List<List<Glyph>> parted(List<Glyph> letters) {
    int overlaps = 0;
    for (int i = 1; i < letters.size(); i++) {
      overlaps += isOver(letters.get(i - 1), letters.get(i)) ? 1 : 0;
    }
    return overlaps < LIMITS.fewest() ? List.of(letters) : byBaseline(letters);
  }

  private static boolean isOver(Glyph a, Glyph b) {
    return a.run() != b.run()
        && Math.abs(a.baseline() - b.baseline()) > LIMITS.apart() * Math.max(a.size(), b.size())
        && overlaps(a, b);
  }

  /** Tells whether two letters overlap as neighbours on one line do not. */
  static boolean overlaps(Glyph a, Glyph b) {
    double both = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
    return both > LIMITS.overlap() * Math.min(a.x1() - a.x0(), b.x1() - b.x0());
  }

  /** Begins a new line at each step between baselines below which letters stand under others. */
  private static List<List<Glyph>> byBaseline(List<Glyph> letters) {
    List<Glyph> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<List<Glyph>> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i < sorted.size()
          && sorted.get(i).baseline() - sorted.get(i - 1).baseline()
              <= LIMITS.apart() * sorted.get(i).size()) {
        continue;
      }
      List<Glyph> level = new ArrayList<>(sorted.subList(from, i));
      from = i;
      List<Glyph> above = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (above.isEmpty() || standsUnder(level, above)) {
        lines.add(level);
      } else {
        above.addAll(level);
      }
    }
    lines.forEach(line -> line.sort(BY_LEFT));
    return lines;
  }

  /** Tells whether a letter of a level stands under a letter of the levels above. */
  private static boolean standsUnder(List<Glyph> level, List<Glyph> above) {
    double top = level.get(0).baseline();
    List<Glyph> all = new ArrayList<>(above);
    all.addAll(level);
    all.sort(BY_LEFT);
    for (int i = 1; i < all.size(); i++) {
      Glyph a = all.get(i - 1);
      Glyph b = all.get(i);
      if ((a.baseline() < top) != (b.baseline() < top) && overlaps(a, b)) {
        return true;
      }
    }
    return false;
  }
}
