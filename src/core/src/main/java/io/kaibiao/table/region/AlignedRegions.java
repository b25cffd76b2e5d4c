package io.kaibiao.table.region;

import static io.kaibiao.table.region.UnruledRegions.middle;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.region.StreamText.StreamCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds tables without any rules, from aligned columns with numbers. */
final class AlignedRegions {

  private static final RegionTolerances.Aligned ALIGNED =
      TableTolerances.STANDARD.region().aligned();

  private final List<TextLine> lines;
  private final List<Box> taken;
  private final HeaderLines headLines;
  private final HeaderLinesAbove headsAbove;
  private final Lexicon lexicon;
  private final GlyphIndex glyphs;
  private final Consumer<String> problems;

  private AlignedRegions(
      Page page,
      List<TextLine> lines,
      List<Box> taken,
      Lexicon lexicon,
      Consumer<String> problems) {
    this.problems = problems;
    this.glyphs = new GlyphIndex(page.glyphs().stream().filter(g -> !g.text().isBlank()).toList());
    this.lines = lines;
    this.taken = taken;
    this.headLines = new HeaderLines(lexicon);
    this.headsAbove = new HeaderLinesAbove(lines, lexicon);
    this.lexicon = lexicon;
  }

  /**
   * Returns the regions of a page.
   *
   * @param taken the boxes of other tables
   * @param problems receives what could not be examined
   */
  static List<UnruledRegion> find(
      Page page,
      List<TextLine> lines,
      List<Box> taken,
      Lexicon lexicon,
      Consumer<String> problems) {
    long rows = lines.stream().filter(l -> NumericTokens.isRow(l, ALIGNED.fewestParts())).count();
    return rows < ALIGNED.fewestRows()
        ? List.of()
        : new AlignedRegions(page, lines, taken, lexicon, problems).blocks();
  }

  private List<UnruledRegion> blocks() {
    List<UnruledRegion> regions = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || parts(lines.get(i - 1), lines.get(i))) {
        try {
          block(from, i, regions);
        } catch (StreamTextException e) {
          problems.accept(String.valueOf(e.getMessage()));
        }
        from = i;
      }
    }
    return regions;
  }

  private boolean parts(TextLine upper, TextLine lower) {
    return pitch(upper, lower) > ALIGNED.leading() * Math.max(upper.size(), lower.size())
        || taken.stream().anyMatch(b -> isBetween(b, upper, lower));
  }

  private static boolean isBetween(Box box, TextLine upper, TextLine lower) {
    return box.y1() > middle(upper) && box.y0() < middle(lower);
  }

  private static double pitch(TextLine upper, TextLine lower) {
    return lower.box().y1() - upper.box().y1();
  }

  private void block(int from, int to, List<UnruledRegion> out) {
    if (to - from < ALIGNED.fewestRows()
        || taken.stream()
            .anyMatch(
                b -> b.y0() <= middle(lines.get(from)) && b.y1() >= middle(lines.get(from)))) {
      return;
    }
    List<Integer> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (NumericTokens.isRow(lines.get(i), ALIGNED.fewestParts())) {
        rows.add(i);
      }
    }
    if (rows.size() < ALIGNED.fewestRows()) {
      return;
    }
    AlignedRows aligned = aligned(rows);
    if (aligned != null && aligned.hold(rows.get(0), rows.get(rows.size() - 1))) {
      core(from, rows, to, aligned, out);
      return;
    }
    int first = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i) - rows.get(i - 1) > ALIGNED.mostBetween()) {
        run(from, rows.subList(first, i), to, out);
        first = i;
      }
    }
  }

  /**
   * Adds a run of full rows as a table if all lines between them fit its columns, or if most of the
   * lines are full rows and their text is aligned in columns.
   */
  private void run(int least, List<Integer> rows, int most, List<UnruledRegion> out) {
    if (rows.size() < ALIGNED.fewestRows()) {
      return;
    }
    int first = rows.get(0);
    int end = rows.get(rows.size() - 1) + 1;
    AlignedRows aligned = aligned(rows);
    if (aligned != null && aligned.hold(first, end)) {
      core(least, rows, most, aligned, out);
    } else if (rows.size() * 2 > end - first
        && StreamColumns.areATable(cells(lines.subList(first, end)))) {
      core(least, rows, most, null, out);
    }
  }

  /**
   * Returns the rows aligned with the columns of full rows, or null if the full rows form no
   * columns.
   */
  private @Nullable AlignedRows aligned(List<Integer> rows) {
    List<StreamCell> cells = cells(rows.stream().map(lines::get).toList());
    return StreamColumns.areATable(cells)
        ? new AlignedRows(lines, StreamColumns.of(cells), lexicon)
        : null;
  }

  /**
   * Adds the region around full rows.
   *
   * @param aligned finds further rows by their alignment, or null if only full rows count
   */
  private void core(
      int least,
      List<Integer> rows,
      int most,
      @Nullable AlignedRows aligned,
      List<UnruledRegion> out) {
    int end = rows.get(rows.size() - 1) + 1;
    int first = aligned == null ? rows.get(0) : aligned.first(rows.get(0), least);
    int body = withLabels(least, first, lines.get(rows.get(0)));
    int head = headsAbove.first(body, least);
    while (body + 1 < end && NumericTokens.isOrdinals(lines.get(body), lexicon)) {
      body++;
    }
    int tail = aligned == null ? end : aligned.end(end, most);
    while (tail < most && NumericTokens.isRow(lines.get(tail), 2)) {
      tail++;
    }
    out.add(
        new UnruledRegion(
            lines.subList(head, tail),
            body - head,
            headLines.countColumns(lines, body),
            List.of(),
            null));
  }

  /**
   * Moves the start of the body up to include labels without numbers between the header and the
   * first row of numbers.
   */
  private int withLabels(int least, int first, TextLine row) {
    int body = first;
    while (body > least
        && lines.get(body - 1).segments().size() == 1
        && Math.abs(lines.get(body - 1).box().x0() - row.box().x0()) < ALIGNED.sameLeft()
        && lines.get(body - 1).box().x1() < row.segments().get(1).box().x0()) {
      body--;
    }
    boolean heads =
        body > least
            && lines.get(body - 1).segments().size() > 1
            && headsAbove.isHeader(lines.get(body - 1));
    return heads ? body : first;
  }

  /** Returns the cells of some lines, as Tabula splits them. */
  private List<StreamCell> cells(List<TextLine> own) {
    Box box = own.get(0).box();
    for (TextLine line : own) {
      box = box.union(line.box());
    }
    return StreamText.read(glyphs.on(own), box);
  }
}
