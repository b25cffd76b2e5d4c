package io.kaibiao.table;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tables that no grid is drawn around: between horizontal rules of one length, or by nothing
 * but aligned columns with figures. Says no in doubt: a table that is missed is text, a text that
 * is taken for a table is nonsense.
 */
final class OpenRegions {

  /** Fewer rows than this show no columns. */
  private static final int FEWEST_ROWS = 3;

  /** Without rules, a row has this many parts: two columns may be a list or a form letter. */
  private static final int FEWEST_PARTS = 3;

  /** Rules of one table end this near to each other, in points. */
  private static final double SAME_END = 3.0;

  /** Rules shorter than this, in points, underline a word. */
  private static final double SHORTEST_RULE = 120;

  /** Lines of one table stand no further apart than this many times their size. */
  private static final double LEADING = 3.0;

  /** Heads stand no further above than this many times their size. */
  private static final double HEAD_LEADING = 2.6;

  private static final int MOST_HEAD_LINES = 4;

  /** The heads of a form stand above its third rule. */
  private static final int FORM_HEADS = 2;

  private final Page page;
  private final List<TextLine> lines;
  private final List<RuledGrid> grids;
  private final Lexicon lexicon;

  private OpenRegions(Page page, List<TextLine> lines, List<RuledGrid> grids, Lexicon lexicon) {
    this.page = page;
    this.lines = lines;
    this.grids = grids;
    this.lexicon = lexicon;
  }

  /**
   * Returns the regions of a page from top to bottom.
   *
   * @param lines the lines outside the grids
   * @param grids the grids that rulings draw
   */
  static List<OpenRegion> find(
      Page page, List<TextLine> lines, List<RuledGrid> grids, Lexicon lexicon) {
    long rows = lines.stream().filter(l -> Figures.isRow(l, 2)).count();
    if (rows < 2) {
      return List.of();
    }
    OpenRegions finder = new OpenRegions(page, lines, grids, lexicon);
    List<OpenRegion> regions = new ArrayList<>(finder.betweenRules());
    if (lines.stream().filter(l -> Figures.isRow(l, FEWEST_PARTS)).count() >= FEWEST_ROWS) {
      List<Box> taken = regions.stream().map(OpenRegion::box).toList();
      regions.addAll(finder.aligned(taken));
      regions.sort(Comparator.comparingDouble(r -> r.lines().get(0).box().y0()));
    }
    return regions;
  }

  private static double middle(TextLine line) {
    return (line.box().y0() + line.box().y1()) / 2;
  }

  // ---- between rules --------------------------------------------------------------------------

  private List<OpenRegion> betweenRules() {
    List<Ruling> free = new ArrayList<>();
    for (Ruling ruling : page.rulings()) {
      if (ruling.direction() == Direction.HORIZONTAL
          && grids.stream().noneMatch(g -> isIn(ruling, g.region()))) {
        free.add(ruling);
      }
    }
    if (free.size() < FEWEST_ROWS) {
      return List.of();
    }
    List<Ruling> merged = Segments.merged(free, Direction.HORIZONTAL);
    List<Ruling> left = new ArrayList<>(merged);
    left.removeIf(r -> r.length() < SHORTEST_RULE);
    List<OpenRegion> regions = new ArrayList<>();
    while (left.size() >= FEWEST_ROWS) {
      Ruling first = left.get(0);
      List<Ruling> same = new ArrayList<>(left);
      same.removeIf(
          r ->
              Math.abs(r.start() - first.start()) > SAME_END
                  || Math.abs(r.end() - first.end()) > SAME_END);
      left.removeAll(same);
      same.sort(Comparator.comparingDouble(Ruling::position));
      runs(same, merged, regions);
    }
    return regions;
  }

  private static boolean isIn(Ruling ruling, Box box) {
    return ruling.position() > box.y0() - 2
        && ruling.position() < box.y1() + 2
        && ruling.start() < box.x1()
        && ruling.end() > box.x0();
  }

  /** Parts rules of one length where what stands between two of them is no part of a table. */
  private void runs(List<Ruling> rules, List<Ruling> all, List<OpenRegion> out) {
    List<TextLine> inside = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 1 < rules.size(); i++) {
      List<TextLine> band = between(rules.get(i), rules.get(i + 1));
      if (band.stream().anyMatch(l -> isNoRow(l, rules.get(0).length()))) {
        run(rules.subList(from, i + 1), inside, all, out);
        from = i + 1;
        inside.clear();
      } else {
        inside.addAll(band);
      }
    }
    run(rules.subList(from, rules.size()), inside, all, out);
  }

  private List<TextLine> between(Ruling upper, Ruling lower) {
    return lines.stream()
        .filter(
            l ->
                middle(l) > upper.position()
                    && middle(l) < lower.position()
                    && l.box().x0() > upper.start() - SAME_END * 2
                    && l.box().x1() < upper.end() + SAME_END * 2)
        .toList();
  }

  private boolean isNoRow(TextLine line, double width) {
    if (line.segments().size() == 1 && line.box().width() > width / 2) {
      return true;
    }
    return line.segments().stream()
        .anyMatch(s -> isCaption(s.text()) || Figures.hasLeader(s.text()));
  }

  private boolean isCaption(String text) {
    return switch (lexicon.kindOf(text)) {
      case TITLE, NUMBER, UNIT, ORGANIZATION -> true;
      default -> false;
    };
  }

  private void run(
      List<Ruling> rules, List<TextLine> inside, List<Ruling> all, List<OpenRegion> out) {
    if (rules.size() < FEWEST_ROWS) {
      return;
    }
    int firstBody = firstBody(inside, rules);
    if (!areRows(inside.subList(firstBody, inside.size()), rules) && !isForm(inside, rules)) {
      return;
    }
    Ruling top = rules.get(0);
    Ruling bottom = rules.get(rules.size() - 1);
    List<Ruling> own = new ArrayList<>(all);
    own.removeIf(
        r ->
            r.position() < top.position()
                || r.position() > bottom.position()
                || r.start() < top.start() - SAME_END
                || r.end() > top.end() + SAME_END);
    own.sort(Comparator.comparingDouble(Ruling::position));
    out.add(new OpenRegion(inside, firstBody, hasOrdinals(inside, firstBody), own));
  }

  /** A form that is mostly empty has few figures, but known heads under its first rule. */
  private boolean isForm(List<TextLine> inside, List<Ruling> rules) {
    long heads =
        inside.stream()
            .filter(line -> middle(line) < rules.get(FORM_HEADS).position())
            .flatMap(line -> line.segments().stream())
            .filter(s -> lexicon.isHead(s.text()))
            .count();
    return heads >= FEWEST_PARTS;
  }

  private boolean hasOrdinals(List<TextLine> all, int firstBody) {
    return firstBody > 0 && Figures.isOrdinals(all.get(firstBody - 1), lexicon);
  }

  /** Tells whether most of what stands line by line, or between rule and rule, has figures. */
  private static boolean areRows(List<TextLine> body, List<Ruling> rules) {
    long rows = body.stream().filter(l -> Figures.isRow(l, 2)).count();
    if (rows >= 2 && rows * 2 >= body.size()) {
      return true;
    }
    int bands = 0;
    int filled = 0;
    for (int i = 0; i + 1 < rules.size(); i++) {
      double top = rules.get(i).position();
      double bottom = rules.get(i + 1).position();
      List<TextLine> own =
          body.stream().filter(l -> middle(l) > top && middle(l) <= bottom).toList();
      boolean figure =
          own.stream()
              .flatMap(l -> l.segments().stream())
              .anyMatch(s -> Figures.isFigure(s.text()));
      filled += own.isEmpty() ? 0 : 1;
      bands += figure && own.stream().mapToInt(l -> l.segments().size()).sum() > 1 ? 1 : 0;
    }
    return bands >= 2 && bands * 2 >= filled;
  }

  /** Returns the first line of figures, or the first line between the same two rules. */
  private int firstBody(List<TextLine> inside, List<Ruling> rules) {
    int first = 0;
    while (first < inside.size() && !isBody(inside.get(first))) {
      first++;
    }
    while (first > 0
        && first < inside.size()
        && !Figures.isOrdinals(inside.get(first - 1), lexicon)
        && areTogether(inside.get(first - 1), inside.get(first), rules)) {
      first--;
    }
    return first;
  }

  private boolean isBody(TextLine line) {
    if (Figures.isOrdinals(line, lexicon)) {
      return false;
    }
    return Figures.isRow(line, 2)
        || line.segments().stream()
            .anyMatch(s -> s.text().length() > 3 && Figures.isFigure(s.text()));
  }

  private static boolean areTogether(TextLine upper, TextLine lower, List<Ruling> rules) {
    return rules.stream()
        .noneMatch(r -> r.position() > middle(upper) && r.position() < middle(lower));
  }

  // ---- by nothing but alignment ---------------------------------------------------------------

  private List<OpenRegion> aligned(List<Box> taken) {
    List<OpenRegion> regions = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || parts(lines.get(i - 1), lines.get(i), taken)) {
        block(from, i, taken, regions);
        from = i;
      }
    }
    return regions;
  }

  private boolean parts(TextLine upper, TextLine lower, List<Box> taken) {
    return pitch(upper, lower) > LEADING * Math.max(upper.size(), lower.size())
        || grids.stream().anyMatch(g -> isBetween(g.region(), upper, lower))
        || taken.stream().anyMatch(b -> isBetween(b, upper, lower));
  }

  private static boolean isBetween(Box box, TextLine upper, TextLine lower) {
    return box.y1() > middle(upper) && box.y0() < middle(lower);
  }

  private static double pitch(TextLine upper, TextLine lower) {
    return lower.box().y1() - upper.box().y1();
  }

  private void block(int from, int to, List<Box> taken, List<OpenRegion> out) {
    if (to - from < FEWEST_ROWS
        || taken.stream()
            .anyMatch(
                b -> b.y0() <= middle(lines.get(from)) && b.y1() >= middle(lines.get(from)))) {
      return;
    }
    int first = -1;
    int last = -1;
    int rows = 0;
    for (int i = from; i <= to; i++) {
      boolean row = i < to && Figures.isRow(lines.get(i), FEWEST_PARTS);
      if (row && first < 0) {
        first = i;
      }
      if (first >= 0 && (i == to || (row && i - last > 3 && last >= 0))) {
        core(from, first, last + 1, to, rows, out);
        first = row ? i : -1;
        rows = 0;
      }
      if (row) {
        last = i;
        rows++;
      }
    }
  }

  private void core(int least, int first, int end, int most, int rows, List<OpenRegion> out) {
    if (rows < FEWEST_ROWS || rows * 2 <= end - first) {
      return;
    }
    if (!areColumns(lines.subList(first, end))) {
      return;
    }
    int head = first;
    while (head > least
        && first - head < MOST_HEAD_LINES
        && pitch(lines.get(head - 1), lines.get(head)) <= HEAD_LEADING * lines.get(head).size()
        && isHead(lines.get(head - 1))) {
      head--;
    }
    int body = first;
    while (body + 1 < end && Figures.isOrdinals(lines.get(body), lexicon)) {
      body++;
    }
    int tail = end;
    while (tail < most && Figures.isRow(lines.get(tail), 2)) {
      tail++;
    }
    out.add(
        new OpenRegion(
            lines.subList(head, tail), body - head, hasOrdinals(lines, body), List.of()));
  }

  private boolean isHead(TextLine line) {
    boolean plain =
        line.segments().stream()
            .allMatch(
                s ->
                    lexicon.kindOf(s.text()) == LineKind.OTHER
                        || lexicon.kindOf(s.text()) == LineKind.YEAR);
    return plain && (line.segments().size() > 1 || lexicon.isHead(line.text()));
  }

  private boolean areColumns(List<TextLine> core) {
    Box box = core.get(0).box();
    for (TextLine line : core) {
      box = box.union(line.box());
    }
    return StreamColumns.areATable(StreamText.read(glyphs(page, box), box));
  }

  /** Returns the glyphs of a page whose middle stands in a box. */
  static List<Glyph> glyphs(Page page, Box box) {
    return page.glyphs().stream()
        .filter(g -> !g.text().isBlank() && box.contains(g.centerX(), g.centerY()))
        .toList();
  }
}
