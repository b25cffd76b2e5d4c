package io.kaibiao.table.ruled;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns lines of one repeated character (-----, ....., =====) that are ruled across a page into
 * rulings. Leaders between words, such as those of a table of contents, stay text, and so does a
 * single line.
 */
public final class CharacterRules {

  /** Characters that rules are made of; those in the second part lie on the baseline. */
  private static final String CHARACTERS = "-=~\u2010\u2014\u2013\u2500\u2501\u2550\u00B7*._\u2026";

  private static final String LOW = "._\u2026";

  /** Minimum number of characters of a rule, and its minimum length as a share of the page. */
  private static final int FEWEST = 20;

  private static final double SHORTEST = 0.35;

  /** Minimum number of rules with the same ends. */
  private static final int RULES = 2;

  /** Maximum difference of the ends of such rules, in points. */
  private static final double SAME_ENDS = 6;

  /** Maximum gap between the characters of a rule, as a share of the type size. */
  private static final double GAP = 0.8;

  /** Height of a dash above the baseline, as a share of the type size. */
  private static final double MIDDLE = 0.3;

  private CharacterRules() {}

  /** A rule and its characters. */
  private record Rule(Ruling ruling, List<Glyph> glyphs) {
    boolean isLike(Rule other) {
      return Math.abs(ruling.start() - other.ruling.start()) <= SAME_ENDS
          && Math.abs(ruling.end() - other.ruling.end()) <= SAME_ENDS;
    }
  }

  /** Returns a page with rulings for such lines; the page itself where it has none. */
  public static Page drawn(Page page) {
    List<Glyph> marks = new ArrayList<>();
    if (page.pixels() == null) {
      page.glyphs().stream().filter(CharacterRules::isMark).forEach(marks::add);
    }
    if (marks.size() < RULES * FEWEST) {
      return page;
    }
    List<Rule> rules = rules(marks, page);
    rules.removeIf(rule -> rules.stream().filter(rule::isLike).count() < RULES);
    if (rules.isEmpty()) {
      return page;
    }
    Set<Glyph> drawn = new HashSet<>();
    List<Ruling> rulings = new ArrayList<>(page.rulings());
    for (Rule rule : rules) {
      drawn.addAll(rule.glyphs());
      rulings.add(rule.ruling());
    }
    return page.with(page.glyphs().stream().filter(g -> !drawn.contains(g)).toList(), rulings);
  }

  private static boolean isMark(Glyph glyph) {
    return glyph.turn() == Turn.NONE
        && glyph.text().length() == 1
        && CHARACTERS.indexOf(glyph.text().charAt(0)) >= 0;
  }

  /** Returns the lines of one character that have nothing else beside them. */
  private static List<Rule> rules(List<Glyph> marks, Page page) {
    marks.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::x0));
    List<Rule> rules = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    for (Glyph mark : marks) {
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), mark)) {
        add(run, page, rules);
        run = new ArrayList<>();
      }
      run.add(mark);
    }
    add(run, page, rules);
    return rules;
  }

  private static boolean follows(Glyph before, Glyph mark) {
    return before.text().equals(mark.text())
        && Math.abs(before.baseline() - mark.baseline()) < 0.5
        && mark.x0() - before.x1() <= GAP * mark.size();
  }

  private static void add(List<Glyph> run, Page page, List<Rule> out) {
    Glyph first = run.get(0);
    double end = run.get(run.size() - 1).x1();
    if (run.size() < FEWEST || end - first.x0() < SHORTEST * page.width()) {
      return;
    }
    boolean alone =
        page.glyphs().stream()
            .noneMatch(
                g ->
                    Math.abs(g.baseline() - first.baseline()) < 0.5 * first.size()
                        && !g.text().equals(first.text()));
    if (alone) {
      boolean low = LOW.contains(first.text());
      double y = first.baseline() - (low ? 0 : MIDDLE * first.size());
      out.add(new Rule(new Ruling(Direction.HORIZONTAL, y, first.x0(), end, 0), run));
    }
  }
}
