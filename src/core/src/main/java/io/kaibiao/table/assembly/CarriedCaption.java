package io.kaibiao.table.assembly;

import io.kaibiao.page.TextLine;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The caption of a table whose title stands on the page before: at its foot, or alone on it. Only
 * the last lines of a page count, and only where one of them is a title and all are of the kinds
 * that stand above tables. Immutable.
 */
final class CarriedCaption {

  private final Lexicon lexicon;

  CarriedCaption(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the lines at the end of a page that belong above the first table of the next.
   *
   * @param below the lines of the page below its last table, or all of a page without tables
   * @return the lines from top to bottom, empty where they are no caption
   */
  List<TextLine> of(List<TextLine> below) {
    List<TextLine> caption = new ArrayList<>();
    boolean titled = false;
    for (int i = below.size() - 1; i >= 0; i--) {
      LineKind kind = kind(below.get(i));
      if (kind == LineKind.PAGE_NUMBER && caption.isEmpty()) {
        continue;
      }
      if (kind == LineKind.OTHER || kind == LineKind.NOTE || kind == LineKind.CONTINUATION) {
        break;
      }
      titled |= kind == LineKind.TITLE;
      caption.add(0, below.get(i));
    }
    return titled ? caption : List.of();
  }

  /** Tells whether one of the lines above a table is a title. */
  boolean isTitled(List<TextLine> above) {
    return above.stream().anyMatch(line -> kind(line) == LineKind.TITLE);
  }

  /** Returns what a line is: a title if one of its pieces is, else the kind that all pieces are. */
  private LineKind kind(TextLine line) {
    LineKind kind = LineKind.OTHER;
    for (TextLine.Segment segment : line.segments()) {
      LineKind own = lexicon.kindOf(segment.text());
      if (own == LineKind.TITLE) {
        return own;
      }
      if (own == LineKind.OTHER) {
        return lexicon.kindOf(line.text());
      }
      kind = own;
    }
    return kind;
  }
}
