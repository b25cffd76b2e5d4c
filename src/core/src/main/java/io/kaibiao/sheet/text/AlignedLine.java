package io.kaibiao.sheet.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line whose cells blanks hold apart, with the places of its characters. A place is as wide as a
 * Latin letter; a Chinese character takes two.
 *
 * @param pieces its parts between gaps of two places or more, from left to right
 * @param ink the places that characters take
 * @param number whether a part of it is a number
 */
record AlignedLine(List<Piece> pieces, BitSet ink, boolean number) {

  /** Least width of a gap that divides cells: one blank stands inside texts too. */
  private static final int GAP = 2;

  /** Widest line that is thought through. No printed page has as many letters side by side. */
  private static final int WIDEST = 2_000;

  /** First of the characters that are as wide as two letters: Hangul, then Chinese. */
  private static final int FIRST_WIDE = 0x1100;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—－]?\\d[\\d,，]*(?: ?[.．,，] ?\\d[\\d, ]*)*[%％]?", Pattern.UNICODE_CHARACTER_CLASS);

  /** What stands in words beside Chinese characters. */
  private static final String OPENING = "（）()、，“”";

  /**
   * A part of a line.
   *
   * @param from its first place
   * @param to the place behind it
   * @param text its text
   */
  record Piece(int from, int to, String text) {
    boolean isNumber() {
      return NUMBER.matcher(text).matches();
    }

    /** Returns the character that takes a place of it; a blank between its characters takes one. */
    char at(int place) {
      int at = from;
      for (int i = 0; i < text.length(); i++) {
        at += width(text.charAt(i));
        if (place < at) {
          return text.charAt(i);
        }
      }
      return ' ';
    }
  }

  static AlignedLine of(String line) {
    List<Piece> pieces = new ArrayList<>();
    BitSet ink = new BitSet();
    StringBuilder text = new StringBuilder();
    int place = 0;
    int from = 0;
    int end = 0;
    for (int i = 0; i < line.length() && place < WIDEST; i++) {
      char c = line.charAt(i);
      boolean blank = c == ' ' || c == '\u00A0' || c == '\u3000';
      int width = width(c);
      if (!blank) {
        if (text.length() > 0 && place - end >= GAP) {
          pieces.add(new Piece(from, end, text.toString()));
          text.setLength(0);
        }
        if (text.length() == 0) {
          from = place;
        } else if (place > end) {
          text.append(' ');
        }
        text.append(c);
        end = place + width;
        ink.set(place, end);
      }
      place += width;
    }
    if (text.length() > 0) {
      pieces.add(new Piece(from, end, text.toString()));
    }
    return new AlignedLine(pieces, ink, pieces.stream().anyMatch(Piece::isNumber));
  }

  /** Returns how many places a character takes. */
  static int width(char c) {
    return c < FIRST_WIDE ? 1 : 2;
  }

  /** Returns how many of its parts are numbers. */
  long numbers() {
    return pieces.stream().filter(Piece::isNumber).count();
  }

  /** Returns the place of its first character. */
  int begins() {
    return pieces.get(0).from();
  }

  /** Tells whether gaps divide it. */
  boolean isDivided() {
    return pieces.size() > 1;
  }

  /** Tells whether a part begins at a place and leaves room for a text up to another. */
  boolean holds(int from, int to) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).from() == from) {
        return i + 1 == pieces.size() || to + GAP <= pieces.get(i + 1).from();
      }
    }
    return false;
  }

  /** Tells whether a place lies in a gap between two of its parts, or outside all of them. */
  boolean isApart(int place) {
    return pieces.stream().noneMatch(piece -> piece.from() <= place && place < piece.to());
  }

  /** Tells whether a place lies inside a number, as where blanks divide its digits. */
  boolean isInNumber(int place) {
    return pieces.stream()
        .anyMatch(piece -> piece.isNumber() && piece.from() <= place && place < piece.to());
  }

  /** Tells whether a place is a blank between two words, as where a line of a cell ended. */
  boolean isInWords(int place) {
    return pieces.stream()
        .anyMatch(
            piece ->
                piece.from() < place
                    && place < piece.to()
                    && isWord(piece.at(place - 1))
                    && isWord(piece.at(place + 1)));
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c) || OPENING.indexOf(c) >= 0;
  }
}
