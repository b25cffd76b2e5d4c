package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small form (FA09) in every kind of file that can be read: always the same facts. */
class InputsTest {

  private static final Path SAMPLE = Path.of("training-samples/reports/sample-final-accounts.pdf");

  private static final Path INPUTS = Path.of("src/tools/src/test/resources/inputs");

  /** 财政拨款“三公”经费支出决算表, with one row of twelve amounts. */
  private static final int PAGE = 16;

  private static final int DPI = 150;

  private static final ConversionOptions DEFAULTS = ConversionOptions.DEFAULT;

  private static Kaibiao kaibiao;
  private static Map<String, String> facts;
  private static BufferedImage page;

  @BeforeAll
  static void read() throws Exception {
    kaibiao = Kaibiao.builder().build();
    facts =
        facts(
            kaibiao.convert(
                SAMPLE, ConversionOptions.DEFAULT.withPages(PageSelection.parse("" + PAGE))));
    assertEquals(8, facts.size());
    try (PDDocument document = Loader.loadPDF(SAMPLE.toFile())) {
      page = new PDFRenderer(document).renderImageWithDPI(PAGE - 1, DPI, ImageType.GRAY);
    }
  }

  @AfterAll
  static void close() {
    kaibiao.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa09.webp", "fa09.jp2"})
  void formatsThatJavaLacks(String file) throws Exception {
    assertSame(file, Files.readAllBytes(INPUTS.resolve(file)));
  }

  @Test
  void bmp() throws Exception {
    assertSame("page.bmp", written("bmp", null, page));
  }

  @Test
  void gif() throws Exception {
    assertSame("page.gif", written("gif", null, page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCITT T.6", "LZW"})
  void tiff(String compression) throws Exception {
    BufferedImage stored = compression.startsWith("CCITT") ? twoColours(page) : page;
    assertSame("page.tif", written("tiff", compression, stored));
  }

  /** A phone writes the image as its sensor lay, and says in its EXIF data how it was held. */
  @ParameterizedTest
  @ValueSource(ints = {2, 6})
  void exifOrientation(int orientation) throws Exception {
    byte[] jpeg = written("jpeg", null, stored(page, orientation));
    assertSame("photo.jpg", withOrientation(jpeg, orientation));
  }

  /** A cut-out is no sheet of A4: its type tells how large it is. */
  @Test
  void aPartOfAPageWithoutAResolution() throws Exception {
    BufferedImage part = page.getSubimage(120, 120, 1150, 420);
    Report report = kaibiao.convert("part.png", written("png", null, part), DEFAULTS);
    double width = report.tables().get(0).grid().cells().get(0).box().x1();
    assertTrue(width < 620, "as wide as on the page, not as a whole sheet: " + width);
  }

  @Test
  void jpeg2000InsideAPdf() throws Exception {
    assertSame("scan.pdf", pdf(Files.readAllBytes(INPUTS.resolve("fa09.jp2")), false));
  }

  /** With a page number on it the page is rendered, and must not come out blank. */
  @Test
  void jpeg2000InsideAPdfUnderText() throws Exception {
    assertSame("scan.pdf", pdf(Files.readAllBytes(INPUTS.resolve("fa09.jp2")), true));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPictureThatCannotBeDecodedIsSaid(boolean stamped) throws Exception {
    byte[] broken = Files.readAllBytes(INPUTS.resolve("fa09.jp2"));
    Arrays.fill(broken, 200, broken.length, (byte) 0);
    assertRefusedForItsPage(pdf(broken, stamped));
  }

  /** Fewer samples than pixels would crash Leptonica, were it not given each component alone. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSubsampledPictureIsSaid(boolean stamped) throws Exception {
    byte[] subsampled = Files.readAllBytes(INPUTS.resolve("fa09.jp2"));
    int codeStream = new String(subsampled, StandardCharsets.ISO_8859_1).indexOf("jp2c") + 4;
    subsampled[codeStream + 43] = 2;
    subsampled[codeStream + 44] = 2;
    Report report = kaibiao.convert("scan.pdf", pdf(subsampled, stamped), DEFAULTS);
    assertFalse(report.findings().isEmpty());
  }

  @Test
  void moreMillionsOfPixelsThanMemoryIsGivenTo() throws Exception {
    BufferedImage huge = new BufferedImage(15_000, 10_001, BufferedImage.TYPE_BYTE_BINARY);
    byte[] png = written("png", null, huge);
    InputException e =
        assertThrows(InputException.class, () -> kaibiao.convert("huge.png", png, DEFAULTS));
    assertEquals(InputException.Reason.TOO_LARGE, e.reason());
    assertTrue(String.valueOf(e.getMessage()).contains("15000 x 10001"), e.toString());
  }

  /** A document without a readable page has no result. */
  private static void assertRefusedForItsPage(byte[] document) {
    InputException e =
        assertThrows(InputException.class, () -> kaibiao.convert("scan.pdf", document, DEFAULTS));
    assertEquals(InputException.Reason.DAMAGED, e.reason());
    assertTrue(String.valueOf(e.getMessage()).startsWith("scan.pdf: page 1 "), e.toString());
  }

  private static void assertSame(String name, byte[] document) throws Exception {
    assertEquals(facts, facts(kaibiao.convert(name, document, DEFAULTS)));
  }

  private static Map<String, String> facts(Report report) {
    Map<String, String> facts = new TreeMap<>();
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        row.cells()
            .forEach(
                (id, cell) ->
                    facts.put(table.form() + "/" + row.key() + "/" + id, cell.value().canonical()));
      }
    }
    return facts;
  }

  private static BufferedImage twoColours(BufferedImage image) {
    BufferedImage out =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        out.getRaster().setSample(x, y, 0, image.getRaster().getSample(x, y, 0) > 150 ? 1 : 0);
      }
    }
    return out;
  }

  /** Returns how a page must be stored for an orientation to set it right. */
  private static BufferedImage stored(BufferedImage image, int orientation) {
    int w = image.getWidth();
    int h = image.getHeight();
    boolean lying = orientation >= 5;
    BufferedImage out =
        new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int value = image.getRaster().getSample(x, y, 0);
        switch (orientation) {
          case 2 -> out.getRaster().setSample(w - 1 - x, y, 0, value);
          case 6 -> out.getRaster().setSample(y, w - 1 - x, 0, value);
          default -> throw new IllegalArgumentException("orientation " + orientation);
        }
      }
    }
    return out;
  }

  /** Puts an EXIF segment with one tag behind the start of a JPEG. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
    byte[] exif = {
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
    out.write(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] written(String format, @Nullable String compression, BufferedImage image)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if (compression != null) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(compression);
      }
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(byte[] jpeg2000, boolean stamped) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage(new PDRectangle(842, 595));
      document.addPage(sheet);
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(jpeg2000);
      }
      stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
      stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
      stream.setInt(COSName.WIDTH, page.getWidth());
      stream.setInt(COSName.HEIGHT, page.getHeight());
      PDImageXObject image = (PDImageXObject) PDXObject.createXObject(stream, sheet.getResources());
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        content.drawImage(image, 0, 0, 842, 595);
        if (stamped) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
          content.newLineAtOffset(420, 20);
          content.showText("16");
          content.endText();
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
