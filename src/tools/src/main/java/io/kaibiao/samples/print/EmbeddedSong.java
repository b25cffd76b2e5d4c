package io.kaibiao.samples.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface embedded in one document, restricted to the glyphs that the document shows. */
final class EmbeddedSong {
  private final PDType0Font font;

  EmbeddedSong(Typeface typeface, PDDocument document) throws IOException {
    this.font = typeface.in(document);
  }

  COSDictionary dictionary() {
    return font.getCOSObject();
  }

  /** Returns the hexadecimal codes of a run. */
  String codes(String run) {
    run.codePoints().forEach(font::addToSubset);
    try {
      return Content.hex(font.encode(run));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the glyphs that the document doesn't show. */
  void finish() throws IOException {
    font.subset();
  }
}
