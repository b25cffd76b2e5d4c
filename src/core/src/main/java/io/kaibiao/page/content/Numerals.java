package io.kaibiao.page.content;

import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of content streams: an optional minus, digits, and digits behind a point (ISO
 * 32000-2, 7.3.3). Their values are exactly those that {@link Float#parseFloat} returns.
 */
final class Numerals {

  /** Most digits that are read here. A double holds each whole number of as many. */
  private static final int MOST_DIGITS = 15;

  /** Most digits of a whole number that is read here. */
  private static final int MOST_WHOLE = 9;

  /** The powers of ten by numbers of decimal places. A double holds each of them. */
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  /** The bits of a double that a float does not have. */
  private static final long BEYOND_FLOAT = (1L << 29) - 1;

  /** Their value in the middle between two floats. */
  private static final long MIDDLE = 1L << 28;

  private Numerals() {}

  /** Tells whether a number may begin with a byte. */
  static boolean isStart(int c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '.';
  }

  /** Reads a number; null if it is none of the usual ones. */
  static @Nullable COSNumber read(ContentBytes bytes) {
    int at = bytes.position();
    boolean negative = bytes.get(at) == '-';
    int from = negative ? at + 1 : at;
    long digits = 0;
    int point = -1;
    int end = from;
    for (int c = bytes.get(end); ; c = bytes.get(++end)) {
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
      } else if (c == '.' && point < 0) {
        point = end;
      } else if (isOdd(c)) {
        return null;
      } else {
        break;
      }
      if (end - from > MOST_DIGITS) {
        return null;
      }
    }
    int places = point < 0 ? 0 : end - point - 1;
    int count = point < 0 ? end - from : end - from - 1;
    if (count == 0 || count > MOST_DIGITS) {
      return null;
    }
    bytes.moveTo(end);
    if (point < 0) {
      return count > MOST_WHOLE ? null : COSInteger.get(negative ? -digits : digits);
    }
    return real(negative, digits, places);
  }

  /** Tells whether PDFBox reads a byte as a part of a number, or as the end of it in one place. */
  private static boolean isOdd(int c) {
    return c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E' || c < 0;
  }

  private static @Nullable COSFloat real(boolean negative, long digits, int places) {
    if (digits == 0) {
      return new COSFloat(0f);
    }
    // The quotient of two exact doubles is the double next to the number, and the float next to
    // that double is the one next to the number, unless the double is in the middle of two.
    double value = digits / POWERS[places];
    if ((Double.doubleToRawLongBits(value) & BEYOND_FLOAT) == MIDDLE) {
      return null;
    }
    return new COSFloat((float) (negative ? -value : value));
  }
}
