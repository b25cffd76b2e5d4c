package io.kaibiao.page.font;

import io.kaibiao.resource.Resource;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/**
 * Tells fonts for Chinese text by their names. {@code chinese-fonts.txt} has parts of such names,
 * one a line, in lower case and without blanks and hyphens.
 */
final class ChineseFontNames {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private ChineseFontNames() {}

  /**
   * Tells whether a font is one for Chinese text.
   *
   * @param name its name; PDFBox reads bytes that are no UTF-8 as Latin characters
   */
  static boolean isOne(String name) {
    String plain = name.replaceAll("[\\s_,-]", "").toLowerCase(Locale.ROOT);
    String chinese = new String(name.getBytes(WINDOWS), GB18030);
    return Known.PARTS.stream().anyMatch(part -> plain.contains(part) || chinese.contains(part));
  }

  /** Loaded when the first font of single bytes is examined that may be one. */
  private static final class Known {
    static final List<String> PARTS =
        Resource.text(ChineseFontNames.class, "chinese-fonts.txt").lines().toList();
  }
}
