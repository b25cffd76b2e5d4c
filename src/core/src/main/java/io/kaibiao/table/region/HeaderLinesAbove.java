package io.kaibiao.table.region;

import static io.kaibiao.table.region.UnruledRegions.middle;

import io.kaibiao.page.TextLine;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.TableTolerances;
import java.util.List;

/** Decides which lines above a body without rules are its header lines. Immutable. */
final class HeaderLinesAbove {

  private static final RegionTolerances.Headers HEADERS =
      TableTolerances.STANDARD.region().headers();

  private final List<TextLine> lines;
  private final Lexicon lexicon;

  HeaderLinesAbove(List<TextLine> lines, Lexicon lexicon) {
    this.lines = lines;
    this.lexicon = lexicon;
  }

  /**
   * Returns the index of the first header line above a body, or that of the body's first line if it
   * has no header.
   */
  int first(int body, int least) {
    int head = body;
    while (head > least
        && body - head < HEADERS.mostLinesAbove()
        && isNear(head)
        && isHeader(lines.get(head - 1))
        && !isWrapped(head - 1)) {
      head--;
    }
    for (int top = head - 1;
        top >= least && body - top < HEADERS.mostProvedAbove() && isNear(top + 1);
        top--) {
      if (isProved(top, body)) {
        head = top;
      }
    }
    return head;
  }

  private boolean isNear(int line) {
    TextLine lower = lines.get(line);
    return lower.box().y1() - lines.get(line - 1).box().y1()
        <= HEADERS.leadingAbove() * lower.size();
  }

  /** Tells whether a line looks like headers: it has several texts or a known header. */
  boolean isHeader(TextLine line) {
    return isPlain(line) && (line.segments().size() > 1 || lexicon.isHeader(line.text()));
  }

  private boolean isPlain(TextLine line) {
    return line.segments().stream()
        .allMatch(
            s ->
                lexicon.kindOf(s.text()) == LineKind.OTHER
                    || lexicon.kindOf(s.text()) == LineKind.YEAR);
  }

  /** Tells whether a line goes on with a caption that begins closely above at its left edge. */
  private boolean isWrapped(int at) {
    TextLine line = lines.get(at);
    if (at == 0 || line.segments().size() > 1) {
      return false;
    }
    TextLine above = lines.get(at - 1);
    return line.box().y1() - above.box().y1() <= HEADERS.wrapped() * line.size()
        && above.segments().stream()
            .anyMatch(
                s ->
                    lexicon.kindOf(s.text()) == LineKind.ORGANIZATION
                        && Math.abs(s.box().x0() - line.box().x0()) <= HEADERS.centered());
  }

  /**
   * Tells whether a line is the first of several header lines: a header that spans all of them
   * vertically is centred between this line and the last.
   */
  private boolean isProved(int top, int body) {
    if (!isPlain(lines.get(top)) || isWrapped(top)) {
      return false;
    }
    TextLine last = lines.get(body - 1);
    double middle = (middle(lines.get(top)) + middle(last)) / 2;
    for (int i = top + 1; i < body - 1; i++) {
      TextLine line = lines.get(i);
      boolean free =
          line.segments().stream().anyMatch(s -> isClear(s, lines.get(top)) && isClear(s, last));
      if (Math.abs(middle(line) - middle) <= HEADERS.centered() && isPlain(line) && free) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether no text on a line overlaps a text horizontally. */
  private static boolean isClear(TextLine.Segment text, TextLine line) {
    return line.segments().stream()
        .noneMatch(s -> HorizontalOverlap.overlap(s.box(), text.box()) > 0);
  }
}
