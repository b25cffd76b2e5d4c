package io.kaibiao.page.limit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a font to what fonts can have, before PDFBox makes a table of all that it claims: ranges of
 * glyphs and of codes, bytes of its program.
 */
public final class FontClaims {

  /** The largest glyph number of a composite font (ISO 32000-2, annex C.2). */
  private static final int LARGEST_CID = 65_535;

  /** Maximum number of widths and of mapped codes, of which a sound font has at most two bytes'. */
  private static final long MOST_ENTRIES = 1_000_000;

  /**
   * Maximum length of a font program or map in bytes. Fonts of all Chinese characters have 30 MB.
   */
  private static final long MOST_BYTES = 64L << 20;

  /** Maximum length of a map of codes in bytes. One of all of Unicode's first plane has 1 MB. */
  private static final long MOST_MAP_BYTES = 8L << 20;

  /** A list of ranges of codes in a map, which PDFBox takes apart into single codes. */
  private static final Pattern RANGES =
      Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);

  /** A code or a text in such a list, or the texts of a whole range. */
  private static final Pattern OPERAND = Pattern.compile("<([^>]*)>|\\[[^\\]]*\\]");

  /**
   * Number of operands of a range: its first and last code, and the text of the first or of all.
   */
  private static final int OPERANDS = 3;

  /** Number of digits of a code of four bytes. */
  private static final int MOST_DIGITS = 8;

  private static final COSName TO_UNICODE = COSName.TO_UNICODE;

  private FontClaims() {}

  /**
   * Takes impossible widths out of a font, and decodes its program once.
   *
   * @throws IOException if it claims so much that it can't be used
   */
  public static void check(COSDictionary font) throws IOException {
    checkMap(font.getDictionaryObject(TO_UNICODE));
    checkMap(font.getDictionaryObject(COSName.ENCODING));
    checkProgram(font);
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant) {
      checkProgram(descendant);
      checkLength(descendant.getDictionaryObject(COSName.CID_TO_GID_MAP), MOST_BYTES);
      tidy(descendant, COSName.W, 1);
      tidy(descendant, COSName.W2, 3);
    }
  }

  private static void checkProgram(COSDictionary font) throws IOException {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      for (COSName file : List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)) {
        if (descriptor.getDictionaryObject(file) instanceof COSStream program) {
          COSStream measured = StreamSize.within(program, MOST_BYTES);
          if (measured != program) {
            descriptor.setItem(file, measured);
          }
        }
      }
    }
  }

  private static void checkLength(@Nullable COSBase stream, long most) throws IOException {
    if (stream instanceof COSStream content && StreamSize.isLonger(List.of(content), most)) {
      throw new IOException("a font has a stream of more than " + most + " bytes");
    }
  }

  private static void checkMap(@Nullable COSBase map) throws IOException {
    if (!(map instanceof COSStream stream)) {
      return;
    }
    checkLength(stream, MOST_MAP_BYTES);
    String text;
    try (InputStream content = stream.createInputStream()) {
      text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    long codes = 0;
    Matcher ranges = RANGES.matcher(text);
    while (ranges.find()) {
      codes += codes(ranges.group(1));
      if (codes > MOST_ENTRIES) {
        throw new IOException("a font maps more than " + MOST_ENTRIES + " codes");
      }
    }
  }

  /** Returns how many codes a list of ranges has. */
  private static long codes(String ranges) {
    long codes = 0;
    long first = 0;
    int at = 0;
    Matcher operand = OPERAND.matcher(ranges);
    while (operand.find()) {
      if (at == 0) {
        first = code(operand.group(1));
      } else if (at == 1) {
        codes += Math.max(0, code(operand.group(1)) - first);
      }
      at = (at + 1) % OPERANDS;
    }
    return codes;
  }

  /** Returns a code of at most four bytes, or 0 for what is none. */
  private static long code(@Nullable String digits) {
    String plain = digits == null ? "" : digits.strip();
    return isHexadecimal(plain) ? Long.parseLong(plain, 16) : 0;
  }

  private static boolean isHexadecimal(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (!HexFormat.isHexDigit(digits.charAt(i))) {
        return false;
      }
    }
    return !digits.isEmpty() && digits.length() <= MOST_DIGITS;
  }

  /**
   * Takes the ranges out of an array of widths whose glyphs can't exist.
   *
   * @param values number of values of a range
   */
  private static void tidy(COSDictionary font, COSName key, int values) throws IOException {
    COSArray widths = font.getCOSArray(key);
    if (widths == null) {
      return;
    }
    List<COSBase> kept = new ArrayList<>();
    long entries = 0;
    boolean impossible = false;
    int i = 0;
    while (i < widths.size()) {
      int length = length(widths, i, values);
      int end = Math.min(widths.size(), i + length);
      boolean range = length > 2 && end - i == length;
      long first = range ? number(widths.getObject(i)) : 0;
      long last = range ? number(widths.getObject(i + 1)) : 0;
      if (first < 0 || last > LARGEST_CID) {
        impossible = true;
      } else {
        entries += Math.max(0, last - first);
        for (int k = i; k < end; k++) {
          kept.add(widths.get(k));
        }
      }
      i = end;
    }
    if (entries > MOST_ENTRIES) {
      throw new IOException("a font claims more than " + MOST_ENTRIES + " widths");
    }
    if (impossible) {
      font.setItem(key, new COSArray(kept));
    }
  }

  /**
   * Returns how many elements an entry has: a glyph with a list, or a range; 1 if it is neither.
   */
  private static int length(COSArray widths, int at, int values) {
    if (!(widths.getObject(at) instanceof COSNumber) || at + 1 == widths.size()) {
      return 1;
    }
    return widths.getObject(at + 1) instanceof COSArray ? 2 : 2 + values;
  }

  private static long number(@Nullable COSBase value) {
    return value instanceof COSNumber number ? number.longValue() : 0;
  }
}
