package io.kaibiao.page.font;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a font that can't be loaded. Its letters have a place on the page, but no
 * character and no outline. Only the width of the letters is guessed: one em for codes of two
 * bytes, which Chinese fonts have, else half an em.
 */
public final class LostFont extends PDType3Font {

  private static final String UNNAMED = "without a name";

  /** Number of codes of a byte. */
  private static final int CODES = 256;

  /** Size of a unit of glyph space, in text space (ISO 32000-2, 9.2.4). */
  private static final float UNIT = 0.001f;

  /** Width of an em, in units of glyph space. */
  private static final int WIDE = 1000;

  /** Half an em. */
  private static final int NARROW = 500;

  private final int bytes;

  private LostFont(COSDictionary description, int bytes) throws IOException {
    super(description);
    this.bytes = bytes;
  }

  /**
   * Makes a font without characters.
   *
   * @param lost the dictionary of the font that can't be loaded, or null if there is none
   */
  static LostFont of(@Nullable COSDictionary lost) throws IOException {
    COSDictionary description = new COSDictionary();
    boolean composite =
        lost != null && COSName.TYPE0.equals(lost.getDictionaryObject(COSName.SUBTYPE));
    COSArray widths = new COSArray();
    for (int code = 0; code < CODES; code++) {
      widths.add(COSInteger.get(composite ? WIDE : NARROW));
    }
    String name = lost == null ? null : lost.getNameAsString(COSName.BASE_FONT);
    description.setName(COSName.NAME, name == null ? UNNAMED : name);
    description.setItem(COSName.TYPE, COSName.FONT);
    description.setItem(COSName.SUBTYPE, COSName.TYPE3);
    description.setItem(COSName.FONT_MATRIX, matrix());
    description.setItem(COSName.ENCODING, new COSDictionary());
    description.setItem(COSName.CHAR_PROCS, new COSDictionary());
    description.setInt(COSName.FIRST_CHAR, 0);
    description.setInt(COSName.LAST_CHAR, CODES - 1);
    description.setItem(COSName.WIDTHS, widths);
    return new LostFont(description, composite ? 2 : 1);
  }

  private static COSArray matrix() {
    COSArray matrix = new COSArray();
    matrix.setFloatArray(new float[] {UNIT, 0, 0, UNIT, 0, 0});
    return matrix;
  }

  /** Returns the number of bytes of its codes. */
  public int bytes() {
    return bytes;
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    int first = in.read();
    for (int i = 1; i < bytes; i++) {
      in.read();
    }
    return first;
  }

  @Override
  public boolean isEmbedded() {
    return false;
  }

  @Override
  public @Nullable String toUnicode(int code) {
    return null;
  }

  @Override
  public @Nullable String toUnicode(int code, GlyphList customGlyphList) {
    return null;
  }
}
