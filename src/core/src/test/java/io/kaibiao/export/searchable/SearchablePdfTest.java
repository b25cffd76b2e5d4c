package io.kaibiao.export.searchable;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.place.Box;
import io.kaibiao.testing.OtherProgram;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchablePdfTest {

  /** Largest distance of a word's edge from that of its line, in points. */
  private static final double NEAR = 0.1;

  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<");

  private final Path folder;

  SearchablePdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Changes a page before it is saved. */
  @FunctionalInterface
  private interface Change {
    void make(PDDocument document, PDPage page) throws IOException;
  }

  /** Returns a PDF of one A4 page with a picture and graphics state left open. */
  private static byte[] scan(Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture()), 50, 50, 400, 300);
        content.saveGraphicsState();
        content.transform(new org.apache.pdfbox.util.Matrix(3, 0, 0, 3, 7, 7));
      }
      change.make(document, page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 80, 60);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(10, 10, 30, 5);
    graphics.dispose();
    return image;
  }

  private Path written(ScannedReport report, byte[] document, String password) throws IOException {
    Path file = folder.resolve("searchable.pdf");
    SearchablePdf.write(
        report.report(), OriginalDocument.of(document).withPassword(password), file);
    return file;
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void linesAreFoundAndTheFileKeepsItsBytes() throws Exception {
    byte[] document = scan((d, p) -> {});
    Path file =
        written(
            new ScannedReport(document, 595.28, 841.89)
                .line("一般公共预算\uFFFD", new Box(60, 100, 160, 112), 0)
                .line("1,287.40", new Box(300, 100, 350, 112), 0)
                .line("𠮷𠮷", new Box(60, 150, 90, 162), 0),
            document,
            "");

    assertEquals("一般公共预算 1,287.40\n𠮷𠮷", text(file).replaceAll("\\R", "\n"));
    byte[] bytes = Files.readAllBytes(file);
    assertArrayEquals(document, Arrays.copyOf(bytes, document.length), "an update of the file");
    assertTrue(bytes.length - document.length < 5_000, "grows little: " + bytes.length);
  }

  @Test
  void thePageLooksAsBefore() throws Exception {
    byte[] document = scan((d, p) -> {});
    Path file =
        written(
            new ScannedReport(document, 595.28, 841.89).line("字", new Box(60, 100, 160, 200), 0),
            document,
            "");

    try (PDDocument before = Loader.loadPDF(document);
        PDDocument after = Loader.loadPDF(file.toFile())) {
      BufferedImage one = new PDFRenderer(before).renderImage(0);
      BufferedImage other = new PDFRenderer(after).renderImage(0);
      for (int y = 0; y < one.getHeight(); y++) {
        for (int x = 0; x < one.getWidth(); x++) {
          assertEquals(one.getRGB(x, y), other.getRGB(x, y));
        }
      }
    }
  }

  @Test
  void correctedFiguresStandInPlaceOfReadOnes() throws Exception {
    byte[] document = scan((d, p) -> {});
    Path file =
        written(
            new ScannedReport(document, 595.28, 841.89)
                .corrected("1,28O.4", "1287.40", new Box(300, 100, 350, 112)),
            document,
            "");

    assertEquals("1,287.40", text(file));
  }

  @Test
  void theSameResultGivesTheSameBytes() throws Exception {
    byte[] document = scan((d, p) -> {});
    ScannedReport report =
        new ScannedReport(document, 595.28, 841.89).line("字", new Box(60, 100, 160, 112), 0);
    byte[] first = Files.readAllBytes(written(report, document, ""));
    Files.delete(folder.resolve("searchable.pdf"));
    Thread.sleep(2);

    assertArrayEquals(first, Files.readAllBytes(written(report, document, "")));
  }

  @Test
  void aDocumentThatWasNotReadFromPixelsStaysAsItIs() throws Exception {
    byte[] document = scan((d, p) -> {});

    assertArrayEquals(
        document, Files.readAllBytes(written(new ScannedReport(document, 595, 842), document, "")));
  }

  @Test
  void anEncryptedOrDamagedDocumentIsWrittenAnew() throws Exception {
    byte[] locked =
        scan(
            (d, p) ->
                d.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission())));
    byte[] cut = scan((d, p) -> {});
    cut = Arrays.copyOf(cut, cut.length - 60);
    for (byte[] document : List.of(locked, cut)) {
      Path file =
          written(
              new ScannedReport(document, 595.28, 841.89).line("合计", new Box(60, 100, 160, 112), 0),
              document,
              "secret");
      assertEquals("合计", text(file));
      Files.delete(file);
    }
  }

  @Test
  void anotherDocumentIsRefused() throws Exception {
    byte[] document = scan((d, p) -> {});
    ScannedReport report = new ScannedReport(document, 595.28, 841.89);

    assertThrows(IOException.class, () -> written(report, new byte[] {1}, ""));
  }

  @Test
  void anImageBecomesAPdf() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture(), "png", png);
    byte[] document = png.toByteArray();
    Path file =
        written(
            new ScannedReport(document, 400, 300).line("合计", new Box(60, 100, 160, 112), 0),
            document,
            "");

    assertEquals("合计", text(file));
    try (PDDocument made = Loader.loadPDF(file.toFile())) {
      assertEquals(400, made.getPage(0).getCropBox().getWidth(), NEAR);
      BufferedImage page = new PDFRenderer(made).renderImage(0);
      assertEquals(Color.BLACK.getRGB(), page.getRGB(100, 60));
      assertEquals(Color.WHITE.getRGB(), page.getRGB(300, 60));
    }
  }

  /** Any page: turned, cut, with a unit of its own, and its text in any direction. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "90, 0, 1",
    "180, 0, 1",
    "270, 0, 1",
    "0, 1, 1",
    "0, 2, 1",
    "0, 3, 1",
    "90, 3, 1",
    "270, 2, 1",
    "0, 0, 2"
  })
  void anotherProgramFindsWordsInTheirBoxes(int rotate, int turn, float unit) throws Exception {
    OtherProgram poppler = OtherProgram.orSkip("pdftotext", "-v");
    byte[] document =
        scan(
            (d, page) -> {
              page.setCropBox(new PDRectangle(20, 40, 500, 700));
              page.setRotation(rotate);
              page.getCOSObject().setItem(COSName.getPDFName("UserUnit"), new COSFloat(unit));
            });
    boolean lying = rotate % 180 != 0;
    Box box = turn % 2 == 0 ? new Box(60, 100, 160, 112) : new Box(100, 60, 112, 160);
    ScannedReport report =
        new ScannedReport(document, unit * (lying ? 700 : 500), unit * (lying ? 500 : 700))
            .line("财政拨款", scaled(box, unit), turn);
    Path file = written(report, document, "");
    Path words = folder.resolve("words.html");
    poppler.run(List.of("-cropbox", "-bbox", file.toString(), words.toString()));

    Matcher word = WORD.matcher(Files.readString(words, StandardCharsets.UTF_8));
    assertTrue(word.find(), "a word is found");
    assertEquals("财政拨款", word.group(5));
    double[] edges = {box.x0(), box.y0(), box.x1(), box.y1()};
    for (int i = 0; i < edges.length; i++) {
      assertEquals(edges[i], Double.parseDouble(word.group(i + 1)), NEAR, word.group());
    }
    assertFalse(word.find(), "and no other");
  }

  private static Box scaled(Box box, double by) {
    return new Box(box.x0() * by, box.y0() * by, box.x1() * by, box.y1() * by);
  }
}
