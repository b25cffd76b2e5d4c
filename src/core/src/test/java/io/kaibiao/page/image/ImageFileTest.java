package io.kaibiao.page.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Image files that would keep a decoder busy, or fill the memory, are told by their headers. */
class ImageFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "bmp", "tif"})
  void soundFilesStayAsTheyAre(String format) throws IOException {
    byte[] file = file(format);
    assertSame(file, ImageFile.checked(file));
  }

  @Test
  void textsOfAPngAreLeftOut() throws IOException {
    byte[] png = file("png");
    int headerEnd = 8 + 12 + 13;
    ByteBuffer with = ByteBuffer.allocate(png.length + 12 + 5);
    with.put(png, 0, headerEnd).putInt(5).put("zTXt".getBytes(StandardCharsets.US_ASCII));
    with.position(with.position() + 5 + 4).put(png, headerEnd, png.length - headerEnd);
    byte[] checked = ImageFile.checked(with.array());
    assertArrayEquals(png, checked);
    assertEquals(8, ImageIO.read(new ByteArrayInputStream(checked)).getWidth());
  }

  @Test
  void aPngChunkLongerThanTheFile() throws IOException {
    byte[] png = file("png");
    ByteBuffer.wrap(png).putInt(8 + 12 + 13, 0x7FFFFFF0);
    assertDamaged(png, "cut short");
  }

  @Test
  void aTiffDirectoryThatFollowsItself() {
    ByteBuffer tiff = tiff(0);
    tiff.putInt(8 + 2, 8);
    assertDamaged(bytes(tiff), "follow themselves");
  }

  @Test
  void aTiffDirectoryInsideItself() {
    ByteBuffer tiff = tiff(1);
    entry(tiff, 34665, 4, 1, 8);
    assertDamaged(bytes(tiff), "follow themselves");
  }

  /** Pages that are read one inside the other exhaust the stack. */
  @Test
  void whatATiffOfManyPagesSaysOfItself() throws IOException {
    int pages = 50_000;
    ByteBuffer tiff = ByteBuffer.allocate(8 + 6 * pages).order(ByteOrder.LITTLE_ENDIAN);
    tiff.putInt(0x002A4949).putInt(8);
    for (int i = 1; i <= pages; i++) {
      tiff.putShort((short) 0).putInt(i < pages ? 8 + 6 * i : 0);
    }
    byte[] file = ImageFile.checked(tiff.array());
    byte[] described = ImageFile.description(file).readAllBytes();
    assertEquals(file.length, described.length);
    assertEquals(0, ByteBuffer.wrap(described).getInt(8 + 2));
    described[8 + 2] = file[8 + 2];
    assertArrayEquals(file, described);
    byte[] png = file("png");
    assertArrayEquals(png, ImageFile.description(png).readAllBytes());
  }

  @Test
  void aTiffValueBeyondTheEnd() {
    ByteBuffer tiff = tiff(1);
    entry(tiff, 273, 4, 0x10000000, 8);
    assertDamaged(bytes(tiff), "cut short");
  }

  @Test
  void aTiffStripLongerThanTheFile() {
    ByteBuffer tiff = tiff(2);
    entry(tiff, 273, 4, 1, 8);
    entry(tiff, 279, 4, 1, 0x7FFFFFFF);
    assertDamaged(bytes(tiff), "cut short");
  }

  @Test
  void aTiffTileLargerThanItsImage() {
    ByteBuffer tiff = tiff(2);
    entry(tiff, 256, 4, 1, 100);
    entry(tiff, 322, 4, 1, 1_000_000);
    assertDamaged(bytes(tiff), "tiles");
  }

  @Test
  void aTiffPixelOfManySamples() {
    ByteBuffer tiff = tiff(1);
    entry(tiff, 277, 3, 1, 60_000);
    assertDamaged(bytes(tiff), "samples");
  }

  /** Each scan is a few bytes, and Java's decoder goes over all pixels for it. */
  @Test
  void aJpegOfManyScans() throws IOException {
    byte[] jpg = file("jpg");
    assertSame(jpg, ImageFile.checked(jpg));
    ByteBuffer scans = ByteBuffer.allocate(2 + 11 + 8 * 40);
    scans.putShort((short) 0xFFD8).putShort((short) 0xFFC2).putShort((short) 9).put((byte) 8);
    scans.putShort((short) 10_000).putShort((short) 10_000).putShort((short) 0);
    for (int i = 0; i < 40; i++) {
      scans.putShort((short) 0xFFDA).putShort((short) 3).put((byte) 0).put((byte) 1);
      scans.putShort((short) 0xFF00);
    }
    assertDamaged(scans.array(), "scans");
    assertDamaged(inserted(scans.array(), 13, new byte[] {0, (byte) 0xFF}), "scans");
  }

  @Test
  void aBmpThatHoldsAnotherFile() throws IOException {
    byte[] bmp = file("bmp");
    bmp[30] = 4;
    assertDamaged(bmp, "colours");
  }

  @Test
  void aBmpPaletteLongerThanTheFile() throws IOException {
    byte[] bmp = file("bmp");
    Arrays.fill(bmp, 46, 49, (byte) 0xFF);
    assertDamaged(bmp, "colours");
  }

  /** The canvas of 1 x 1 is what a decoder says; the picture in it is what it decodes. */
  @Test
  void aWebpPictureLargerThanItsCanvas() {
    ByteBuffer webp = ByteBuffer.allocate(12 + 18 + 18).order(ByteOrder.LITTLE_ENDIAN);
    webp.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(40);
    webp.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).position(30);
    webp.put("VP8L".getBytes(StandardCharsets.US_ASCII)).putInt(10).put((byte) 0x2F);
    webp.putInt(0x0FFFFFFF);
    assertDamaged(webp.array(), "header");
  }

  /** Comments of any number, and the picture with its transparent colour. */
  @Test
  void whatAGifSaysOfItselfIsLeftOut() throws IOException {
    byte[] gif = file("gif");
    int colours = 13 + (3 << (1 + (gif[10] & 7)));
    byte[] comment = {0x21, (byte) 0xFE, 2, 'a', 'b', 0};
    byte[] checked = ImageFile.checked(inserted(gif, colours, comment));
    assertArrayEquals(ImageFile.checked(gif), checked);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(checked));
    assertEquals(0xFF000000, image.getRGB(7, 7));
  }

  @Test
  void aGifOfManyCodes() throws IOException {
    Random random = new Random(3);
    BufferedImage noise = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_INDEXED);
    for (int i = 0; i < 40_000; i++) {
      noise.setRGB(i % 200, i / 200, random.nextInt());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(noise, "gif", out);
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(ImageFile.checked(out.toByteArray())));
    for (int i = 0; i < 40_000; i += 7) {
      assertEquals(noise.getRGB(i % 200, i / 200), image.getRGB(i % 200, i / 200));
    }
  }

  @Test
  void anAnimatedGif() throws IOException {
    byte[] gif = file("gif");
    int colours = 13 + (3 << (1 + (gif[10] & 7)));
    byte[] picture = Arrays.copyOfRange(gif, colours, gif.length - 1);
    assertDamaged(inserted(gif, colours, picture), "animated");
  }

  @Test
  void aGifWithoutAPicture() throws IOException {
    byte[] gif = file("gif");
    int colours = 13 + (3 << (1 + (gif[10] & 7)));
    assertDamaged(Arrays.copyOf(gif, colours), "without a picture");
    assertDamaged(Arrays.copyOf(gif, 13), "cut short");
  }

  /** Java would paint what is missing in the first colour, without a word. */
  @ParameterizedTest
  @ValueSource(ints = {4, 40, 400})
  void aGifThatIsCutShort(int missing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(900, 900, BufferedImage.TYPE_BYTE_INDEXED), "gif", out);
    byte[] gif = out.toByteArray();
    assertDamaged(Arrays.copyOf(gif, gif.length - missing), "cut short");
  }

  @Test
  void aGifOfMorePixelsThanItsDataMake() throws IOException {
    byte[] gif = file("gif");
    int picture = 13 + (3 << (1 + (gif[10] & 7)));
    while (gif[picture] != 0x2C) {
      picture++;
    }
    gif[picture + 7] = 9;
    assertDamaged(gif, "cut short");
  }

  private static byte[] inserted(byte[] file, int at, byte[] part) {
    ByteBuffer out = ByteBuffer.allocate(file.length + part.length);
    out.put(file, 0, at).put(part).put(file, at, file.length - at);
    return out.array();
  }

  private static void assertDamaged(byte[] file, String words) {
    IOException e = assertThrows(IOException.class, () -> ImageFile.checked(file));
    assertTrue(String.valueOf(e.getMessage()).contains(words), e.toString());
  }

  private static byte[] bytes(ByteBuffer file) {
    byte[] bytes = new byte[file.limit()];
    file.get(0, bytes);
    return bytes;
  }

  private static byte[] file(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** Returns a TIFF file with one directory, positioned at its first entry. */
  private static ByteBuffer tiff(int entries) {
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 * entries + 4).order(ByteOrder.LITTLE_ENDIAN);
    return tiff.putInt(0x002A4949).putInt(8).putShort((short) entries);
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
