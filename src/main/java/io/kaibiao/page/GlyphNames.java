package io.kaibiao.page;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of ligatures, which PDFBox does not: {@code f_i} is {@code fi}, {@code
 * one_hundred} is unknown. The rule is that of the Adobe Glyph List Specification, section 2:
 * components are joined by low lines, and each is a name of the list.
 */
final class GlyphNames {

  private GlyphNames() {}

  /** Returns the text of a glyph by the name of its parts, or null if one of them has none. */
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
