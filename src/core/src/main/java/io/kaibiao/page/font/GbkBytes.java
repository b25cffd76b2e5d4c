package io.kaibiao.page.font;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides bytes of GBK and GB18030 into characters. A character has one byte (ASCII), two, or four.
 */
public final class GbkBytes {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String UNKNOWN = "\uFFFD";

  private GbkBytes() {}

  /**
   * One character.
   *
   * @param start the index of its first byte
   * @param length the number of its bytes
   * @param text the character, U+FFFD for a byte above 0x7F that begins none
   */
  public record Letter(int start, int length, String text) {

    boolean isKnown() {
      return !text.equals(UNKNOWN);
    }

    boolean isAscii() {
      return length == 1 && isKnown();
    }
  }

  /** Returns the characters of a string of bytes. */
  public static List<Letter> letters(byte[] bytes) {
    List<Letter> letters = new ArrayList<>(bytes.length);
    for (int i = 0; i < bytes.length; ) {
      Letter letter = letter(bytes, i);
      letters.add(letter);
      i += letter.length();
    }
    return letters;
  }

  private static Letter letter(byte[] bytes, int at) {
    if (bytes[at] >= 0) {
      return new Letter(at, 1, String.valueOf((char) bytes[at]));
    }
    int length = length(bytes, at);
    String text = length < 2 ? UNKNOWN : new String(bytes, at, length, GB18030);
    boolean one = text.codePointCount(0, text.length()) == 1 && !text.equals(UNKNOWN);
    return one ? new Letter(at, length, text) : new Letter(at, 1, UNKNOWN);
  }

  /** Returns the number of bytes that a character must have by its first ones, or 1 for none. */
  private static int length(byte[] bytes, int at) {
    if (at + 1 == bytes.length || !isLead(bytes[at])) {
      return 1;
    }
    int next = bytes[at + 1] & 0xFF;
    if (next >= '0' && next <= '9') {
      boolean four =
          at + 3 < bytes.length
              && isLead(bytes[at + 2])
              && bytes[at + 3] >= '0'
              && bytes[at + 3] <= '9';
      return four ? 4 : 1;
    }
    return next >= 0x40 && next != 0x7F && next != 0xFF ? 2 : 1;
  }

  private static boolean isLead(byte b) {
    int value = b & 0xFF;
    return value > 0x80 && value < 0xFF;
  }
}
