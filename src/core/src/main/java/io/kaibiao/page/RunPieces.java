package io.kaibiao.page;

import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static boolean isTogether(Glyph a, Glyph b) {
    return Math.abs(a.baseline() - b.baseline()) < LIMITS.sameBaseline()
        && b.x0() - a.x1() < LIMITS.together() * a.size();
  }
}
