package io.kaibiao.table.layout;

import static io.kaibiao.table.region.UnruledRegions.middle;

import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.LayoutTolerances;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.PageLayout;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.RuledGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the columns in which prose is printed: one, or two separated by a gutter, above and below
 * full-width text. In doubt the answer is one: the two sides of a table look like columns, but
 * their texts are no sentences and don't fill their lines. Immutable.
 */
final class TextColumns {

  private static final LayoutTolerances.Columns LIMITS = LayoutTolerances.STANDARD.columns();

  private final List<Box> strips;

  private TextColumns(List<Box> strips) {
    this.strips = List.copyOf(strips);
  }

  /**
   * Finds the columns of a page.
   *
   * @param lines the lines outside its grids
   * @param grids the grids that rulings draw
   */
  static TextColumns of(Page page, List<TextLine> lines, List<RuledGrid> grids) {
    Box whole = new Box(0, 0, page.width(), page.height());
    double gutter = page.pixels() == null ? gutter(page.width(), lines) : Double.NaN;
    return new TextColumns(
        Double.isNaN(gutter) ? List.of(whole) : strips(page, lines, grids, gutter));
  }

  private static double gutter(double width, List<TextLine> lines) {
    List<Segment> prose = new ArrayList<>();
    for (TextLine line : lines) {
      for (Segment s : line.segments()) {
        double share = s.box().width() / width;
        if (share > LIMITS.narrowest()
            && share < LIMITS.widest()
            && !NumericTokens.isFigure(s.text())) {
          prose.add(s);
        }
      }
    }
    if (prose.size() < 2 * LIMITS.fewestLines()) {
      return Double.NaN;
    }
    double left = prose.stream().mapToDouble(s -> s.box().x0()).min().orElse(0);
    double right = prose.stream().mapToDouble(s -> s.box().x1()).max().orElse(width);
    double middle = (left + right) / 2;
    List<Segment> first =
        prose.stream().filter(s -> s.box().x1() <= middle + LIMITS.gutter()).toList();
    List<Segment> second =
        prose.stream().filter(s -> s.box().x0() >= middle - LIMITS.gutter()).toList();
    if (!isColumn(first) || !isColumn(second)) {
      return Double.NaN;
    }
    double from = first.stream().mapToDouble(s -> s.box().x1()).max().orElse(middle);
    double to = second.stream().mapToDouble(s -> s.box().x0()).min().orElse(middle);
    double gutter = (from + to) / 2;
    long across = lines.stream().filter(l -> lies(l, gutter)).count();
    return to - from >= LIMITS.gutter() && across <= LIMITS.mostAcross() * lines.size()
        ? gutter
        : Double.NaN;
  }

  /** Long lines that begin at one edge, most of which are equally long and parts of sentences. */
  private static boolean isColumn(List<Segment> prose) {
    if (prose.size() < LIMITS.fewestLines()) {
      return false;
    }
    double left = prose.stream().mapToDouble(s -> s.box().x0()).min().orElse(0);
    double right = prose.stream().mapToDouble(s -> s.box().x1()).max().orElse(0);
    long begin =
        prose.stream().filter(s -> s.box().x0() - left <= LIMITS.indent() * s.size()).count();
    long full =
        prose.stream().filter(s -> right - s.box().x1() <= LIMITS.indent() * s.size()).count();
    long sentences = prose.stream().filter(s -> isOfSentence(s.text())).count();
    return begin * 10 >= prose.size() * 8L
        && full * 2 >= prose.size()
        && sentences >= LIMITS.fewestSentences()
        && sentences * 3 >= prose.size();
  }

  private static boolean isOfSentence(String text) {
    return text.chars().anyMatch(c -> c == '，' || c == '。' || c == '；')
        || text.chars().filter(c -> c == ' ').count() >= LIMITS.blanks();
  }

  private static boolean lies(TextLine line, double x) {
    return line.segments().stream().anyMatch(s -> s.box().x0() < x - 1 && s.box().x1() > x + 1);
  }

  /** What lies across the gutter parts the columns: lines, grids, and what rules stand around. */
  private static List<Box> strips(
      Page page, List<TextLine> lines, List<RuledGrid> grids, double gutter) {
    TreeMap<Double, Double> across = new TreeMap<>();
    lines.stream()
        .filter(l -> lies(l, gutter))
        .forEach(l -> across.merge(l.box().y0(), l.box().y1(), Math::max));
    grids.stream()
        .map(RuledGrid::region)
        .filter(g -> g.x0() < gutter && g.x1() > gutter)
        .forEach(g -> across.merge(g.y0(), g.y1(), Math::max));
    List<Ruling> rules =
        page.rulings().stream()
            .filter(r -> r.direction() == Direction.HORIZONTAL)
            .filter(r -> r.start() < gutter - LIMITS.gutter() && r.end() > gutter + LIMITS.gutter())
            .toList();
    if (rules.size() > 1) {
      double top = rules.stream().mapToDouble(Ruling::position).min().orElse(0);
      double bottom = rules.stream().mapToDouble(Ruling::position).max().orElse(0);
      across.merge(top, bottom, Math::max);
    }
    List<Box> strips = new ArrayList<>();
    double y = 0;
    while (!across.isEmpty()) {
      double top = across.firstKey();
      double bottom = across.pollFirstEntry().getValue();
      // Lines across with none beside them make one strip.
      while (!across.isEmpty()
          && (across.firstKey() <= bottom || isEmpty(lines, bottom, across.firstKey()))) {
        bottom = Math.max(bottom, across.pollFirstEntry().getValue());
      }
      columns(page.width(), gutter, y, top, strips);
      strips.add(new Box(0, top, page.width(), bottom));
      y = bottom;
    }
    columns(page.width(), gutter, y, page.height(), strips);
    return strips;
  }

  private static boolean isEmpty(List<TextLine> lines, double top, double bottom) {
    return lines.stream().noneMatch(l -> middle(l) > top && middle(l) < bottom);
  }

  private static void columns(
      double width, double gutter, double top, double bottom, List<Box> out) {
    if (bottom > top) {
      out.add(new Box(0, top, gutter, bottom));
      out.add(new Box(gutter, top, width, bottom));
    }
  }

  /** Returns the parts of the page in the order of reading; together they cover it. */
  List<Box> strips() {
    return strips;
  }

  /** Tells whether the page is one column. */
  boolean isOne() {
    return strips.size() == 1;
  }

  /** Returns a page with what stands in a strip alone. */
  Page part(Page page, Box strip) {
    return page.with(
        page.glyphs().stream().filter(g -> holds(strip, g.box())).toList(),
        page.rulings().stream().filter(r -> holds(strip, r.box())).toList());
  }

  /** Returns the lines, or parts of lines, that stand in a strip. */
  List<TextLine> in(Box strip, List<TextLine> lines) {
    List<TextLine> inside = new ArrayList<>();
    for (TextLine line : lines) {
      List<Segment> own = line.segments().stream().filter(s -> holds(strip, s.box())).toList();
      if (!own.isEmpty()) {
        Box box = own.stream().map(Segment::box).reduce(Box::union).orElseThrow();
        inside.add(own.size() == line.segments().size() ? line : new TextLine(own, box));
      }
    }
    return inside;
  }

  /** Returns what stands in each strip, in the order of reading; empty ones are left out. */
  List<PageLayout> layouts(
      Page page, List<PageTable> tables, List<TextLine> lines, List<String> problems) {
    List<PageLayout> layouts = new ArrayList<>();
    for (Box strip : strips) {
      Box column = strip.width() < page.width() ? strip : null;
      List<PageTable> own = tables.stream().filter(t -> holds(strip, t.region())).toList();
      List<TextLine> inside = in(strip, lines);
      if (!own.isEmpty() || !inside.isEmpty()) {
        List<String> told = layouts.isEmpty() ? problems : List.of();
        layouts.add(new PageLayout(page, column, own, inside, told));
      }
    }
    return layouts;
  }

  /** The strips cover the page: whatever stands on it, or beyond its edges, is in one of them. */
  private boolean holds(Box strip, Box box) {
    Box last = strips.get(strips.size() - 1);
    double x = Math.max(0, Math.min((box.x0() + box.x1()) / 2, last.x1()));
    double y = Math.max(0, Math.min((box.y0() + box.y1()) / 2, last.y1()));
    for (Box other : strips) {
      if (other.contains(x, y)) {
        return other.equals(strip);
      }
    }
    return false;
  }
}
