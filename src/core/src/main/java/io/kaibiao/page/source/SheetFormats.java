package io.kaibiao.page.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kaibiao.sheet.SheetFormat;
import io.kaibiao.sheet.TextDecoding;
import io.kaibiao.sheet.html.HtmlSheets;
import io.kaibiao.sheet.office.DocxSheets;
import io.kaibiao.sheet.office.XlsxSheets;
import io.kaibiao.sheet.text.TextSheets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which files are sources without pages, by what they hold and how they are named: text in a
 * file that is named as a PDF or an image is what a server said in place of the document.
 */
final class SheetFormats {

  /** File name endings of documents with pages. */
  private static final Set<String> PAGED =
      Set.of("pdf", "png", "jpg", "jpeg", "tif", "tiff", "bmp", "webp", "gif", "jp2");

  private SheetFormats() {}

  /** Returns how to read a document, or nothing if it is no source without pages. */
  static Optional<SheetFormat> of(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (bytes.length == 0 || PAGED.contains(ending) || FileSignature.isPdf(bytes)) {
      return Optional.empty();
    }
    if (XlsxSheets.isXlsx(bytes)) {
      return Optional.of(new XlsxSheets());
    }
    if (DocxSheets.isDocx(bytes)) {
      return Optional.of(new DocxSheets());
    }
    if (HtmlSheets.isHtml(new String(bytes, 0, Math.min(bytes.length, 4096), ISO_8859_1))) {
      return Optional.of(new HtmlSheets());
    }
    return TextDecoding.decode(bytes).isPresent()
        ? Optional.of(new TextSheets())
        : Optional.empty();
  }
}
