package io.kaibiao.export;

import io.kaibiao.export.content.WellFormed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes texts for Markdown, so that readers (CommonMark, GitHub's dialect) show them as printed.
 */
final class Markdown {

  /** Characters that have a meaning anywhere in Markdown. */
  private static final String SPECIAL = "\\`*_[]<>#|~&$";

  /** Ends before the mark that would make a line an item, a rule or the line below a title. */
  private static final Pattern MARK =
      Pattern.compile("\\d{1,9}(?=[.)](?:\\s|$))|(?=[-+](?:\\s|$))|(?=-[-\\s]*$)|(?==+\\s*$)");

  private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s\\u2028\\u2029]+");

  private Markdown() {}

  /** Returns a text on one line, blanks and control characters as one blank. */
  static String oneLine(String text) {
    return BLANKS.matcher(WellFormed.text(text)).replaceAll(" ").strip();
  }

  /** Returns a text on one line of its own with everything escaped that is more than text. */
  static String line(String text) {
    String inline = inline(text);
    Matcher mark = MARK.matcher(inline);
    return mark.lookingAt()
        ? inline.substring(0, mark.end()) + '\\' + inline.substring(mark.end())
        : inline;
  }

  /** Returns a text that stands behind something else on its line, escaped. */
  static String inline(String text) {
    String line = oneLine(text);
    StringBuilder out = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || makesLink(line, i)) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /**
   * Tells whether GitHub's dialect makes a link of the address around a character that it doesn't
   * make one of where the character is escaped: {@code https://}, {@code www.}, {@code a@b}, {@code
   * mailto:}.
   */
  private static boolean makesLink(String line, int at) {
    return switch (line.charAt(at)) {
      case ':' -> line.startsWith("//", at + 1) || endsWith(line, at, "mailto", "xmpp");
      case '.' -> endsWith(line, at, "www");
      case '@' -> at > 0 && at + 1 < line.length() && line.charAt(at + 1) != ' ';
      default -> false;
    };
  }

  private static boolean endsWith(String line, int at, String... words) {
    for (String word : words) {
      if (line.regionMatches(true, at - word.length(), word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns a text on one line for an HTML element. */
  static String html(String text) {
    return oneLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
