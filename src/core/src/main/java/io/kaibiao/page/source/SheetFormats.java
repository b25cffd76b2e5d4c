package io.kaibiao.page.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kaibiao.sheet.SheetFormat;
import io.kaibiao.sheet.TextDecoding;
import io.kaibiao.sheet.html.HtmlSheets;
import io.kaibiao.sheet.office.DocxSheets;
import io.kaibiao.sheet.office.XlsxSheets;
import io.kaibiao.sheet.peer.PeerSheets;
import io.kaibiao.sheet.text.TextSheets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which files are sources without pages, by what they hold and how they are named. */
final class SheetFormats {

  /** Bytes in which a text says what it is. */
  private static final int HEAD = 4096;

  /** The byte order marks of UTF-8 and UTF-16. */
  private static final Pattern MARK =
      Pattern.compile("\\A(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)");

  /** Comments, such as the page marks of Kaibiao's Markdown, and behind them no element. */
  private static final Pattern WORDS_BEHIND_COMMENTS =
      Pattern.compile("\\A\\s*<!--[^>]{0,200}-->(?:\\s*<!--[^>]{0,200}-->)*\\s*[^<\\s]");

  private SheetFormats() {}

  /** Returns how to read a document, or nothing if it is no source without pages. */
  static Optional<SheetFormat> of(String name, byte[] bytes) {
    if (XlsxSheets.isXlsx(bytes)) {
      return Optional.of(new XlsxSheets());
    }
    if (DocxSheets.isDocx(bytes)) {
      return Optional.of(new DocxSheets());
    }
    if (PeerSheets.isJson(bytes)) {
      return Optional.of(new PeerSheets());
    }
    if (!isMarkdown(name, bytes) && HtmlSheets.isHtml(head(bytes))) {
      return Optional.of(new HtmlSheets());
    }
    return TextDecoding.decode(bytes).isPresent()
        ? Optional.of(new TextSheets())
        : Optional.empty();
  }

  /**
   * Tells whether a text is Markdown: by its name, or by words behind comments at its beginning.
   */
  private static boolean isMarkdown(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md")
        || lower.endsWith(".markdown")
        || WORDS_BEHIND_COMMENTS.matcher(head(bytes)).find();
  }

  /** Returns the beginning of a file, without marks of its encoding and halves of UTF-16. */
  private static String head(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    return MARK.matcher(head).replaceFirst("").replace("\0", "");
  }
}
