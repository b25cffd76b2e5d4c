package io.kaibiao.text;

import java.util.ArrayList;
import java.util.List;

/** Writes raised and lowered characters as Unicode's superscripts and subscripts. */
public final class RaisedForms {

  /** Maximum number of characters of a mark, as of {@code （注12）}. */
  private static final int LONGEST = 5;

  /** The characters of exponents and of numbered marks; letters and signs come beside them. */
  private static final String MARKS =
      "0123456789()[]+-,.\uFF08\uFF09\u3014\u3015\u3010\u3011\u3001\u2212\u6CE8";

  private static final String SIGNS_OF_NOTES = "*\uFF0A\u2020\u2021\u203B";

  /** Marks with any of these are told from the digits before them as they are printed. */
  private static final String SET_APART = "[\u3014\u3010\u6CE8";

  private static final String DIGITS = "0123456789";

  /** Signs and brackets of exponents, and the letters that have a raised form. */
  private static final String SIGNS = "+-()\u2212\uFF08\uFF09";

  private static final String LETTERS = "abcdefghijklmnoprstuvwxyz";

  private static final String RAISED_DIGITS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private static final String RAISED_SIGNS = "\u207A\u207B\u207D\u207E\u207B\u207D\u207E";

  private static final String RAISED_LETTERS =
      "\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0\u1D4D\u02B0\u2071\u02B2\u1D4F\u02E1\u1D50\u207F"
          + "\u1D52\u1D56\u02B3\u02E2\u1D57\u1D58\u1D5B\u02B7\u02E3\u02B8\u1DBB";

  private static final String LOWERED_DIGITS =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

  private static final String LOWERED_SIGNS = "\u208A\u208B\u208D\u208E\u208B\u208D\u208E";

  private RaisedForms() {}

  /** Tells whether characters can be the mark of a note or an exponent. */
  public static boolean isMark(List<String> characters) {
    return characters.size() <= LONGEST
        && characters.stream().allMatch(c -> isMark(c.codePointAt(0)));
  }

  private static boolean isMark(int c) {
    return MARKS.indexOf(c) >= 0 || (c >= 'a' && c <= 'z') || isSign(c);
  }

  /** Tells whether a character is no part of a number but may stand behind one as a mark. */
  public static boolean isSign(int c) {
    return SIGNS_OF_NOTES.indexOf(c) >= 0 || (c >= 0x2460 && c <= 0x2473);
  }

  /** Returns the characters of a raised mark, with superscripts for digits. */
  public static List<String> raised(List<String> mark) {
    if (isSetApart(mark)) {
      return mark;
    }
    if (isExponent(mark)) {
      return replaced(mark, DIGITS + SIGNS, RAISED_DIGITS + RAISED_SIGNS);
    }
    return mark.size() == 1
        ? replaced(mark, LETTERS, RAISED_LETTERS)
        : replaced(mark, DIGITS, RAISED_DIGITS);
  }

  /** Returns the characters of a lowered mark, with subscripts for digits. */
  public static List<String> lowered(List<String> mark) {
    if (isSetApart(mark)) {
      return mark;
    }
    return isExponent(mark)
        ? replaced(mark, DIGITS + SIGNS, LOWERED_DIGITS + LOWERED_SIGNS)
        : replaced(mark, DIGITS, LOWERED_DIGITS);
  }

  private static boolean isSetApart(List<String> mark) {
    return mark.stream().anyMatch(SET_APART::contains);
  }

  private static boolean isExponent(List<String> mark) {
    return mark.stream().allMatch((DIGITS + SIGNS)::contains);
  }

  private static List<String> replaced(List<String> mark, String plain, String moved) {
    List<String> characters = new ArrayList<>(mark.size());
    for (String character : mark) {
      int at = character.length() == 1 ? plain.indexOf(character.charAt(0)) : -1;
      characters.add(at < 0 ? character : moved.substring(at, at + 1));
    }
    return characters;
  }
}
