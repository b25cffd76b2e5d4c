package io.kaibiao.text;

import java.util.regex.Pattern;

/**
 * Makes a pair of brackets equal if OCR read one as full-width and the other as narrow, because
 * print has both alike.
 */
public final class Brackets {

  private static final Pattern NARROW_FIRST = Pattern.compile("\\(([^()（）]*)）");
  private static final Pattern NARROW_LAST = Pattern.compile("（([^()（）]*)\\)");

  private Brackets() {}

  /** Returns a text whose unequal pairs are full-width. */
  public static String paired(String text) {
    String first = NARROW_FIRST.matcher(text).replaceAll("（$1）");
    return NARROW_LAST.matcher(first).replaceAll("（$1）");
  }
}
