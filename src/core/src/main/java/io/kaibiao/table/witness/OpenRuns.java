package io.kaibiao.table.witness;

import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.TableWords;
import io.kaibiao.table.WitnessTolerances;
import io.kaibiao.table.ruled.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables without a grid among lines that no other step took: runs of lines that share a
 * gutter, with values in columns, or between rules, below a caption or a filled head.
 */
public final class OpenRuns {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  private final List<TextLine> lines;
  private final List<Box> taken;
  private final List<Ruling> rules;
  private final OpenEvidence evidence;

  private OpenRuns(Page page, List<TextLine> lines, List<Box> taken) {
    this.lines = lines.stream().map(Leaders::without).flatMap(Optional::stream).toList();
    this.taken = taken;
    this.rules = Segments.merged(page.rulings(), Direction.HORIZONTAL);
    this.evidence = new OpenEvidence(page.shapes().areas());
  }

  /**
   * Returns the tables of a page, or of a column of prose on it, from top to bottom.
   *
   * @param lines its lines from top to bottom
   * @param taken where other tables stand
   */
  public static List<OpenTable> find(Page page, List<TextLine> lines, List<Box> taken) {
    return new OpenRuns(page, lines, taken).tables();
  }

  private List<OpenTable> tables() {
    List<OpenTable> tables = new ArrayList<>();
    int at = 0;
    int least = 0;
    while (at < lines.size()) {
      Optional<OpenTable> found =
          isDivided(lines.get(at)) && isFree(at) ? from(at, least) : Optional.empty();
      if (found.isPresent()) {
        tables.add(found.get());
        at = lines.indexOf(last(found.get())) + 1;
        least = at;
      } else {
        at++;
      }
    }
    return tables;
  }

  private static TextLine last(OpenTable table) {
    return table.lines().get(table.lines().size() - 1);
  }

  private static boolean isDivided(TextLine line) {
    return line.segments().size() > 1;
  }

  private boolean isFree(int at) {
    Box box = lines.get(at).box();
    double y = (box.y0() + box.y1()) / 2;
    return taken.stream()
        .noneMatch(b -> b.y0() <= y && b.y1() >= y && b.x0() < box.x1() && b.x1() > box.x0());
  }

  /** Returns the table whose body has a line, if it is part of one. */
  private Optional<OpenTable> from(int start, int least) {
    List<Gap> gutters = Gap.between(lines.get(start).segments());
    int end = start + 1;
    for (int next = end; next < lines.size() && next < start + LIMITS.mostLines(); next++) {
      if (!isFree(next) || areApart(next - 1, next)) {
        break;
      }
      List<Gap> left = left(gutters, next);
      if (left.isEmpty()) {
        boolean band = isBand(next, gutters, start);
        if (!band) {
          break;
        }
        continue;
      }
      gutters = left;
      end = next + 1;
    }
    List<TextLine> run = lines.subList(start, end);
    if (run.stream().filter(OpenRuns::isDivided).count() < LIMITS.fewestRows()) {
      return Optional.empty();
    }
    return table(start, end, gutters, least);
  }

  private List<Gap> left(List<Gap> gutters, int line) {
    TextLine own = lines.get(line);
    return Gap.left(gutters, own, LIMITS.narrowest() * own.size());
  }

  /** Tells whether a line over all gutters is one between rows: the next one keeps clear again. */
  private boolean isBand(int line, List<Gap> gutters, int start) {
    TextLine own = lines.get(line);
    return line + 1 < lines.size()
        && line > start
        && own.segments().size() == 1
        && own.text().length() <= LIMITS.longestBand()
        && isFree(line + 1)
        && !areApart(line, line + 1)
        && isDivided(lines.get(line + 1))
        && !left(gutters, line + 1).isEmpty();
  }

  private boolean areApart(int upper, int lower) {
    TextLine a = lines.get(upper);
    TextLine b = lines.get(lower);
    double pitch = b.box().y1() - a.box().y1();
    return pitch > LIMITS.leading() * Math.max(a.size(), b.size())
        || taken.stream()
            .anyMatch(
                t ->
                    t.y1() > a.box().y1()
                        && t.y0() < b.box().y0()
                        && t.x0() < a.box().x1()
                        && t.x1() > a.box().x0());
  }

  private Optional<OpenTable> table(int start, int end, List<Gap> gutters, int least) {
    Box box = box(start, end);
    List<Ruling> near = near(box, start, end, least);
    int head = head(start, least, box, near);
    int last = last(head, start, end, box, near);
    Box whole = box(head, last);
    List<Ruling> own =
        near.stream()
            .filter(
                r ->
                    r.position() > whole.y0() - LIMITS.nearRule() * lines.get(head).size()
                        && r.position()
                            < whole.y1() + LIMITS.nearRule() * lines.get(last - 1).size())
            .toList();
    List<TextLine> all = lines.subList(head, last);
    int firstBody = OpenHead.firstBody(all, gutters, own, whole);
    TextLine above = head > 0 ? lines.get(head - 1) : null;
    TextLine below = last < lines.size() ? lines.get(last) : null;
    OpenTable table = new OpenTable(all, firstBody, own);
    return evidence.isTable(table, gutters, above, below) ? Optional.of(table) : Optional.empty();
  }

  /** Returns the index after the last line: above the last rule if only notes stand below it. */
  private int last(int head, int start, int end, Box box, List<Ruling> near) {
    List<Double> wide =
        near.stream()
            .filter(r -> r.length() >= LIMITS.mostly() * box.width())
            .map(Ruling::position)
            .sorted()
            .toList();
    if (wide.size() < 2) {
      return end;
    }
    double bottom = wide.get(wide.size() - 1);
    int last = end;
    while (last > start + LIMITS.fewestRows() && lines.get(last - 1).box().y0() > bottom - 1) {
      last--;
    }
    boolean rows = lines.subList(last, end).stream().anyMatch(OpenRuns::isDivided);
    return rows || last <= head + LIMITS.fewestRows() ? end : last;
  }

  private Box box(int from, int to) {
    Box box = lines.get(from).box();
    for (TextLine line : lines.subList(from, to)) {
      box = box.union(line.box());
    }
    return box;
  }

  /** Returns the rules over most of the width of a run, between the lines around it. */
  private List<Ruling> near(Box box, int start, int end, int least) {
    int above = Math.max(least, start - LIMITS.mostHeads() - 1);
    double top =
        above == start
            ? box.y0() - LIMITS.nearRule() * lines.get(start).size()
            : lines.get(above).box().y0();
    double bottom =
        end < lines.size()
            ? lines.get(end).box().y0() + 1
            : box.y1() + LIMITS.leading() * lines.get(end - 1).size();
    return rules.stream()
        .filter(r -> r.position() > top && r.position() < bottom)
        .filter(r -> r.start() < box.x1() && r.end() > box.x0())
        .filter(
            r ->
                r.start() > box.x0() - LIMITS.beyond()
                    && r.end() < box.x1() + Math.max(LIMITS.beyond(), box.width()))
        .toList();
  }

  /** Returns the index of the first line of the head above a run. */
  private int head(int start, int least, Box box, List<Ruling> near) {
    double top =
        near.stream()
            .filter(r -> r.length() >= LIMITS.mostly() * box.width())
            .mapToDouble(Ruling::position)
            .filter(y -> y < lines.get(start).box().y0() + 1)
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    int head = start;
    while (head > least
        && start - head < LIMITS.mostHeads()
        && isFree(head - 1)
        && !areApart(head - 1, head)) {
      TextLine line = lines.get(head - 1);
      boolean below = line.box().y0() > top - 1;
      boolean inside =
          line.box().x0() > box.x0() - LIMITS.beyond()
              && line.box().x1() < box.x1() + LIMITS.beyond();
      boolean brief =
          line.segments().stream()
              .allMatch(s -> s.box().width() < LIMITS.widestHead() * box.width());
      boolean several = line.segments().size() > 1;
      boolean centred = several || isCentredOverColumns(line.segments().get(0), head, start);
      boolean caption =
          TableWords.isCaption(line.text()) || (!below && head > 1 && isBelowCaption(head - 1));
      if (caption
          || !(inside && brief && (below || (centred && top == Double.POSITIVE_INFINITY)))) {
        break;
      }
      head--;
    }
    return head;
  }

  /** Tells whether a line goes on with the caption above it. */
  private boolean isBelowCaption(int line) {
    return TableWords.isCaption(lines.get(line - 1).text()) && !areApart(line - 1, line);
  }

  /** Tells whether a text stands over two texts or more of the line below it, in their middle. */
  private boolean isCentredOverColumns(Segment text, int below, int start) {
    List<Segment> under =
        lines.get(Math.min(below, start)).segments().stream()
            .filter(s -> s.box().x0() < text.box().x1() && s.box().x1() > text.box().x0())
            .toList();
    if (under.isEmpty()) {
      return false;
    }
    List<Segment> all = lines.get(below).segments();
    for (int from = 0; from < all.size(); from++) {
      for (int to = from + 1; to < all.size(); to++) {
        double middle = (all.get(from).box().x0() + all.get(to).box().x1()) / 2;
        double own = (text.box().x0() + text.box().x1()) / 2;
        if (Math.abs(middle - own) <= text.size()) {
          return true;
        }
      }
    }
    return false;
  }
}
