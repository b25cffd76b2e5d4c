package io.kaibiao.page.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters beside digits in a healthy embedded font are letters: no reader of pixels is asked. */
class HealthyCodesTest {

  private static final int ROWS = 9;
  private static final double ROW = 20;

  /** Letters that look like digits, and the figures of the same font. */
  @ParameterizedTest
  @ValueSource(
      strings = {"S%d18", "%d0b", "B%d7", "O%d00", "l2%d", "I%d5", "Z%d2", "1%d8g", "G%d0.50"})
  void codesAreReadAsPrinted(String code) throws IOException, InputException {
    try (PageSource source = Sources.DIGITAL.open("codes.pdf", table(code), null)) {
      Page page = source.page(1);
      assertTrue(page.pixelsReason().isEmpty());
      assertEquals(
          String.format(Locale.ROOT, code, 3),
          page.text().remainingLines().get(2).segments().get(0).text());
    }
  }

  private static byte[] table(String code) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream in =
            Objects.requireNonNull(
                PDFont.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      PDType0Font font = PDType0Font.load(document, in, true);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int row = 1; row <= ROWS; row++) {
          float y = (float) (700 - ROW * row);
          content.moveTo(50, y - 5);
          content.lineTo(300, y - 5);
          content.stroke();
          show(content, font, 60, y, String.format(Locale.ROOT, code, row));
          show(content, font, 200, y, row + "3,4" + row + "6.7" + (9 - row));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void show(PDPageContentStream content, PDFont font, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 10);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
