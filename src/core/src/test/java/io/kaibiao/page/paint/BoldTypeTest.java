package io.kaibiao.page.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/** Which letters are set in bold type. */
class BoldTypeTest {

  @Test
  void fontsAndStrokesMakeLettersBold() throws IOException, InputException {
    byte[] pdf;
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        show(content, FontName.HELVETICA, RenderingMode.FILL, 700, "plain");
        show(content, FontName.HELVETICA_BOLD, RenderingMode.FILL, 680, "bold");
        show(content, FontName.TIMES_ROMAN, RenderingMode.FILL_STROKE, 660, "stroked");
        show(content, FontName.TIMES_BOLD_ITALIC, RenderingMode.FILL, 640, "half");
        show(content, FontName.TIMES_ITALIC, RenderingMode.FILL, 640, "          more");
      }
      document.save(out);
      pdf = out.toByteArray();
    }
    try (PageSource source = Sources.DIGITAL.open("bold.pdf", pdf, null)) {
      List<TextLine> lines = source.page(1).text().remainingLines();
      assertEquals(List.of(0.0, 1.0, 1.0, 0.5), lines.stream().map(TextLine::bold).toList());
    }
  }

  private static void show(
      PDPageContentStream content, FontName font, RenderingMode mode, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(font), 12);
    content.setRenderingMode(mode);
    content.newLineAtOffset(72, y);
    content.showText(text);
    content.endText();
  }
}
