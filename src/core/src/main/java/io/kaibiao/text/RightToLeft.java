package io.kaibiao.text;

import java.text.Bidi;
import java.text.Normalizer;

/**
 * Puts text of scripts that are written from right to left (Arabic, Hebrew) into the order in which
 * it is read. Glyphs from left to right are its order of display.
 */
public final class RightToLeft {

  private static final String PAIRED = "()[]{}<>\u00AB\u00BB\uFF08\uFF09";

  private RightToLeft() {}

  /** Tells whether a character belongs to a script that is written from right to left. */
  public static boolean isIn(int c) {
    return (c >= 0x0590 && c <= 0x08FF)
        || (c >= 0xFB1D && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /**
   * Returns a text in its order of reading, Arabic's joined forms replaced by the letters. Numbers
   * and Latin words in it keep their order.
   *
   * @param shown the text in its order of display, from left to right
   */
  public static String read(String shown) {
    String mirrored = new StringBuilder(shown).reverse().toString();
    Bidi bidi = new Bidi(mirrored, Bidi.DIRECTION_RIGHT_TO_LEFT);
    StringBuilder read = new StringBuilder(shown.length());
    for (int run = 0; run < bidi.getRunCount(); run++) {
      String part = mirrored.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      if (bidi.getRunLevel(run) % 2 == 0) {
        read.append(new StringBuilder(part).reverse());
      } else {
        appendMirrored(part, read);
      }
    }
    return read.toString();
  }

  private static void appendMirrored(String part, StringBuilder read) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      int pair = PAIRED.indexOf(c);
      if (pair >= 0) {
        read.append(PAIRED.charAt(pair % 2 == 0 ? pair + 1 : pair - 1));
      } else if (c >= 0xFB1D && c <= 0xFEFC && isIn(c)) {
        read.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        read.append(c);
      }
    }
  }
}
