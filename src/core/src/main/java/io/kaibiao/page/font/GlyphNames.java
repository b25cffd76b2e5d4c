package io.kaibiao.page.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of glyphs by their names. The names of ligatures, which PDFBox does not
 * read, follow the rule of the Adobe Glyph List Specification, section 2: components are joined by
 * low lines, and each is a name of the list. {@code f_i} is {@code fi}, {@code one_hundred} is
 * unknown.
 */
final class GlyphNames {

  /** The collections of Chinese, Japanese and Korean characters whose numbers are published. */
  private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

  /** Number of bytes of a character map that are searched; maps of whole fonts are smaller. */
  private static final int LARGEST_MAP = 1 << 20;

  /** The first code that may begin a Chinese character. */
  private static final int FIRST_BYTE = 0x81;

  private GlyphNames() {}

  /**
   * Tells whether a font defines its characters itself: by a map, by an encoding of characters, or
   * by the numbers of a known collection. The codes of a composite font without any of these are
   * glyph numbers of its own font file, which have no meaning without that file.
   */
  static boolean namesCharacters(PDFont font) {
    if (!(font instanceof PDType0Font composite)
        || (font.getCOSObject().containsKey(COSName.TO_UNICODE) && !hasBrokenMap(font))) {
      return true;
    }
    COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
    boolean characters = encoding != null && !isIdentity(encoding);
    PDCIDSystemInfo collection = composite.getDescendantFont().getCIDSystemInfo();
    return characters || (collection != null && COLLECTIONS.contains(collection.getOrdering()));
  }

  /**
   * Tells whether the character map of a font whose codes are glyph numbers maps no code at all.
   * PDFBox takes the glyph numbers for characters then.
   */
  static boolean hasBrokenMap(PDFont font) {
    COSDictionary description = font.getCOSObject();
    if (!(font instanceof PDType0Font)
        || !(description.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map)
        || !(description.getDictionaryObject(COSName.ENCODING) instanceof COSName encoding)
        || !isIdentity(encoding)) {
      return false;
    }
    try (InputStream content = map.createInputStream()) {
      String operators = new String(content.readNBytes(LARGEST_MAP), StandardCharsets.ISO_8859_1);
      return !operators.contains("beginbf") && !operators.contains("usecmap");
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isIdentity(COSName encoding) {
    return encoding.equals(COSName.IDENTITY_H) || encoding.equals(COSName.IDENTITY_V);
  }

  /**
   * Tells whether the codes of a font, of one byte each, may be bytes of Chinese characters: it is
   * not embedded, and no list of names says what its codes above 0x7F are.
   */
  static boolean mayHoldBytes(PDFont font) {
    if (!(font instanceof PDSimpleFont) || font instanceof PDType3Font || font.isEmbedded()) {
      return false;
    }
    COSDictionary encoding = font.getCOSObject().getCOSDictionary(COSName.ENCODING);
    COSArray names = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
    int code = 0;
    for (int i = 0; names != null && i < names.size(); i++) {
      if (names.getObject(i) instanceof COSNumber first) {
        code = first.intValue();
      } else if (code++ >= FIRST_BYTE) {
        return false;
      }
    }
    return true;
  }

  /** Returns the text of a glyph from the parts of its name, or null if a part is unknown. */
  static @Nullable String text(PDFont font, int code) {
    String name = font instanceof PDSimpleFont simple ? simple.getEncoding().getName(code) : null;
    return name == null || name.indexOf('_') <= 0 ? null : text(name);
  }

  static @Nullable String text(String name) {
    String base = name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
    StringBuilder text = new StringBuilder();
    for (String part : base.split("_", -1)) {
      String own = part.isEmpty() ? null : GlyphList.getAdobeGlyphList().toUnicode(part);
      if (own == null) {
        return null;
      }
      text.append(own);
    }
    return text.toString();
  }
}
