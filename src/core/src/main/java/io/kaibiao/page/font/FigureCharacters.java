package io.kaibiao.page.font;

import io.kaibiao.page.script.Script;

/** Defines the characters of printed numbers, and other characters that may be set like digits. */
public final class FigureCharacters {

  private static final String MARKS = ".,-";

  private static final String LOOK_ALIKES = "OoQDIl|!SsBZzbgq";

  private FigureCharacters() {}

  /** Tells whether a text is one character of a number: a digit, a full stop, a comma or a dash. */
  public static boolean isFigure(String text) {
    return text.length() == 1 && (isDigit(text.charAt(0)) || MARKS.contains(text));
  }

  /** Tells whether a character is a digit, half or full width. */
  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '\uFF10' && c <= '\uFF19');
  }

  /** Tells whether a character does not occur in numbers but may be set like a digit. */
  public static boolean isOdd(String text) {
    return text.length() == 1
        && !Script.isWide(text.charAt(0))
        && (Character.isLetter(text.charAt(0)) || isLookAlike(text));
  }

  /** Tells whether a character looks like a digit in most typefaces. */
  public static boolean isLookAlike(String character) {
    return LOOK_ALIKES.contains(character);
  }
}
