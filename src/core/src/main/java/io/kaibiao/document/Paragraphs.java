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

  private static final DocumentTolerances.Paragraphs LIMITS =
      DocumentTolerances.STANDARD.paragraphs();

  private static final DocumentTolerances.TypeSizes SIZES = DocumentTolerances.STANDARD.typeSizes();

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
      return line.box().y0() - last.box().y1() <= LIMITS.belowNumber() * last.size();
    }
    if (!isSetAlike(last, line)) {
      return false;
    }
    if (number.isEmpty() && (isWrappedHeading(before, last, line) || isWrapped(last, line))) {
      return true;
    }
    if (centred || before.isCentred()) {
      return centred && before.isCentred() && samePage && number.isEmpty();
    }
    return isFull(last, line) && goesOnFull(before, line, page, number);
  }

  /**
   * Tells whether two lines are of one size and weight and no further apart than in a paragraph.
   */
  private static boolean isSetAlike(PrintedLine last, PrintedLine line) {
    double size = last.size();
    double sameSize = line.origin() == Origin.PIXELS ? SIZES.sameOfInk() : SIZES.same();
    return Math.abs(line.size() - size) <= sameSize * Math.max(size, line.size())
        && Math.abs(line.bold() - last.bold()) < SIZES.otherWeight()
        && !isOtherCase(last, line)
        && (last.page() != line.page()
            || line.box().y0() - last.box().y1() <= LIMITS.leading() * size);
  }

  /** Tells whether a line in capitals ends, or one begins after a sentence. */
  private static boolean isOtherCase(PrintedLine last, PrintedLine line) {
    boolean capitals = HeadingSigns.isInCapitals(last.text());
    return capitals != HeadingSigns.isInCapitals(line.text())
        && (capitals || last.text().endsWith("."));
  }

  /** Tells whether a line after a full one continues its paragraph, by its number and indent. */
  private boolean goesOnFull(
      Paragraph before, PrintedLine line, PrintedPage page, Optional<Numbering> number) {
    PrintedLine last = before.last();
    double size = last.size();
    double indent = line.box().x0() - margins.left(page.width(), line.lane());
    double indentBefore = last.box().x0() - margins.left(openWidth, last.lane());
    boolean firstLine = before.lines() == 1;
    boolean in = indent > LIMITS.indent() * size;
    if (number.isPresent()
        && (in || phrases.endsSentence(before.end()) || isNext(before.number(), number))) {
      return false;
    }
    if (!in) {
      // Where paragraphs are not indented, the end of a sentence separates them.
      boolean indented = indentOf(before) > LIMITS.indent() * size;
      return indented || !phrases.endsSentence(before.end());
    }
    // A paragraph that is indented as a whole: an item or a quotation.
    boolean sameEdge = Math.abs(indent - indentBefore) <= LIMITS.indent() * size;
    boolean hangs = firstLine && indent > indentBefore && before.number().isPresent();
    return (hangs || (sameEdge && !firstLine)) && !phrases.endsSentence(before.end());
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

  /** Tells whether a line in larger or bold type goes on with a small letter on the next one. */
  private boolean isWrapped(PrintedLine last, PrintedLine line) {
    boolean emphasized =
        last.size() > (1 + SIZES.same()) * margins.size()
            || (Math.min(last.bold(), line.bold()) >= SIZES.otherWeight() && !margins.isBold());
    return emphasized
        && last.page() == line.page()
        && Character.isLowerCase(line.text().codePointAt(0))
        && !phrases.isSentence(last.text())
        && line.box().y0() > last.middle();
  }

  private double indentOf(Paragraph paragraph) {
    return paragraph.first().box().x0() - margins.left(openWidth, paragraph.first().lane());
  }

  /** Tells whether a line had no room for the beginning of the next one. */
  private boolean isFull(PrintedLine line, PrintedLine next) {
    double room = margins.right(openWidth, line.lane()) - line.box().x1();
    return room
        < Math.max(LIMITS.early(), unit(next.text())) * line.size() + line.size() * LIMITS.early();
  }

  /** Returns the length of a text's beginning that no line break may part, in type sizes. */
  private static double unit(String text) {
    double length = 0;
    for (int i = 0; i < text.length() && length < LIMITS.longestUnit(); i++) {
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
        (line.lane().column() == null
                && Math.abs(middle - page.width() / 2) <= LIMITS.middle() * size)
            || Math.abs(middle - (left + right) / 2) <= LIMITS.middle() * size;
    return central
        && line.box().x0() - left > (LIMITS.away() + LIMITS.indent()) * size
        && right - line.box().x1() > LIMITS.away() * size;
  }
}
