package io.kaibiao.page.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Vector;

/**
 * The codes of a font and how far each moves the place of the next. PDFBox walks the character maps
 * and the table of widths for each letter.
 *
 * <p>Belongs to one font of a document and one thread.
 */
final class FontCodes {

  /** How the bytes of a string are divided into codes. */
  private enum Length {
    ONE_BYTE,
    TWO_BYTES,
    BY_MAP
  }

  private final PDFont font;
  private final Length length;
  private final CodeTable<Vector> displacements = new CodeTable<>();

  FontCodes(PDFont font) {
    this.font = font;
    this.length = length(font);
  }

  private static Length length(PDFont font) {
    if (font instanceof PDSimpleFont) {
      return Length.ONE_BYTE;
    }
    boolean plain =
        font instanceof PDType0Font
            && COSName.IDENTITY_H.equals(font.getCOSObject().getDictionaryObject(COSName.ENCODING));
    return plain ? Length.TWO_BYTES : Length.BY_MAP;
  }

  PDFont font() {
    return font;
  }

  /** Returns how far a code moves the place of the next one, in text space units. */
  Vector displacement(int code) throws IOException {
    Vector known = displacements.get(code);
    if (known == null) {
      known = font.getDisplacement(code);
      displacements.put(code, known);
    }
    return known;
  }

  /** Returns the codes of a string. */
  Codes codes(byte[] string) {
    return new Codes(string);
  }

  /** The codes of one string, one after the other. */
  final class Codes {
    private final byte[] string;
    private int at;
    private int before;

    private Codes(byte[] string) {
      this.string = string;
    }

    boolean hasNext() {
      return at < string.length;
    }

    /** Returns the next code; there must be one. */
    int next() throws IOException {
      before = at;
      if (length == Length.ONE_BYTE) {
        return string[at++] & 0xFF;
      }
      if (length == Length.TWO_BYTES && at + 1 < string.length) {
        at += 2;
        return (string[at - 2] & 0xFF) << 8 | (string[at - 1] & 0xFF);
      }
      ByteArrayInputStream rest = new ByteArrayInputStream(string, at, string.length - at);
      int code = font.readCode(rest);
      at = string.length - rest.available();
      return code;
    }

    /** Returns the number of bytes of the last code. */
    int size() {
      return at - before;
    }
  }
}
