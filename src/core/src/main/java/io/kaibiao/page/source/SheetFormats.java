package io.kaibiao.page.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kaibiao.sheet.SheetFormat;
import io.kaibiao.sheet.TextDecoding;
import io.kaibiao.sheet.html.HtmlSheets;
import io.kaibiao.sheet.office.DocxSheets;
import io.kaibiao.sheet.office.XlsxSheets;
import io.kaibiao.sheet.peer.PeerSheets;
import io.kaibiao.sheet.text.TextSheets;
import java.util.Optional;

/** Tells which files are sources without pages, by what they hold. */
final class SheetFormats {

  private SheetFormats() {}

  /** Returns how to read a document, or nothing if it is no source without pages. */
  static Optional<SheetFormat> of(byte[] bytes) {
    if (XlsxSheets.isXlsx(bytes)) {
      return Optional.of(new XlsxSheets());
    }
    if (DocxSheets.isDocx(bytes)) {
      return Optional.of(new DocxSheets());
    }
    if (PeerSheets.isJson(bytes)) {
      return Optional.of(new PeerSheets());
    }
    if (HtmlSheets.isHtml(new String(bytes, 0, Math.min(bytes.length, 4096), ISO_8859_1))) {
      return Optional.of(new HtmlSheets());
    }
    return TextDecoding.decode(bytes).isPresent()
        ? Optional.of(new TextSheets())
        : Optional.empty();
  }
}
