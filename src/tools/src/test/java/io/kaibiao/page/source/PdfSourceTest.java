package io.kaibiao.page.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.paint.Shown;
import io.kaibiao.samples.maker.TinyPdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An input that can't be opened is refused in one line that names it and says why. */
@Tag("machine")
class PdfSourceTest {

  private static final String TEXT = TinyPdf.text(50, 200, "表");

  private final Path folder;

  PdfSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void emptyFile() {
    refused(new byte[0], null, Reason.EMPTY, "empty");
  }

  static Stream<Arguments> otherKinds() {
    return Stream.of(
        Arguments.of("just 17 bytes....", "a text file"),
        Arguments.of("<!DOCTYPE html><html></html>", "a web page"),
        Arguments.of("PK\u0003\u0004 and so on", "a ZIP"),
        Arguments.of("\u00D0\u00CF\u0011\u00E0", "an old Office file"),
        Arguments.of("\u0001\u0002\u0003", "an unknown kind"));
  }

  @ParameterizedTest
  @MethodSource("otherKinds")
  void fileOfAnotherKindIsNamed(String content, String kind) {
    refused(content.getBytes(StandardCharsets.ISO_8859_1), null, Reason.NOT_A_PDF, kind);
  }

  /** A picture of 40 x 40 pixels whose LZW codes begin with one that nothing defines. */
  @Test
  void mistakesOfADecoderAreNotShownAsItsWords() throws Exception {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ImageWriteParam lzw = writer.getDefaultWriteParam();
    lzw.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    lzw.setCompressionType("LZW");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
      writer.write(null, new IIOImage(image, null, null), lzw);
    }
    byte[] tiff = out.toByteArray();
    int codes = new String(tiff, StandardCharsets.ISO_8859_1).indexOf("\u0080\0", 8);
    tiff[codes + 1] = (byte) 0x7F;
    tiff[codes + 2] = (byte) 0xFF;
    try (PageSource source = Sources.DIGITAL.open("a.tif", tiff, null)) {
      InputException refusal = assertThrows(InputException.class, () -> source.page(1));
      check(refusal, "a.tif", Reason.DAMAGED, "can't be decoded (its data make the decoder fail)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0089PNG\r\n", "\u00FF\u00D8\u00FF\u00E0", "II*\0", "MM\0*", "BM123"})
  void imageThatIsNoneCannotBeDecoded(String content) {
    refused(
        content.getBytes(StandardCharsets.ISO_8859_1), null, Reason.DAMAGED, "can't be decoded");
  }

  @Test
  void fileCutOffAnywhere() {
    byte[] whole = new TinyPdf().page(TEXT).bytes();
    int refused = 0;
    for (int length = 20; length < whole.length - 40; length += whole.length / 16) {
      byte[] part = Arrays.copyOf(whole, length);
      try (PageSource source = Sources.DIGITAL.open("年报 1.pdf", part, null)) {
        assertEquals(1, source.pageCount());
        assertTrue(
            source.damage().repairs().contains("it is cut off before its end"),
            source.damage().toString());
      } catch (InputException e) {
        refused++;
        check(e, "年报 1.pdf", Reason.DAMAGED, "get the whole file again");
      }
    }
    assertTrue(refused > 0, refused + " refused");
  }

  @Test
  void rubbishBehindTheHeader() {
    byte[] rubbish =
        "%PDF-1.7\nno objects here\nstartxref\n12\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    refused(rubbish, null, Reason.DAMAGED, "damaged");
  }

  @Test
  void documentWithoutPages() {
    refused(new TinyPdf().bytes(), null, Reason.DAMAGED, "no pages");
  }

  @Test
  void lockedFile() throws InputException {
    byte[] locked = new TinyPdf().page(TEXT).password("secret").bytes();
    refused(locked, null, Reason.PASSWORD_MISSING, "give its password");
    refused(locked, "wrong", Reason.PASSWORD_WRONG, "does not open it");
    try (PageSource source = Sources.DIGITAL.open("x.pdf", locked, "secret")) {
      assertEquals("表", Shown.text(source.page(1)));
    }
  }

  @Test
  void passwordThatIsNotNeededIsNoHindrance() throws InputException {
    byte[] open = new TinyPdf().page(TEXT).bytes();
    try (PageSource source = Sources.DIGITAL.open("x.pdf", open, "needless")) {
      assertEquals(1, source.pageCount());
    }
  }

  @Test
  void noSuchFile() {
    check(
        assertThrows(
            InputException.class,
            () -> Sources.DIGITAL.open(folder.resolve("annual report.pdf"), null)),
        "annual report.pdf",
        Reason.NOT_FOUND,
        "no such file");
  }

  @Test
  void folderIsNoFile() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("reports.pdf"));
    check(
        assertThrows(InputException.class, () -> Sources.DIGITAL.open(inner, null)),
        "reports.pdf",
        Reason.UNREADABLE,
        "is a folder");
  }

  @Test
  void nameWithBlanksAndHanIsOpened() throws Exception {
    // Inside a zip file, because names there are UTF-8 where the locale's own names are ASCII.
    try (FileSystem zip =
        FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"))) {
      Path file = zip.getPath("2023 年 决算.pdf");
      Files.write(file, new TinyPdf().page(TEXT).bytes());
      try (PageSource source = Sources.DIGITAL.open(file, null)) {
        assertEquals("2023 年 决算.pdf", source.name());
        assertEquals(64, source.sha256().length());
      }
    }
  }

  @Test
  void bytesBeforeTheHeaderAndBehindTheEndAreForgiven() throws Exception {
    byte[] pdf = new TinyPdf().page(TEXT).bytes();
    byte[] mail = new byte[pdf.length + 400];
    Arrays.fill(mail, (byte) '\n');
    System.arraycopy(pdf, 0, mail, 100, pdf.length);
    try (PageSource source = Sources.DIGITAL.open("mail.pdf", mail, null)) {
      assertEquals("表", Shown.text(source.page(1)));
    }
  }

  private static void refused(byte[] bytes, @Nullable String password, Reason reason, String says) {
    InputException refusal =
        assertThrows(InputException.class, () -> Sources.DIGITAL.open("年报 1.pdf", bytes, password));
    check(refusal, "年报 1.pdf", reason, says);
  }

  private static void check(InputException refusal, String name, Reason reason, String says) {
    String message = String.valueOf(refusal.getMessage());
    assertEquals(reason, refusal.reason(), message);
    assertTrue(message.startsWith(name + ": "), message);
    assertTrue(message.contains(says), message);
    assertFalse(message.contains("\n") || message.contains("\r"), message);
  }
}
