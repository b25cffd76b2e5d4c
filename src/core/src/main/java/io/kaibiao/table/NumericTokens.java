package io.kaibiao.table;

import io.kaibiao.page.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognizes numbers, dashes, years and other tokens that distinguish the lines of a table from
 * prose.
 */
public final class NumericTokens {

  /** One number with its sign, separators and brackets. */
  private static final Pattern FIGURE =
      Pattern.compile("[-+(（]?[¥￥]?[0-9０-９][0-9０-９,，.．]*[%％]?[)）]?");

  /** Dashes printed in place of a number, perhaps several close together. */
  private static final Pattern DASH = Pattern.compile("[-－–—―─]{1,4}( [-－–—―─]{1,4})*");

  private static final Pattern LEADER = Pattern.compile("(…{2,}|[.·．。_]{4,}|(\\. ){4,})");

  /** An amount, perhaps directly before a label. Plain digits without separators may be a year. */
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![\\d.])(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d+|\\d{5,})(?![\\d.年])");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

  private NumericTokens() {}

  /** Tells whether a text is one number and nothing else. */
  public static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  /** Tells whether a text is a dash in place of a number. */
  public static boolean isDash(String text) {
    return DASH.matcher(text).matches();
  }

  /** Tells whether a text holds an amount, which may touch the label of the next column. */
  public static boolean hasAmount(String text) {
    return AMOUNT.matcher(narrow(text)).find();
  }

  /** Returns a text with full-width digits and number marks replaced by ASCII ones. */
  private static String narrow(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
    }
    return out.toString();
  }

  /** Tells whether a text is a year, as it may stand over a column. */
  public static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }

  /** Tells whether a text holds the dots that lead to a page number. */
  public static boolean hasLeader(String text) {
    return LEADER.matcher(text).find();
  }

  /**
   * Tells whether a line numbers the columns: numbers that increase by one, perhaps beside header
   * cells.
   */
  public static boolean isOrdinals(TextLine line, Lexicon lexicon) {
    List<Integer> values = new ArrayList<>();
    boolean mark = false;
    for (TextLine.Segment segment : line.segments()) {
      if (lexicon.isOrdinalMark(segment.text())) {
        mark = true;
      } else if (Ordinals.isOrdinal(segment.text())) {
        values.add(Ordinals.value(segment.text()));
      } else if (!lexicon.isHeader(segment.text()) && !areHeads(segment.text(), lexicon)) {
        return false;
      }
    }
    return Ordinals.isCount(values) && (mark || values.size() > 2);
  }

  /** Tells whether single characters are headers of narrow columns printed close together: 类款项. */
  private static boolean areHeads(String text, Lexicon lexicon) {
    return text.codePoints().allMatch(c -> lexicon.isHeader(Character.toString(c)));
  }

  /**
   * Tells whether a line has at least so many parts, one of which after the first is a number or
   * dash.
   */
  public static boolean isRow(TextLine line, int leastParts) {
    if (line.segments().size() < leastParts) {
      return false;
    }
    boolean figure = false;
    for (int i = 0; i < line.segments().size(); i++) {
      String text = line.segments().get(i).text();
      if (hasLeader(text)) {
        return false;
      }
      figure |= i > 0 && (isFigure(text) || isDash(text));
    }
    return figure;
  }
}
