package io.kaibiao.page.limit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Measures functions that are programs (type 4, ISO 32000-1, 7.10.5) before one is run: its stack
 * may double with every word.
 */
public final class FunctionPrograms {

  /** The type of function that is a program. */
  private static final int PROGRAM = 4;

  /** Most bytes of a decoded program, and words. Those that producers write have a thousand. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int MOST_WORDS = 20_000;

  /**
   * Most values that a program may have put on its stack, those that it took away included. The
   * stack of a viewer has 100 (annex C).
   */
  private static final long MOST_VALUES = 1_000_000;

  /** Most values that a function is given. */
  private static final int INPUTS = 32;

  private FunctionPrograms() {}

  /**
   * Lets a stream pass if it is no program, or one of a usual size.
   *
   * @throws IOException if it is not
   */
  public static void check(COSStream stream) throws IOException {
    if (stream.getInt(COSName.FUNCTION_TYPE) != PROGRAM) {
      return;
    }
    if (StreamSize.isLonger(List.of(stream), MOST_BYTES)) {
      throw new IOException("a function of more than " + MOST_BYTES + " bytes");
    }
    try (InputStream decoded = stream.createInputStream()) {
      check(new String(decoded.readAllBytes(), StandardCharsets.ISO_8859_1));
    }
  }

  private static void check(String program) throws IOException {
    StringTokenizer words = new StringTokenizer(program, "{} \t\r\n\f\0");
    long values = INPUTS;
    long number = -1;
    for (int count = 1; words.hasMoreTokens(); count++) {
      String word = words.nextToken();
      // What is copied is the number before it, or unknown and no more than all.
      boolean copies = word.equals("copy");
      values += copies ? Math.min(values, number < 0 ? values : number) : 1;
      number = word.matches("\\d{1,9}") ? Long.parseLong(word) : -1;
      if (count > MOST_WORDS || values > MOST_VALUES) {
        throw new IOException("a function of too many words or values");
      }
    }
  }
}
