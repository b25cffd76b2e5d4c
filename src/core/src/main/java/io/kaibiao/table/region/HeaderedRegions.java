package io.kaibiao.table.region;

import static io.kaibiao.table.region.UnruledRegions.middle;

import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without rules by known headers, and continuations of such tables on the next page.
 */
final class HeaderedRegions {

  private static final RegionTolerances.Headed HEADED = TableTolerances.STANDARD.region().headed();

  private final List<TextLine> lines;
  private final List<Box> taken;
  private final HeaderLines headLines;
  private final HeaderLinesAbove headsAbove;
  private final Lexicon lexicon;

  private HeaderedRegions(List<TextLine> lines, List<Box> taken, Lexicon lexicon) {
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
   * @param before the columns of the table at the end of the previous page, or null
   */
  static List<UnruledRegion> find(
      List<TextLine> lines, List<Box> taken, @Nullable KnownColumns before, Lexicon lexicon) {
    return new HeaderedRegions(lines, taken, lexicon).regions(before);
  }

  private List<UnruledRegion> regions(@Nullable KnownColumns before) {
    List<UnruledRegion> regions = new ArrayList<>();
    int at = 0;
    if (before != null && taken.isEmpty()) {
      at = goingOn(before, regions);
    }
    int least = at;
    while (at < lines.size()) {
      int end = isFree(lines.get(at)) && headLines.heads(lines.get(at)) > 0 ? end(at) : at;
      UnruledRegion region =
          end > at ? region(least, at, end, regions.isEmpty() ? before : null) : null;
      if (region != null) {
        regions.add(region);
        least = end;
      }
      at = region == null ? at + 1 : end;
    }
    return regions;
  }

  /** Adds the first lines of the page if they fit the columns of the table on the previous page. */
  private int goingOn(KnownColumns before, List<UnruledRegion> out) {
    int from = 0;
    while (from < lines.size() && lexicon.kindOf(lines.get(from).text()) != LineKind.OTHER) {
      from++;
    }
    int end = from;
    while (end < lines.size()
        && (end == from || goesOn(end - 1))
        && before.hold(lines.get(end).box())
        && !isHeader(lines.get(end))) {
      end++;
    }
    List<TextLine> own = lines.subList(from, end);
    if (own.stream().noneMatch(l -> NumericTokens.isRow(l, 2))) {
      return 0;
    }
    out.add(new UnruledRegion(own, 0, false, List.of(), before));
    return end;
  }

  /** Tells whether a line holds known headers and no figures but those that number columns. */
  private boolean isHeader(TextLine line) {
    return headLines.heads(line) >= HEADED.fewestRows()
        && (!NumericTokens.isRow(line, 2) || NumericTokens.isOrdinals(line, lexicon));
  }

  private @Nullable UnruledRegion region(
      int least, int first, int end, @Nullable KnownColumns known) {
    int bodyAt = first + headLines.firstBody(lines.subList(first, end), List.of());
    if (bodyAt == end) {
      return null;
    }
    int from = first;
    // The first header line may contain no known header.
    int above = headsAbove.first(bodyAt, least);
    while (from > above && isFree(lines.get(from - 1))) {
      from--;
    }
    List<TextLine> own = lines.subList(from, end);
    int firstBody = bodyAt - from;
    List<TextLine> body = own.subList(firstBody, own.size());
    return headLines.arePlainly(own.subList(0, firstBody))
            && body.stream().filter(l -> NumericTokens.isRow(l, 2)).count()
                >= headLines.fewestRows(own.subList(0, firstBody))
        ? new UnruledRegion(
            own, firstBody, headLines.countColumns(own, firstBody), List.of(), known)
        : null;
  }

  /** Returns the index after the last line that may belong to the same table as a line. */
  private int end(int from) {
    int end = from + 1;
    while (end < lines.size() && goesOn(end - 1)) {
      end++;
    }
    return end;
  }

  private boolean isFree(TextLine line) {
    return taken.stream().noneMatch(b -> b.y0() <= middle(line) && b.y1() >= middle(line));
  }

  /** Tells whether the line below one may belong to the same table. */
  private boolean goesOn(int at) {
    TextLine upper = lines.get(at);
    TextLine lower = lines.get(at + 1);
    double pitch = lower.box().y1() - upper.box().y1();
    boolean prose = lower.segments().size() == 1 && lower.text().length() > HEADED.longestLabel();
    return pitch <= HEADED.leading() * Math.max(upper.size(), lower.size())
        && isFree(lower)
        && !prose
        && (isInRow(at + 1) || !endsTable(lower));
  }

  /**
   * Tells whether a line is part of a row, whatever it says: text stands at its height without
   * being on it, as none stands beside a page number, and figures, as none stand beside a caption.
   */
  private boolean isInRow(int at) {
    boolean number = lexicon.kindOf(lines.get(at).text()) == LineKind.PAGE_NUMBER;
    TextLine line = lines.get(at);
    for (int i = Math.max(0, at - 1); i <= Math.min(at + 1, lines.size() - 1); i++) {
      TextLine other = lines.get(i);
      double both =
          Math.min(line.box().y1(), other.box().y1()) - Math.max(line.box().y0(), other.box().y0());
      if (i != at
          && both > HEADED.beside() * line.size()
          && (number || NumericTokens.isRow(other, 2))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsTable(TextLine line) {
    return lexicon.kindOf(line.text()) == LineKind.PAGE_NUMBER
        || (line.segments().size() <= HEADED.mostCaptions()
            && line.segments().stream().anyMatch(s -> endsTable(s.text())));
  }

  private boolean endsTable(String text) {
    return NumericTokens.hasLeader(text)
        || switch (lexicon.kindOf(text)) {
          case TITLE, NUMBER, UNIT, ORGANIZATION, NOTE -> true;
          default -> false;
        };
  }
}
