package io.kaibiao.text;

import java.util.regex.Pattern;

/**
 * Sets brackets right of which a reader of pixels made one wide and the other narrow: print has
 * both alike, and readers know the narrow one from the text of other languages.
 */
public final class Brackets {

  private static final Pattern NARROW_FIRST = Pattern.compile("\\(([^()（）]*)）");
  private static final Pattern NARROW_LAST = Pattern.compile("（([^()（）]*)\\)");

  private Brackets() {}

  /** Returns a text with unlike pairs made wide. */
  public static String paired(String text) {
    String first = NARROW_FIRST.matcher(text).replaceAll("（$1）");
    return NARROW_LAST.matcher(first).replaceAll("（$1）");
  }
}
