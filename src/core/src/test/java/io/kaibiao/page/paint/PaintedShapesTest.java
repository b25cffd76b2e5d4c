package io.kaibiao.page.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Shapes;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.page.colour.ColourRange;
import io.kaibiao.page.colour.Compositing;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.colour.Rgb;
import io.kaibiao.page.path.FilledArea;
import io.kaibiao.page.path.PathInk;
import io.kaibiao.page.path.Region;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Slanting lines among the ink of a page. */
class PaintedShapesTest {

  private final Ink ink = new Ink();
  private final ClipBoxes clips = new ClipBoxes(new Box(0, 0, 400, 300));

  private static Paint grey(double luma) {
    return new Paint(ColourRange.plain(Rgb.grey(luma)), Compositing.OPAQUE);
  }

  private void stroke(double luma, double... points) {
    PathInk path = new PathInk();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    SeenShapes shapes = new SeenShapes(ink, clips);
    path.stroke(0.5, r -> shapes.addRuling(r, grey(luma)), area -> {});
    path.slants(0.5, slant -> shapes.addSlant(slant, grey(luma)));
  }

  @Test
  void aDiagonalIsNoRuling() {
    stroke(0, 100, 100, 220, 130);
    assertEquals(List.of(new Slant(100, 100, 220, 130)), ink.slants);
    assertEquals(List.of(), ink.rulings());
  }

  @Test
  void levelLinesAndShortStrokesAreNoDiagonals() {
    stroke(0, 100, 100, 220, 100.3, 220, 150, 224, 156);
    assertEquals(List.of(), ink.slants);
    List<Ruling> rulings = new ArrayList<>(ink.rulings());
    assertEquals(2, rulings.size());
  }

  @Test
  void whiteLinesOnPaperAndLinesOutsideTheClipAreNotSeen() {
    stroke(1, 100, 100, 220, 130);
    clips.narrow(Region.of(new Box(0, 0, 50, 50)));
    stroke(0, 100, 100, 220, 130);
    assertTrue(ink.slants.isEmpty());
  }

  @Test
  void aWhiteDiagonalOnADarkFillIsSeen() {
    FilledArea ground = new FilledArea(new Box(90, 90, 230, 140), true, true, List.of());
    new SeenShapes(ink, clips).addArea(ground, grey(0.2), 0);
    stroke(1, 100, 100, 220, 130);
    assertEquals(1, ink.slants.size());
  }

  @Test
  void aPageCarriesItsFillsAndDiagonals() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage(new PDRectangle(400, 300));
      document.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        content.setNonStrokingColor(0.5f);
        content.addRect(100, 200, 200, 40);
        content.fill();
        content.moveTo(100, 240);
        content.lineTo(160, 200);
        content.stroke();
      }
      Shapes shapes = new PaintedPages(document).take(1).page().shapes();
      assertEquals(List.of(new Slant(100, 60, 160, 100)), shapes.slants());
      assertEquals(1, shapes.areas().size());
      assertEquals(new Box(100, 60, 300, 100), shapes.areas().get(0).box());
      assertEquals(0.5, shapes.areas().get(0).luma(), 0.01);
    }
  }
}
