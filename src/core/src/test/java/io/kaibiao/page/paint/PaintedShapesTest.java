package io.kaibiao.page.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.page.Page;
import io.kaibiao.page.Shapes;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Fills and slanting lines of a page, from a sheet of 400 by 300 points. */
class PaintedShapesTest {

  /** Paints something. */
  private interface Painting {
    void on(PDPageContentStream content) throws IOException;
  }

  private static Page page(Painting painting) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage(new PDRectangle(400, 300));
      document.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        painting.on(content);
      }
      return new PaintedPages(document).take(1).page();
    }
  }

  private static void stroke(PDPageContentStream content, float... points) throws IOException {
    content.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      content.lineTo(points[i], points[i + 1]);
    }
    content.stroke();
  }

  private static void fill(PDPageContentStream content, float grey) throws IOException {
    content.setNonStrokingColor(grey);
    content.addRect(100, 200, 200, 40);
    content.fill();
  }

  @Test
  void aPageCarriesItsFillsInPaintingOrder() throws IOException {
    Shapes shapes =
        page(c -> {
              fill(c, 0.5f);
              fill(c, 0.25f);
            })
            .shapes();
    assertEquals(2, shapes.areas().size());
    assertEquals(new Box(100, 60, 300, 100), shapes.areas().get(0).box());
    assertEquals(0.5, shapes.areas().get(0).luma(), 0.01);
    assertEquals(0.25, shapes.areas().get(1).luma(), 0.01);
  }

  @Test
  void aDiagonalIsNoRuling() throws IOException {
    Page page = page(c -> stroke(c, 100, 240, 160, 200));
    assertEquals(List.of(new Slant(100, 60, 160, 100)), page.shapes().slants());
    assertEquals(List.of(), page.rulings());
  }

  @Test
  void levelLinesAndShortStrokesAreNoDiagonals() throws IOException {
    Page page = page(c -> stroke(c, 100, 200, 220, 199.7f, 220, 150, 224, 144));
    assertEquals(List.of(), page.shapes().slants());
    assertEquals(2, page.rulings().size());
  }

  @Test
  void whiteLinesOnPaperAndLinesOutsideTheClipAreNotSeen() throws IOException {
    Page page =
        page(
            c -> {
              c.setStrokingColor(1f);
              stroke(c, 100, 240, 160, 200);
              c.setStrokingColor(0f);
              c.addRect(0, 0, 50, 50);
              c.clip();
              stroke(c, 100, 240, 160, 200);
            });
    assertEquals(List.of(), page.shapes().slants());
  }

  @Test
  void aWhiteDiagonalOnADarkFillIsSeen() throws IOException {
    Page page =
        page(
            c -> {
              fill(c, 0.2f);
              c.setStrokingColor(1f);
              stroke(c, 100, 240, 160, 200);
            });
    assertEquals(1, page.shapes().slants().size());
  }
}
