package io.kaibiao.page.content;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a content stream, and a position among them. Mutable; belongs to one content stream.
 *
 * <p>Each method that finds a token leaves the position behind it, or anywhere if it finds none.
 */
final class ContentBytes {

  private final byte[] content;
  private int at;

  ContentBytes(byte[] content) {
    this.content = content;
  }

  int length() {
    return content.length;
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /** Returns the byte at the position, which must not be the end. */
  int peek() {
    return content[at];
  }

  /** Returns a byte, or a blank behind the end. */
  int get(int index) {
    return index < content.length ? content[index] : ' ';
  }

  /** Returns whether a byte is white space (ISO 32000-2, table 1). */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  /** Skips blanks, and returns the position behind them; -1 at a comment and at the end. */
  int skipBlanks() {
    while (at < content.length && isBlank(content[at])) {
      at++;
    }
    return at < content.length && content[at] != '%' ? at : -1;
  }

  /** Skips a name, and returns the position of its end; -1 if it has escapes or odd bytes. */
  int skipName() {
    at++;
    while (at < content.length) {
      switch (content[at]) {
        case ' ', '\n', '\r', '\t', '\f', 0, '/', '[', ']', '<', '>', '(', ')', '%' -> {
          return at;
        }
        case '#' -> {
          return -1;
        }
        default -> at++;
      }
    }
    return at;
  }

  /** Reads a literal string; null if it has escapes, brackets or no end. */
  byte @Nullable [] literal() {
    int from = ++at;
    while (at < content.length) {
      switch (content[at]) {
        case ')' -> {
          return Arrays.copyOfRange(content, from, at++);
        }
        case '(', '\\' -> {
          return null;
        }
        default -> at++;
      }
    }
    return null;
  }

  /**
   * Reads a string of hexadecimal digits; null if it has anything else or an odd number of them.
   */
  byte @Nullable [] hex() {
    int from = ++at;
    while (at < content.length && digit(content[at]) >= 0) {
      at++;
    }
    int digits = at - from;
    if (digits % 2 != 0 || at >= content.length || content[at] != '>') {
      return null;
    }
    byte[] value = new byte[digits / 2];
    for (int i = 0; i < value.length; i++) {
      value[i] = (byte) (digit(content[from + 2 * i]) << 4 | digit(content[from + 2 * i + 1]));
    }
    at++;
    return value;
  }

  private static int digit(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** Returns a copy of a part. */
  byte[] part(int from, int to) {
    return Arrays.copyOfRange(content, from, to);
  }

  /** Tells whether a part is the same as another sequence of bytes. */
  boolean isPart(int from, int to, byte[] other) {
    return Arrays.equals(content, from, to, other, 0, other.length);
  }

  /** Returns a hash of a part. */
  int hash(int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + content[i];
    }
    return hash;
  }
}
