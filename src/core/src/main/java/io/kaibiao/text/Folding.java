package io.kaibiao.text;

import io.kaibiao.report.table.MoneyUnit;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Converts printed variants of a text to one form for comparison; output always keeps the printed
 * form.
 */
public final class Folding {

  private static final String MARKERS = "*-·●※△▲★☆◆■□○";
  private static final int MAX_PASSES = 8;

  private Folding() {}

  /**
   * Folds widths (NFKC), drops blanks, invisible characters and quotes, and writes brackets,
   * dashes, commas, colons and letters in one way. A circled number becomes a number in brackets.
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

  /** Removes fiscal years (2023年度, 2023年, 二〇二三年度, 2023) from a folded text. */
  public static String withoutYear(String folded) {
    StringBuilder out = null;
    int kept = 0;
    for (int i = 0; i < folded.length(); i++) {
      int end = yearEnd(folded, i);
      if (end < 0) {
        continue;
      }
      if (out == null) {
        out = new StringBuilder(folded.length());
      }
      out.append(folded, kept, i);
      kept = end;
      i = end - 1;
    }
    if (out == null) {
      return folded;
    }
    String rest = out.append(folded, kept, folded.length()).toString().replace("()", "");
    return rest.equals(folded) ? rest : withoutYear(rest);
  }

  /** Returns the first fiscal year that a folded text names. */
  public static OptionalInt year(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (yearEnd(folded, i) >= 0) {
        int year = 0;
        for (int k = i; k < i + 4; k++) {
          year = year * 10 + digit(folded.charAt(k));
        }
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
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
   * Returns the form in which a printed column head is compared: folded, bare, without year and
   * unit.
   */
  public static String head(String printed) {
    return bare(withoutUnit(withoutYear(fold(printed))));
  }

  /** Returns the form in which a printed row label is compared: folded and bare. */
  public static String label(String printed) {
    return bare(fold(printed));
  }

  /** Returns the form in which a printed title is compared: folded, without year. */
  public static String title(String printed) {
    return withoutYear(fold(printed));
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
    for (int i = 0; i < text.length(); i++) {
      int number = circled(text.charAt(i));
      if (number > 0) {
        circles.append('(').append(number).append(')');
      } else {
        circles.append(text.charAt(i));
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
      // What OCR leaves of an ordinal whose thin numeral it missed.
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

  /** Returns the end of the year that begins at a position, or -1. */
  private static int yearEnd(String s, int start) {
    if (start + 4 > s.length()) {
      return -1;
    }
    boolean arabic = true;
    for (int i = start; i < start + 4; i++) {
      if (digit(s.charAt(i)) < 0) {
        return -1;
      }
      arabic &= isDigit(s.charAt(i));
    }
    if (digit(s.charAt(start)) != 2
        || digit(s.charAt(start + 1)) != 0
        || (start > 0 && isPartOfNumber(s.charAt(start - 1)))) {
      return -1;
    }
    int end = start + 4;
    if (end < s.length() && s.charAt(end) == '年') {
      if (end + 1 < s.length() && isOneOf(s.charAt(end + 1), "初末终")) {
        return end; // 2023年末结转 keeps its 年末
      }
      end++;
      return end < s.length() && s.charAt(end) == '度' ? end + 1 : end;
    }
    return arabic && (end == s.length() || !isPartOfNumber(s.charAt(end))) ? end : -1;
  }

  private static int digit(char c) {
    if (isDigit(c)) {
      return c - '0';
    }
    return switch (c) {
      case '〇', '○', '零', 'o' -> 0;
      default -> {
        int digit = ChineseNumerals.digit(c);
        yield digit > 0 ? digit : -1;
      }
    };
  }

  private static boolean isPartOfNumber(char c) {
    return isDigit(c) || isOneOf(c, ".,-%/~");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOneOf(char c, String characters) {
    return characters.indexOf(c) >= 0;
  }
}
