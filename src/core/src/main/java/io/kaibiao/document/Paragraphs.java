package io.kaibiao.document;

import io.kaibiao.document.Phrasebook.Numbering;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a document to paragraphs: a line continues the one before if that one is full
 * and this one is indented like a further line. Belongs to one document and one thread.
 */
final class Paragraphs {

  /** Minimum indent of a first line, in type sizes. */
  private static final double INDENT = 0.8;

  /** Maximum relative difference between equal type sizes. */
  private static final double SAME_SIZE = 0.08;

  /** The same for scans, where the measured size depends on the characters. */
  private static final double SAME_SIZE_OF_INK = 0.3;

  /** Maximum distance between lines of a paragraph, in type sizes. */
  private static final double LEADING = 1.6;

  /** Maximum distance of a part's name below its number, in type sizes. */
  private static final double BELOW_NUMBER = 4;

  /** Minimum distance of a centred line from both edges, in type sizes. */
  private static final double AWAY = 2;

  /** Maximum distance between the middles of a centred line and its page, in type sizes. */
  private static final double MIDDLE = 1.5;

  /** Maximum length, in type sizes, of an unbreakable beginning of the next line. */
  private static final double LONGEST_UNIT = 9;

  /**
   * Maximum space at the end of a full line, in type sizes; a mark that must not begin a line may
   * push text to the next one.
   */
  private static final double EARLY = 1.1;

  private final Phrasebook phrases;
  private final Margins margins;
  private final List<FlowItem> flow = new ArrayList<>();
  private @Nullable Paragraph open;
  private double openWidth;

  Paragraphs(Phrasebook phrases, Margins margins) {
    this.phrases = phrases;
    this.margins = margins;
  }

  /**
   * Returns everything that stands on the pages, in reading order.
   *
   * @param tables the document's tables
   */
  List<FlowItem> of(List<PageFlow> pages, List<Table> tables) {
    for (PageFlow page : pages) {
      for (Piece piece : page.pieces()) {
        BlockKind kind = piece.kind();
        if (kind == null) {
          add(piece.line(), page.page());
        } else if (piece.isTable()) {
          open = null;
          addTable(piece, page.page(), tables);
        } else {
          // A paragraph continues after the footer of its page.
          open = kind.isFurniture() ? open : null;
          PrintedLine line = piece.line();
          Place place = new Place(line.page(), line.shown());
          String id = piece.owner() < 0 ? null : tables.get(piece.owner()).id();
          flow.add(done(kind, line.text().strip(), place, id, line.origin()));
        }
      }
    }
    return flow;
  }

  private static FlowItem done(
      BlockKind kind, String text, Place place, @Nullable String table, Origin origin) {
    return new FlowItem.Done(new Block(kind, 0, text, List.of(place), table, origin));
  }

  private void addTable(Piece piece, PrintedPage page, List<Table> tables) {
    Place place = new Place(page.number(), piece.table().shown());
    Origin origin = piece.table().part().origin();
    String id = piece.owner() < tables.size() ? tables.get(piece.owner()).id() : null;
    for (List<String> row : piece.table().part().repeated()) {
      if (!row.isEmpty()) {
        String text = String.join(" ", row);
        flow.add(done(BlockKind.REPEATED_HEAD, text, place, id, origin));
      }
    }
    flow.add(done(BlockKind.TABLE, "", place, id, origin));
  }

  private void add(PrintedLine line, PrintedPage page) {
    if (phrases.isChart(line.text())) {
      open = null;
      Place place = new Place(line.page(), line.shown());
      flow.add(done(BlockKind.CHART, line.text().strip(), place, null, line.origin()));
      return;
    }
    Optional<Numbering> number = phrases.number(line.text());
    boolean centred = isCentred(line, page);
    Paragraph before = open;
    if (before != null && goesOn(before, line, page, number, centred)) {
      before.add(line);
    } else {
      Paragraph begun = new Paragraph(line, centred, number);
      flow.add(begun);
      open = begun;
    }
    openWidth = page.width();
  }

  private boolean goesOn(
      Paragraph before,
      PrintedLine line,
      PrintedPage page,
      Optional<Numbering> number,
      boolean centred) {
    PrintedLine last = before.last();
    if (last.lane().turn() != line.lane().turn()) {
      return false;
    }
    boolean samePage = last.page() == line.page();
    if (isBareNumber(before) && number.isEmpty() && samePage) {
      return line.box().y0() - last.box().y1() <= BELOW_NUMBER * last.size();
    }
    if (!isSetAlike(last, line)) {
      return false;
    }
    if (isWrappedHeading(before, last, line) && number.isEmpty()) {
      return true;
    }
    if (centred || before.isCentred()) {
      return centred && before.isCentred() && samePage && number.isEmpty();
    }
    return isFull(last, line) && goesOnFull(before, line, page, number);
  }

  /** Tells whether two lines are of one type size and no further apart than in a paragraph. */
  private static boolean isSetAlike(PrintedLine last, PrintedLine line) {
    double size = last.size();
    double sameSize = line.origin() == Origin.PIXELS ? SAME_SIZE_OF_INK : SAME_SIZE;
    return Math.abs(line.size() - size) <= sameSize * Math.max(size, line.size())
        && (last.page() != line.page() || line.box().y0() - last.box().y1() <= LEADING * size);
  }

  /** Tells whether a line after a full one continues its paragraph, by its number and indent. */
  private boolean goesOnFull(
      Paragraph before, PrintedLine line, PrintedPage page, Optional<Numbering> number) {
    PrintedLine last = before.last();
    double size = last.size();
    double indent = line.box().x0() - margins.left(page.width(), line.lane());
    double indentBefore = last.box().x0() - margins.left(openWidth, last.lane());
    boolean firstLine = before.lines() == 1;
    boolean in = indent > INDENT * size;
    if (number.isPresent()
        && (in || phrases.endsSentence(before.text()) || isNext(before.number(), number))) {
      return false;
    }
    if (!in) {
      // Where paragraphs are not indented, the end of a sentence separates them.
      boolean indented = indentOf(before) > INDENT * size;
      return indented || !phrases.endsSentence(before.text());
    }
    // A paragraph that is indented as a whole: an item or a quotation.
    boolean sameEdge = Math.abs(indent - indentBefore) <= INDENT * size;
    boolean hangs = firstLine && indent > indentBefore && before.number().isPresent();
    return (hangs || (sameEdge && !firstLine)) && !phrases.endsSentence(before.text());
  }

  private static boolean isNext(Optional<Numbering> before, Optional<Numbering> number) {
    return before.isPresent() && before.get().style().equals(number.get().style());
  }

  /**
   * Tells whether a paragraph is only 第一部分, which may stand above the part's name on a page of its
   * own.
   */
  private static boolean isBareNumber(Paragraph paragraph) {
    return paragraph
        .number()
        .filter(n -> n.style().use() == NumberingStyle.Use.HEADING)
        .filter(n -> n.length() >= paragraph.text().length())
        .isPresent();
  }

  /** Tells whether a heading such as 第一部分 … is longer than its line. */
  private boolean isWrappedHeading(Paragraph before, PrintedLine last, PrintedLine line) {
    return before.lines() == 1
        && before.number().filter(n -> n.style().use() == NumberingStyle.Use.HEADING).isPresent()
        && last.page() == line.page()
        && !phrases.isSentence(before.text())
        && line.text().length() < last.text().length()
        && isFull(last, line);
  }

  private double indentOf(Paragraph paragraph) {
    return paragraph.first().box().x0() - margins.left(openWidth, paragraph.first().lane());
  }

  /** Tells whether a line had no room for the beginning of the next one. */
  private boolean isFull(PrintedLine line, PrintedLine next) {
    double room = margins.right(openWidth, line.lane()) - line.box().x1();
    return room < Math.max(EARLY, unit(next.text())) * line.size() + line.size() * EARLY;
  }

  /** Returns the length of a text's beginning that no line break may part, in type sizes. */
  private static double unit(String text) {
    double length = 0;
    for (int i = 0; i < text.length() && length < LONGEST_UNIT; i++) {
      char c = text.charAt(i);
      if (Script.isWide(c)) {
        return i == 0 ? 1 : length;
      }
      if (Blanks.isBlank(c)) {
        return length;
      }
      length += 0.5;
    }
    return length;
  }

  private boolean isCentred(PrintedLine line, PrintedPage page) {
    double size = line.size();
    double left = margins.left(page.width(), line.lane());
    double right = margins.right(page.width(), line.lane());
    double middle = (line.box().x0() + line.box().x1()) / 2;
    boolean central =
        (line.lane().column() == null && Math.abs(middle - page.width() / 2) <= MIDDLE * size)
            || Math.abs(middle - (left + right) / 2) <= MIDDLE * size;
    return central
        && line.box().x0() - left > (AWAY + INDENT) * size
        && right - line.box().x1() > AWAY * size;
  }
}
