package io.kaibiao.page.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether text over or under an image of the page's size can be seen, the image tells. */
class BackdropsTest {

  private static final float SIDE = 200;

  @ParameterizedTest
  @CsvSource({
    "white text on a scan, FFFFFF, FFFFFFFF, text, ''",
    "white text on a dark picture, FFFFFF, FF202040, text, text",
    "black text on a scan, 000000, FFFFFFFF, text, text",
    "black text under a scan, 000000, FFFFFFFF, under, ''",
    "black text under a scan that is all but opaque, 000000, FAFFFFFF, under, ''",
    "black text under a pale watermark, 000000, 30808080, under, under"
  })
  void textAndImages(String what, String colour, String argb, String text, String seen)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        if (text.equals("under")) {
          write(content, colour, text);
          draw(document, content, argb);
        } else {
          draw(document, content, argb);
          write(content, colour, text);
        }
      }
      assertEquals(seen, Shown.text(new PaintedPages(document).take(1).page()), what);
    }
  }

  private static void write(PDPageContentStream content, String colour, String text)
      throws IOException {
    content.beginText();
    content.setNonStrokingColor(new Color(Integer.parseInt(colour, 16)));
    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
    content.newLineAtOffset(50, 50);
    content.showText(text);
    content.endText();
  }

  private static void draw(PDDocument document, PDPageContentStream content, String argb)
      throws IOException {
    BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = new int[50 * 50];
    Arrays.fill(pixels, Integer.parseUnsignedInt(argb, 16));
    image.setRGB(0, 0, 50, 50, pixels, 0, 50);
    content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, SIDE, SIDE);
  }
}
