package io.kaibiao.page;

import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The strings that a page's glyphs were painted as: the glyphs of one text-showing operator that
 * stand next to each other on one line.
 */
final class RunPieces {

  private static final PageTolerances.Lines LIMITS = PageTolerances.STANDARD.lines();

  private final Glyph[] glyphs;
  private final Map<Integer, List<Integer>> byRun = new HashMap<>();

  RunPieces(Glyph[] glyphs) {
    this.glyphs = glyphs;
    for (int i = 0; i < glyphs.length; i++) {
      byRun.computeIfAbsent(glyphs[i].run(), run -> new ArrayList<>()).add(i);
    }
    Comparator<Integer> reading =
        Comparator.comparingDouble((Integer i) -> glyphs[i].baseline())
            .thenComparingDouble(i -> glyphs[i].x0());
    byRun.values().forEach(run -> run.sort(reading));
  }

  /**
   * Sets the anchors of the string that contains a glyph: all to the centre of the string, or to
   * its beginning if it is a label that begins in the left half of a box and is too long for it.
   */
  void anchor(int glyph, Box box, double[] anchors) {
    List<Integer> run = byRun.getOrDefault(glyphs[glyph].run(), List.of(glyph));
    int from = run.indexOf(glyph);
    int to = from + 1;
    while (from > 0 && isTogether(glyphs[run.get(from - 1)], glyphs[run.get(from)])) {
      from--;
    }
    while (to < run.size() && isTogether(glyphs[run.get(to - 1)], glyphs[run.get(to)])) {
      to++;
    }
    double start = glyphs[run.get(from)].x0();
    boolean label =
        start >= box.x0()
            && start < (box.x0() + box.x1()) / 2
            && Script.isWide(glyphs[glyph].text().codePointAt(0));
    double anchor = label ? start : (start + glyphs[run.get(to - 1)].x1()) / 2;
    for (int i : run.subList(from, to)) {
      anchors[i] = anchor;
    }
  }

  /**
   * Returns the letters of a line with each string in one piece where it was painted over the end
   * of the string before it: the advances of a font that stands in for another one are too wide.
   *
   * @param line letters from left to right
   */
  static List<Glyph> inOrder(List<Glyph> line) {
    Map<Integer, Double> from = new HashMap<>();
    Map<Integer, List<Glyph>> runs = null;
    for (int i = 1; i < line.size(); i++) {
      Glyph a = line.get(i - 1);
      Glyph b = line.get(i);
      if (isOver(a, b)) {
        runs = runs == null ? line.stream().collect(Collectors.groupingBy(Glyph::run)) : runs;
        List<Glyph> one = runs.getOrDefault(a.run(), List.of(a));
        List<Glyph> other = runs.getOrDefault(b.run(), List.of(b));
        boolean swapped = other.get(0).x0() < one.get(0).x0();
        goOn(swapped ? other : one, swapped ? one : other, from);
      }
    }
    return from.isEmpty()
        ? line
        : line.stream()
            .sorted(
                Comparator.comparingDouble(g -> Math.max(g.x0(), from.getOrDefault(g.run(), 0.0))))
            .toList();
  }

  /** Notes where the letters of a string may begin that goes on at the end of another one. */
  private static void goOn(List<Glyph> first, List<Glyph> second, Map<Integer, Double> from) {
    Glyph last = first.get(first.size() - 1);
    double end = last.x1();
    double over = end - second.get(0).x0();
    boolean again = second.get(0).x0() - first.get(0).x0() < LIMITS.overprint() * last.size();
    if (first.size() > 1
        && second.size() > 1
        && !again
        && second.get(second.size() - 1).x1() > end
        && over <= LIMITS.mostOver() * last.size()) {
      from.merge(second.get(0).run(), end, Math::max);
    }
  }

  private static boolean isOver(Glyph a, Glyph b) {
    return a.run() != b.run()
        && Math.abs(a.baseline() - b.baseline()) < LIMITS.sameBaseline()
        && InterlacedLines.overlaps(a, b);
  }

  private static boolean isTogether(Glyph a, Glyph b) {
    return Math.abs(a.baseline() - b.baseline()) < LIMITS.sameBaseline()
        && b.x0() - a.x1() < LIMITS.together() * a.size();
  }
}
