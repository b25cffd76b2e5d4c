package io.kaibiao.samples.maker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Makes objects of a PDF from their syntax. */
final class PdfSyntax {

  private PdfSyntax() {}

  /** Returns a dictionary, such as {@code <</ca 0.5>>}. */
  static COSDictionary dictionary(String syntax) {
    try {
      byte[] bytes = syntax.getBytes(StandardCharsets.US_ASCII);
      return (COSDictionary) new PDFStreamParser(bytes).parseNextToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a stream of operators. */
  static COSStream stream(String... operators) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(String.join("\n", operators).getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }
}
