package io.kaibiao.page.font;

import io.kaibiao.resource.Resource;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Tells bold fonts by what their descriptors say and by their names. {@code bold-fonts.txt} has
 * patterns of such names in lower case, one a line; Chinese fonts for headings (黑体, 小标宋) are bold
 * beside the fonts of Chinese text.
 */
final class FontWeights {

  private static final FontTolerances.Weight LIMITS = FontTolerances.STANDARD.weight();

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private FontWeights() {}

  static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return (descriptor != null && saysBold(descriptor)) || isBoldName(font.getName());
  }

  private static boolean saysBold(PDFontDescriptor descriptor) {
    return descriptor.isForceBold()
        || descriptor.getFontWeight() >= LIMITS.bold()
        || descriptor.getStemV() >= LIMITS.stem();
  }

  /**
   * Tells whether a name, of which bytes of GB 18030 may have been read as Latin, is a bold one.
   */
  private static boolean isBoldName(@Nullable String name) {
    if (name == null) {
      return false;
    }
    String plain = name.replaceFirst("^[A-Z]{6}\\+", "").toLowerCase(Locale.ROOT);
    String chinese = new String(name.getBytes(WINDOWS), GB18030);
    return Known.NAMES.stream()
        .anyMatch(part -> part.matcher(plain).find() || part.matcher(chinese).find());
  }

  /** Loaded with the first font. */
  private static final class Known {
    static final List<Pattern> NAMES =
        Resource.text(FontWeights.class, "bold-fonts.txt").lines().map(Pattern::compile).toList();
  }
}
