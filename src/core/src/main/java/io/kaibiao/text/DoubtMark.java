package io.kaibiao.text;

/**
 * The mark behind a doubtful figure in what people read, Markdown and workbooks: a sign of warning.
 * A source that bears it was written by Kaibiao, and what it doubted stays in doubt.
 */
public final class DoubtMark {

  /** What is written behind a doubtful figure. */
  public static final String SUFFIX = " ⚠";

  /** The sign itself; a program may have put the selector of its picture (U+FE0F) behind it. */
  private static final String SIGN = "⚠";

  private static final String PICTURE = "\uFE0F";

  private DoubtMark() {}

  /** Returns a text without the mark at its end; the same text where it has none. */
  public static String without(String text) {
    String bare = text.endsWith(PICTURE) ? text.substring(0, text.length() - 1) : text;
    return bare.endsWith(SIGN) ? bare.substring(0, bare.length() - SIGN.length()).strip() : text;
  }
}
