package io.kaibiao.document;

import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a paragraph's type and wording speaks for a heading or against one, beside the other text
 * of its document. Immutable.
 */
final class HeadingSigns {

  private static final DocumentTolerances.Headings LIMITS = DocumentTolerances.STANDARD.headings();

  private final Phrasebook phrases;
  private final Margins margins;

  /**
   * Makes a judge of paragraphs.
   *
   * @param margins the type of the document's text
   */
  HeadingSigns(Phrasebook phrases, Margins margins) {
    this.phrases = phrases;
    this.margins = margins;
  }

  /** Tells whether a paragraph is set in larger type than the document's text. */
  boolean isLarge(Paragraph paragraph) {
    double larger = paragraph.origin() == Origin.PIXELS ? LIMITS.largerInk() : LIMITS.larger();
    return paragraph.size() >= larger * margins.size() && margins.size() > 0;
  }

  /** Tells whether a paragraph is bold as a whole, and the document's text is not. */
  boolean isBold(Paragraph paragraph) {
    return paragraph.bold() >= LIMITS.bold() && !margins.isBold();
  }

  /**
   * Tells whether a paragraph begins like a numbered section and stands apart from the text above
   * and below it.
   *
   * @param above the paragraph above, if any
   * @param below the paragraph below, if any
   */
  boolean isSectionApart(
      Paragraph paragraph, @Nullable Paragraph above, @Nullable Paragraph below) {
    return above != null
        && below != null
        && paragraph.lines() == 1
        && phrases.beginsSection(paragraph.text())
        && !paragraph.text().endsWith(".")
        && isApart(above, paragraph)
        && isApart(paragraph, below);
  }

  private static boolean isApart(Paragraph above, Paragraph below) {
    double gap = below.first().box().y0() - above.last().box().y1();
    return above.page() == below.page() && gap >= LIMITS.apart() * below.size();
  }

  /** Tells whether a text has letters of an alphabet, and they are all capitals. */
  static boolean isInCapitals(String text) {
    return isAlphabetic(text)
        && text.codePoints().filter(Character::isUpperCase).count() >= LIMITS.fewestCapitals()
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Tells whether a text without a number is short enough for a heading. */
  boolean isShort(String text) {
    double most = text.endsWith(":") ? LIMITS.longestLead() : LIMITS.longestPlain();
    return length(text) <= most;
  }

  /** Returns the length of a text in wide characters, of which other characters are half. */
  static double length(String text) {
    return text.codePoints().mapToDouble(c -> Script.isWide(c) ? 1 : 0.5).sum();
  }

  /** Tells whether a text is written in an alphabet, with blanks between its words. */
  static boolean isAlphabetic(String text) {
    return text.codePoints().noneMatch(c -> Script.isWide(c) && Character.isLetter(c));
  }

  /**
   * Tells whether a paragraph can't be a heading by its wording: a caption, a part of a sentence, a
   * remark in brackets, or texts side by side, as in a row of a table.
   */
  boolean isOther(Paragraph paragraph, boolean large) {
    String text = paragraph.text();
    boolean numbered = paragraph.number().isPresent();
    boolean goesOn = !numbered && Character.isLowerCase(text.codePointAt(0));
    boolean ends = text.endsWith(".") && !large && !numbered;
    return goesOn || ends || isAside(text) || isOfTable(paragraph.first());
  }

  /** Tells whether a line is in brackets, and so a remark on the line above. */
  private static boolean isAside(String text) {
    return text.startsWith("（") || text.startsWith("(");
  }

  /** Tells whether a line is the caption of a table or figure, or may be a row of one. */
  boolean isOfTable(PrintedLine line) {
    return phrases.isCaption(line.text()) || isRow(line);
  }

  /** Tells whether a line of an alphabet has wide gaps, other than after its number. */
  private boolean isRow(PrintedLine line) {
    List<Segment> segments = line.line().segments();
    int numbered = phrases.isNumber(segments.get(0).text()) ? 1 : 0;
    return segments.size() > 1 + numbered && isAlphabetic(line.text());
  }
}
