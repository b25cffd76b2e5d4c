package io.kaibiao.text;

import io.kaibiao.report.table.MoneyUnit;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Converts printed variants of a text to one form for comparison; output always keeps the printed
 * form.
 */
public final class Folding {

  private static final String MARKERS = "*-·●※△▲★☆◆■□○";
  private static final String RAISED =
      "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u207D\u207E";

  /** Bounds the passes, each of which may bring up more to fold. */
  private static final int MAX_PASSES = 8;

  private Folding() {}

  /**
   * Folds widths (NFKC), drops blanks, invisible characters and quotes, and writes brackets,
   * dashes, commas, colons and letters in one way. A circled number becomes a number in brackets. A
   * raised number behind Chinese text, which refers to a note, is dropped.
   */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!appendPlain(text.charAt(i), out)) {
        return foldAny(text);
      }
    }
    return out.toString();
  }

  /** Removes the prefix of a folded label: ordinals, bullets and 其中. */
  public static String bare(String folded) {
    int start = 0;
    while (start < folded.length()) {
      int next = afterMarker(folded, start);
      if (next == start || next >= folded.length()) {
        break;
      }
      start = next;
    }
    return folded.substring(start);
  }

  /** Removes a money unit in brackets from the end of a folded text, as in 预算数(万元). */
  public static String withoutUnit(String folded) {
    int open = folded.lastIndexOf('(');
    if (open <= 0 || !folded.endsWith("元)")) {
      return folded;
    }
    String inner = folded.substring(open + 1, folded.length() - 1);
    int colon = inner.indexOf(':');
    String unit = colon < 0 ? inner : inner.substring(colon + 1);
    return MoneyUnit.of(unit).isPresent() ? folded.substring(0, open) : folded;
  }

  /**
   * Returns the comparable form of a printed column header: folded, bare, without year and unit.
   */
  public static String head(String printed) {
    return bare(withoutUnit(FiscalYear.without(fold(printed))));
  }

  /** Returns the comparable form of a printed row label: folded and bare. */
  public static String label(String printed) {
    return bare(fold(NoteMarks.without(printed)));
  }

  /** Returns the comparable form of a printed title: folded, without year. */
  public static String title(String printed) {
    return FiscalYear.without(fold(printed));
  }

  private static String foldAny(String text) {
    String current = text;
    for (int pass = 0; pass < MAX_PASSES; pass++) {
      String next = foldOnce(current);
      if (next.equals(current)) {
        break;
      }
      current = next;
    }
    return current;
  }

  private static String foldOnce(String text) {
    StringBuilder circles = new StringBuilder(text.length());
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (RAISED.indexOf(c) >= 0 && mayHaveNote(before)) {
        continue;
      }
      before = c <= ' ' || isDropped(c) ? before : c;
      int number = circled(c);
      if (number > 0) {
        circles.append('(').append(number).append(')');
      } else {
        circles.append(c);
      }
    }
    String normal = Normalizer.normalize(circles, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      i += Character.charCount(c);
      if (c > 0xFFFF || !appendPlain((char) c, out)) {
        if (!isDropped(c)) {
          out.append(Character.toString(c).toLowerCase(Locale.ROOT));
        }
      }
    }
    return out.toString();
  }

  /** Tells whether a raised number behind a character refers to a note. */
  private static boolean mayHaveNote(char c) {
    return Character.isIdeographic(c) || c == ')' || c == '\uFF09';
  }

  /** Appends the fold of a character that needs no normalisation; returns false for any other. */
  private static boolean appendPlain(char c, StringBuilder out) {
    if (c >= 0x4E00 && c <= 0x9FA5) {
      out.append(c);
      return true;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      appendAscii((char) (c - 0xFEE0), out);
      return true;
    }
    if (c < 0x80) {
      appendAscii(c, out);
      return true;
    }
    switch (c) {
      case '、' -> out.append(',');
      case '“', '”', '‘', '’', '「', '」', '『', '』', '《', '》', '〈', '〉', '\u3000', '\u00A0' -> {}
      case '【', '〔', '〖', '〘' -> out.append('(');
      case '】', '〕', '〗', '〙' -> out.append(')');
      case '—', '–', '―', '‐', '‒', '−', '─', '━', '⸺', '⸻' -> out.append('-');
      case '。', '〇', '○', '●', '※', '△', '▲', '★', '☆', '◆', '■', '□', '·', '≥', '≤' ->
          out.append(c);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void appendAscii(char c, StringBuilder out) {
    if (c <= ' ' || c == 0x7F || c == '"' || c == '\'' || c == '`') {
      return;
    }
    switch (c) {
      case '[', '{' -> out.append('(');
      case ']', '}' -> out.append(')');
      default -> out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == 0xFFFD;
    };
  }

  private static int circled(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '❶' && c <= '❿') {
      return c - '❶' + 1;
    }
    return 0;
  }

  private static int afterMarker(String s, int start) {
    char c = s.charAt(start);
    if (MARKERS.indexOf(c) >= 0) {
      boolean sign = c == '-' && start + 1 < s.length() && isDigit(s.charAt(start + 1));
      return sign ? start : start + 1;
    }
    if (c == ',' || c == ')') {
      // Remains of an ordinal whose thin numeral OCR missed.
      return start + 1;
    }
    if (s.startsWith("其中", start)) {
      int next = start + 2;
      return next < s.length() && isOneOf(s.charAt(next), ":,.") ? next + 1 : next;
    }
    if (c == '(') {
      int end = ordinalEnd(s, start + 1);
      boolean closed = end > start + 1 && end < s.length() && s.charAt(end) == ')';
      return closed ? end + 1 : start;
    }
    int end = ordinalEnd(s, start);
    if (end == start || end >= s.length() || !isOneOf(s.charAt(end), ",.)")) {
      return start;
    }
    boolean number = isDigit(c) && end + 1 < s.length() && isDigit(s.charAt(end + 1));
    return number ? start : end + 1;
  }

  private static int ordinalEnd(String s, int start) {
    int end = start;
    if (start < s.length() && isDigit(s.charAt(start))) {
      while (end < s.length() && end < start + 2 && isDigit(s.charAt(end))) {
        end++;
      }
    } else {
      while (end < s.length() && ChineseNumerals.UP_TO_HUNDRED.indexOf(s.charAt(end)) >= 0) {
        end++;
      }
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOneOf(char c, String characters) {
    return characters.indexOf(c) >= 0;
  }
}
