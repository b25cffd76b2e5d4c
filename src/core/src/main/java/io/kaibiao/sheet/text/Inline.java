package io.kaibiao.sheet.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the markup of Markdown, and the HTML that converters leave in it, off a line or a cell. */
final class Inline {

  private static final Pattern TAG =
      Pattern.compile("</?(?:b|i|u|strong|em|sup|sub|span|p|div|font)(?: [^<>]{0,200})?>");
  private static final Pattern BOX =
      Pattern.compile("<input(?=[^<>]{0,100}\\btype=\"checkbox\")([^<>]{0,100})>");
  private static final Pattern CHECKED = Pattern.compile("(?: |^)checked(?:=| |/|$)");
  private static final Pattern BREAK = Pattern.compile("<br ?/?>");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,400}?)(?<=\\S)\\1");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,400}\\]\\([^)]{0,1000}\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*$");

  private Inline() {}

  /** Returns the text that a reader sees. */
  static String text(String marked) {
    String text = marked;
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
      text = BOX.matcher(text).replaceAll(box -> CHECKED.matcher(box.group(1)).find() ? "☑" : "☐");
    }
    if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
      text = EMPHASIS.matcher(text).replaceAll("$2");
    }
    if (text.indexOf('!') >= 0) {
      text = PICTURE.matcher(text).replaceAll("");
    }
    if (text.indexOf('&') >= 0) {
      text = entities(text);
    }
    if (text.indexOf('\\') >= 0) {
      text = ESCAPE.matcher(text).replaceAll("$1");
    }
    return text.replace('\u00A0', ' ').replace('\u3000', ' ').strip();
  }

  /** Returns a line without the mark of a heading. */
  static String withoutHeading(String line) {
    Matcher heading = HEADING.matcher(line);
    return heading.matches() ? heading.group(1) : line;
  }

  /** Tells whether a line is marked as a heading. */
  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  private static String entities(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
