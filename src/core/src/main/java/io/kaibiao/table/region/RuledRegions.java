package io.kaibiao.table.region;

import static io.kaibiao.table.region.UnruledRegions.middle;

import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.ruled.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables between horizontal rules of equal length: tables with a rule below each row, and
 * tables with three rules in all.
 */
final class RuledRegions {

  private static final RegionTolerances.Headed HEADED = TableTolerances.STANDARD.region().headed();
  private static final RegionTolerances.BetweenRules BETWEEN_RULES =
      TableTolerances.STANDARD.region().betweenRules();

  private final List<TextLine> lines;
  private final HeaderLines headLines;
  private final @Nullable KnownColumns before;
  private final Lexicon lexicon;

  private RuledRegions(List<TextLine> lines, @Nullable KnownColumns before, Lexicon lexicon) {
    this.lines = lines;
    this.headLines = new HeaderLines(lexicon);
    this.before = before;
    this.lexicon = lexicon;
  }

  /**
   * Returns the regions of a page.
   *
   * @param lines the lines outside the grids
   * @param grids the grids drawn by rulings
   * @param before the columns of the table at the end of the previous page, or null
   */
  static List<UnruledRegion> find(
      Page page,
      List<TextLine> lines,
      List<RuledGrid> grids,
      @Nullable KnownColumns before,
      Lexicon lexicon) {
    List<Ruling> free = new ArrayList<>();
    for (Ruling ruling : page.rulings()) {
      if (ruling.direction() == Direction.HORIZONTAL
          && grids.stream().noneMatch(g -> isIn(ruling, g.region()))) {
        free.add(ruling);
      }
    }
    if (free.size() < BETWEEN_RULES.fewestRules() || lines.isEmpty()) {
      return List.of();
    }
    List<Ruling> merged = Segments.merged(free, Direction.HORIZONTAL);
    return new RuledRegions(lines, before, lexicon).between(merged);
  }

  private static boolean isIn(Ruling ruling, Box box) {
    return ruling.position() > box.y0() - 2
        && ruling.position() < box.y1() + 2
        && ruling.start() < box.x1()
        && ruling.end() > box.x0();
  }

  private List<UnruledRegion> between(List<Ruling> merged) {
    List<Ruling> left = new ArrayList<>(merged);
    left.removeIf(r -> r.length() < BETWEEN_RULES.shortest());
    List<UnruledRegion> regions = new ArrayList<>();
    while (left.size() >= BETWEEN_RULES.fewestRules()) {
      Ruling first = left.get(0);
      List<Ruling> same = new ArrayList<>(left);
      same.removeIf(
          r ->
              Math.abs(r.start() - first.start()) > BETWEEN_RULES.sameEnd()
                  || Math.abs(r.end() - first.end()) > BETWEEN_RULES.sameEnd());
      left.removeAll(same);
      same.sort(Comparator.comparingDouble(Ruling::position));
      runs(same, merged, regions);
    }
    return regions;
  }

  /**
   * Splits rules of equal length into tables wherever the text between two rules is not a table
   * row.
   */
  private void runs(List<Ruling> rules, List<Ruling> all, List<UnruledRegion> out) {
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
                    && l.box().x0() > upper.start() - BETWEEN_RULES.sameEnd() * 2
                    && l.box().x1() < upper.end() + BETWEEN_RULES.sameEnd() * 2)
        .toList();
  }

  private boolean isNoRow(TextLine line, double width) {
    List<TextLine.Segment> segments = line.segments();
    if (segments.size() == 1
        && line.box().width() > width / 2
        && (line.text().length() > HEADED.longestLabel() || line.text().endsWith("。"))) {
      return true;
    }
    return segments.stream()
        .anyMatch(
            s ->
                (segments.size() <= HEADED.mostCaptions() && isCaption(s.text()))
                    || NumericTokens.hasLeader(s.text()));
  }

  private boolean isCaption(String text) {
    return switch (lexicon.kindOf(text)) {
      case TITLE, NUMBER, UNIT, ORGANIZATION -> true;
      default -> false;
    };
  }

  private void run(
      List<Ruling> rules, List<TextLine> inside, List<Ruling> all, List<UnruledRegion> out) {
    if (rules.size() < BETWEEN_RULES.fewestRules() || inside.isEmpty()) {
      return;
    }
    Ruling top = rules.get(0);
    KnownColumns known = before != null && out.isEmpty() && before.fit(top) ? before : null;
    Ruling bottom = rules.get(rules.size() - 1);
    List<Ruling> own = new ArrayList<>(all);
    own.removeIf(
        r ->
            r.position() < top.position()
                || r.position() > bottom.position()
                || r.start() < top.start() - BETWEEN_RULES.sameEnd()
                || r.end() > top.end() + BETWEEN_RULES.sameEnd());
    own.sort(Comparator.comparingDouble(Ruling::position));
    int firstBody = headLines.firstBody(inside, own);
    List<TextLine> body = inside.subList(firstBody, inside.size());
    boolean heads = headLines.areHeads(inside.subList(0, firstBody));
    boolean table =
        rules.size() < BETWEEN_RULES.threeLines()
            ? headLines.arePlainly(inside.subList(0, firstBody))
                && rows(body) >= headLines.fewestRows(inside.subList(0, firstBody))
            : heads || areRows(body, rules);
    if (known != null && !(heads && areInOneBand(inside.subList(0, firstBody), own))) {
      out.add(new UnruledRegion(inside, 0, false, own, known));
    } else if (table) {
      boolean counted = headLines.countColumns(inside, firstBody);
      out.add(new UnruledRegion(inside, firstBody, counted, own, known));
    }
  }

  /**
   * Tells whether known headers stand between the same two rules. Words such as 支出 also occur at
   * the ends of labels, so header words in different bands are no evidence.
   */
  private boolean areInOneBand(List<TextLine> head, List<Ruling> rules) {
    for (int i = 0; i + 1 < rules.size(); i++) {
      double top = rules.get(i).position();
      double bottom = rules.get(i + 1).position();
      if (headLines.areHeads(
          head.stream().filter(l -> middle(l) > top && middle(l) <= bottom).toList())) {
        return true;
      }
    }
    return false;
  }

  private static long rows(List<TextLine> body) {
    return body.stream().filter(l -> NumericTokens.isRow(l, 2)).count();
  }

  /** Tells whether most lines, or most bands between two rules, contain numbers. */
  private static boolean areRows(List<TextLine> body, List<Ruling> rules) {
    long rows = rows(body);
    if (rows >= BETWEEN_RULES.fewestRows() && rows * 2 >= body.size()) {
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
              .anyMatch(s -> NumericTokens.isFigure(s.text()));
      filled += own.isEmpty() ? 0 : 1;
      bands += figure && own.stream().mapToInt(l -> l.segments().size()).sum() > 1 ? 1 : 0;
    }
    return bands >= 2 && bands * 2 >= filled;
  }
}
