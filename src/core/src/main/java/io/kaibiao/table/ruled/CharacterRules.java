package io.kaibiao.table.ruled;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.table.RuledTolerances;
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

  private static final RuledTolerances.Rules LIMITS = RuledTolerances.STANDARD.rules();

  private CharacterRules() {}

  /** A rule and its characters. */
  private record Rule(Ruling ruling, List<Glyph> glyphs) {
    boolean isLike(Rule other) {
      return Math.abs(ruling.start() - other.ruling.start()) <= LIMITS.sameEnds()
          && Math.abs(ruling.end() - other.ruling.end()) <= LIMITS.sameEnds();
    }
  }

  /** Returns a page with rulings for such lines; the page itself where it has none. */
  public static Page drawn(Page page) {
    List<Glyph> marks = new ArrayList<>();
    if (page.pixels() == null) {
      page.glyphs().stream().filter(CharacterRules::isMark).forEach(marks::add);
    }
    if (marks.size() < LIMITS.together() * LIMITS.fewest()) {
      return page;
    }
    List<Rule> rules = rules(marks, page);
    rules.removeIf(rule -> rules.stream().filter(rule::isLike).count() < LIMITS.together());
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
        && Math.abs(before.baseline() - mark.baseline()) < LIMITS.sameBaseline()
        && mark.x0() - before.x1() <= LIMITS.gap() * mark.size();
  }

  private static void add(List<Glyph> run, Page page, List<Rule> out) {
    Glyph first = run.get(0);
    double end = run.get(run.size() - 1).x1();
    if (run.size() < LIMITS.fewest() || end - first.x0() < LIMITS.shortest() * page.width()) {
      return;
    }
    boolean alone =
        page.glyphs().stream()
            .noneMatch(
                g ->
                    Math.abs(g.baseline() - first.baseline()) < LIMITS.alone() * first.size()
                        && !g.text().equals(first.text()));
    if (alone) {
      boolean low = LOW.contains(first.text());
      double y = first.baseline() - (low ? 0 : LIMITS.middle() * first.size());
      out.add(new Rule(new Ruling(Direction.HORIZONTAL, y, first.x0(), end, 0), run));
    }
  }
}
