package io.kaibiao.table;

import static io.kaibiao.table.OpenRegions.middle;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Box;
import java.util.ArrayList;
import java.util.List;

/** Finds tables that no rules part: by nothing but aligned columns with figures. */
final class AlignedRegions {

  /** Fewer rows than this show no columns. */
  private static final int FEWEST_ROWS = 3;

  /** A row has this many parts: two columns may be a list or a form letter. */
  private static final int FEWEST_PARTS = 3;

  /** Lines of one table stand no further apart than this many times their size. */
  private static final double LEADING = 3.0;

  /** Heads stand no further above than this many times their size. */
  private static final double HEAD_LEADING = 2.6;

  private static final int MOST_HEAD_LINES = 4;

  /** Labels of one column begin this near to each other, in points. */
  private static final double SAME_LEFT = 3;

  private final Page page;
  private final List<TextLine> lines;
  private final List<Box> taken;
  private final HeadLines headLines;
  private final Lexicon lexicon;

  private AlignedRegions(Page page, List<TextLine> lines, List<Box> taken, Lexicon lexicon) {
    this.page = page;
    this.lines = lines;
    this.taken = taken;
    this.headLines = new HeadLines(lexicon);
    this.lexicon = lexicon;
  }

  /**
   * Returns the regions of a page.
   *
   * @param taken where other tables stand
   */
  static List<OpenRegion> find(Page page, List<TextLine> lines, List<Box> taken, Lexicon lexicon) {
    long rows = lines.stream().filter(l -> Figures.isRow(l, FEWEST_PARTS)).count();
    return rows < FEWEST_ROWS
        ? List.of()
        : new AlignedRegions(page, lines, taken, lexicon).blocks();
  }

  private List<OpenRegion> blocks() {
    List<OpenRegion> regions = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || parts(lines.get(i - 1), lines.get(i))) {
        block(from, i, regions);
        from = i;
      }
    }
    return regions;
  }

  private boolean parts(TextLine upper, TextLine lower) {
    return pitch(upper, lower) > LEADING * Math.max(upper.size(), lower.size())
        || taken.stream().anyMatch(b -> isBetween(b, upper, lower));
  }

  private static boolean isBetween(Box box, TextLine upper, TextLine lower) {
    return box.y1() > middle(upper) && box.y0() < middle(lower);
  }

  private static double pitch(TextLine upper, TextLine lower) {
    return lower.box().y1() - upper.box().y1();
  }

  private void block(int from, int to, List<OpenRegion> out) {
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
    int body = withLabels(least, first);
    int head = body;
    while (head > least
        && body - head < MOST_HEAD_LINES
        && pitch(lines.get(head - 1), lines.get(head)) <= HEAD_LEADING * lines.get(head).size()
        && isHead(lines.get(head - 1))) {
      head--;
    }
    while (body + 1 < end && Figures.isOrdinals(lines.get(body), lexicon)) {
      body++;
    }
    int tail = end;
    while (tail < most && Figures.isRow(lines.get(tail), 2)) {
      tail++;
    }
    out.add(
        new OpenRegion(
            lines.subList(head, tail),
            body - head,
            headLines.countColumns(lines, body),
            List.of(),
            null));
  }

  /** A label without figures may stand between the heads and the first row with figures. */
  private int withLabels(int least, int first) {
    int body = first;
    while (body > least
        && lines.get(body - 1).segments().size() == 1
        && Math.abs(lines.get(body - 1).box().x0() - lines.get(first).box().x0()) < SAME_LEFT
        && lines.get(body - 1).box().x1() < lines.get(first).segments().get(1).box().x0()) {
      body--;
    }
    boolean heads =
        body > least && lines.get(body - 1).segments().size() > 1 && isHead(lines.get(body - 1));
    return heads ? body : first;
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
    return StreamColumns.areATable(StreamText.read(OpenRegions.glyphs(page, box), box));
  }
}
