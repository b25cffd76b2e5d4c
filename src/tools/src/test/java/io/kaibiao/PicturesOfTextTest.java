package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.page.OtherInk;
import io.kaibiao.page.Page;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.Sources;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.TestFont;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text that a page shows as pictures or outlines, beside text that it writes. */
@Tag("machine")
class PicturesOfTextTest {

  private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String[][] CELLS = {
    {"2031", "2032", "2033", "2034"},
    {"182.47", "152.16", "241.08", "81.13"},
    {"962.45", "880.12", "50.20", "32.13"},
    {"702.11", "650.39", "30.67", "22.11"},
    {"260.34", "230.12", "20.20", "10.02"},
  };

  /** Draws on a page of A4. */
  private interface Drawing {
    void on(PDDocument document, PDPageContentStream content, PDFont font) throws IOException;
  }

  private static byte[] pdf(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream in = PDFRenderer.class.getResourceAsStream(SANS)) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDFont font = PDType0Font.load(document, in);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.on(document, content, font);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void write(PDPageContentStream content, PDFont font, double y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 10);
    content.newLineAtOffset(60, (float) y);
    content.showText(text);
    content.endText();
  }

  private static void prose(PDPageContentStream content, PDFont font) throws IOException {
    for (int line = 0; line < 4; line++) {
      write(content, font, 800 - 16 * line, "Line " + line + " of the prose above, as it is set.");
    }
  }

  private static Graphics2D paper(BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setColor(Color.BLACK);
    return g;
  }

  /** Draws a ruled table of {@link #CELLS} at 200 dpi, 440 points wide and 130 high. */
  private static BufferedImage table(int rows) throws IOException {
    double k = 200 / 72.0;
    BufferedImage image =
        new BufferedImage((int) (440 * k), (int) (130 * k), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = paper(image);
    g.scale(k, k);
    g.setStroke(new BasicStroke(0.8f));
    for (int row = 0; row <= rows; row++) {
      g.draw(new java.awt.geom.Line2D.Double(10, 10 + 22 * row, 430, 10 + 22 * row));
    }
    double bottom = rows == CELLS.length ? 10 + 22 * rows : 130;
    for (int column = 0; column <= 4; column++) {
      double x = 10 + 105 * column;
      g.draw(new java.awt.geom.Line2D.Double(x, 10, x, bottom));
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < 4; column++) {
        g.fill(outline(11, CELLS[row][column], 20 + 105 * column, 25 + 22 * row));
      }
    }
    g.dispose();
    return image;
  }

  private static Shape outline(double size, String text, double x, double y) {
    AffineTransform place = new AffineTransform(size, 0, 0, size, x, y);
    return place.createTransformedShape(TestFont.SANS.outline(text));
  }

  private static void place(
      PDDocument document, PDPageContentStream content, BufferedImage image, PDRectangle at)
      throws IOException {
    content.drawImage(
        LosslessFactory.createFromImage(document, image),
        at.getLowerLeftX(),
        at.getLowerLeftY(),
        at.getWidth(),
        at.getHeight());
  }

  private static void rule(PDPageContentStream content) throws IOException {
    content.setLineWidth(0.8f);
    for (int row = 0; row <= CELLS.length; row++) {
      content.moveTo(60, 700 - 22 * row);
      content.lineTo(480, 700 - 22 * row);
    }
    for (int column = 0; column <= 4; column++) {
      content.moveTo(60 + 105 * column, 700);
      content.lineTo(60 + 105 * column, 700 - 22 * CELLS.length);
    }
    content.stroke();
  }

  private static Inspection inspect(byte[] pdf) throws InputException {
    return Kaibiao.builder().build().inspect("pictures.pdf", pdf, ConversionOptions.DEFAULT);
  }

  private static List<FindingCode> codes(Inspection inspection) {
    return inspection.report().findings().stream().map(f -> f.code()).toList();
  }

  private static void assertHoldsAll(Inspection inspection) {
    assertEquals(1, inspection.report().tables().size());
    Table table = inspection.report().tables().get(0);
    for (GridCell cell : table.grid().cells()) {
      assertEquals(CELLS[cell.row()][cell.column()], cell.text());
    }
    assertEquals(20, table.grid().cells().size());
  }

  private static Page page(byte[] pdf) throws InputException {
    try (PageSource source = Sources.DIGITAL.open("pictures.pdf", pdf, null)) {
      return source.page(1);
    }
  }

  @Test
  void tableAsAPictureInProseIsRead() throws IOException, InputException {
    BufferedImage table = table(CELLS.length);
    Inspection inspection =
        inspect(
            pdf(
                (document, content, font) -> {
                  prose(content, font);
                  place(document, content, table, new PDRectangle(60, 500, 440, 130));
                }));
    assertHoldsAll(inspection);
    assertTrue(codes(inspection).contains(FindingCode.READ_FROM_PIXELS));
    assertFalse(codes(inspection).contains(FindingCode.CUT_OFF));
    GridCell first = inspection.report().tables().get(0).grid().cells().get(0);
    assertEquals(70, first.box().x0(), 2, "its place is that on the page");
    assertEquals(222, first.box().y0(), 2, "counted from the top");
    assertTrue(
        inspection.report().document().blocks().stream()
            .anyMatch(b -> b.text().contains("Line 0") && b.origin() == Origin.TEXT_LAYER));
  }

  /** What is printed over a scan neither hides it nor becomes a part of it. */
  @Test
  void scanBelowPrintedLinesIsRead() throws IOException, InputException {
    BufferedImage sheet = new BufferedImage(1653, 2339, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = paper(sheet);
    g.drawImage(table(CELLS.length), 150, 500, null);
    g.dispose();
    Inspection inspection =
        inspect(
            pdf(
                (document, content, font) -> {
                  place(document, content, sheet, new PDRectangle(0, 0, 595, 842));
                  write(content, font, 20, "Copied from the archive, sheet 12 of 40, not for sale");
                  write(content, font, 830, "File 20340917-3 of the archive, opened for reading");
                }));
    assertHoldsAll(inspection);
    String text =
        String.join(
            "", inspection.report().document().blocks().stream().map(b -> b.text()).toList());
    assertTrue(text.contains("Copied from the archive"), text);
  }

  @Test
  void figuresAsPicturesInCellsAreRead() throws IOException, InputException {
    Inspection inspection =
        inspect(
            pdf(
                (document, content, font) -> {
                  rule(content);
                  for (int i = 0; i < 20; i++) {
                    BufferedImage figure = new BufferedImage(200, 56, BufferedImage.TYPE_INT_RGB);
                    Graphics2D g = paper(figure);
                    g.fill(outline(42, CELLS[i / 4][i % 4], 6, 44));
                    g.dispose();
                    place(
                        document,
                        content,
                        figure,
                        new PDRectangle(66 + 105 * (i % 4), 683 - 22 * (i / 4), 50, 14));
                  }
                  prose(content, font);
                }));
    assertHoldsAll(inspection);
  }

  @Test
  void figuresAsOutlinesInCellsAreRead() throws IOException, InputException {
    Inspection inspection =
        inspect(
            pdf(
                (document, content, font) -> {
                  prose(content, font);
                  rule(content);
                  for (int i = 0; i < 20; i++) {
                    fill(
                        content,
                        outline(11, CELLS[i / 4][i % 4], 0, 0),
                        70 + 105 * (i % 4),
                        685 - 22 * (i / 4));
                  }
                }));
    assertHoldsAll(inspection);
  }

  private static void fill(PDPageContentStream content, Shape shape, float x, float y)
      throws IOException {
    AffineTransform place = new AffineTransform(1, 0, 0, -1, x, y);
    float[] p = new float[6];
    float[] at = new float[2];
    for (PathIterator i = shape.getPathIterator(place); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO ->
            content.curveTo(
                at[0] + 2 * (p[0] - at[0]) / 3,
                at[1] + 2 * (p[1] - at[1]) / 3,
                p[2] + 2 * (p[0] - p[2]) / 3,
                p[3] + 2 * (p[1] - p[3]) / 3,
                p[2],
                p[3]);
        case PathIterator.SEG_CLOSE -> content.closePath();
        default -> throw new IllegalStateException("a TrueType font has no cubic curves");
      }
      int last = i.currentSegment(p) == PathIterator.SEG_QUADTO ? 2 : 0;
      at[0] = p[last];
      at[1] = p[last + 1];
    }
    content.fill();
  }

  @Test
  void tableThatAPictureCutsOffIsFound() throws IOException, InputException {
    BufferedImage table = table(CELLS.length - 1);
    Inspection inspection =
        inspect(
            pdf(
                (document, content, font) -> {
                  prose(content, font);
                  place(document, content, table, new PDRectangle(60, 500, 440, 130));
                }));
    assertTrue(codes(inspection).contains(FindingCode.CUT_OFF));
  }

  /** No reader is loaded for a photo, which has all shades: the source here has none. */
  @Test
  void photoIsNoText() throws IOException, InputException {
    Random random = new Random(7);
    BufferedImage photo = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 600; x++) {
        double shade = 30 + 0.3 * x + 25 * Math.sin(x / 37.0) * Math.cos(y / 23.0);
        int level = (int) shade + random.nextInt(20);
        photo.setRGB(x, y, new Color(level, level, level / 2).getRGB());
      }
    }
    Page page =
        page(
            pdf(
                (document, content, font) -> {
                  prose(content, font);
                  place(document, content, photo, new PDRectangle(60, 400, 400, 270));
                }));
    assertFalse(page.isReadFromPixels());
    assertEquals(List.of(), page.other().left());
  }

  /** A chart is not read, and that is said. */
  @Test
  void chartIsNoTable() throws IOException, InputException {
    BufferedImage chart = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = paper(chart);
    for (int bar = 0; bar < 6; bar++) {
      g.setColor(new Color(40, 90, 160));
      g.fillRect(100 + 130 * bar, 100 + 37 * bar, 90, 430 - 37 * bar);
      g.setColor(Color.BLACK);
      g.fill(outline(22, "Part " + bar, 105 + 130 * bar, 560));
    }
    g.dispose();
    Page page =
        page(
            pdf(
                (document, content, text) -> {
                  prose(content, text);
                  place(document, content, chart, new PDRectangle(60, 400, 400, 270));
                }));
    assertFalse(page.isReadFromPixels());
    assertEquals(
        List.of(OtherInk.Content.LABELS),
        page.other().left().stream().map(left -> left.content()).toList());
  }

  /** A text layer over the picture of its own text says what it shows. */
  @Test
  void pictureWhoseTextIsWrittenOverItIsNotReadAgain() throws IOException, InputException {
    BufferedImage table = table(CELLS.length);
    Page page =
        page(
            pdf(
                (document, content, font) -> {
                  place(document, content, table, new PDRectangle(60, 500, 440, 130));
                  for (int i = 0; i < 20; i++) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset(80 + 105 * (i % 4), 605 - 22 * (i / 4));
                    content.showText(CELLS[i / 4][i % 4]);
                    content.endText();
                  }
                }));
    assertFalse(page.isReadFromPixels());
  }
}
