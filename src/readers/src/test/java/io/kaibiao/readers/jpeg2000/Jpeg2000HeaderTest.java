package io.kaibiao.readers.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images that Leptonica would crash on, or read wrongly, are told by their headers. */
class Jpeg2000HeaderTest {

  /** 8 x 8 pixels of one colour, red 200, green 60, blue 30, without a component transform. */
  private static final Path COLOUR = Path.of("src/tools/src/test/resources/inputs/colour.jp2");

  /** Where SIZ stands, in bytes behind the SOC marker, the components' part. */
  private static final int FIRST_COMPONENT = 42;

  private final byte[] image;
  private final int codeStream;

  Jpeg2000HeaderTest() throws IOException {
    image = Files.readAllBytes(COLOUR);
    codeStream = find("jp2c") + 4;
  }

  @Test
  void aColourImage() throws IIOException {
    Jpeg2000Header expected = new Jpeg2000Header(8, 8, 3, Jpeg2000Header.Colour.GREY_OR_RGB);
    assertEquals(expected, CheckedImage.of(image).header());
    byte[] bare = Arrays.copyOfRange(image, codeStream, image.length);
    assertEquals(expected, CheckedImage.of(bare).header());
  }

  /** 4:2:0: the second and the third component have half the samples either way. */
  @Test
  void colourComponentsWithFewerSamples() throws IOException {
    for (int component = 1; component <= 2; component++) {
      image[codeStream + FIRST_COMPONENT + 3 * component + 1] = 2;
      image[codeStream + FIRST_COMPONENT + 3 * component + 2] = 2;
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(image));
    assertEquals(8, read.getWidth());
    assertEquals(8, read.getHeight());
    // The samples of the others were coded for another size, so their values are open.
    assertEquals(0xC8, read.getRGB(0, 0) >> 16 & 0xFF);
    assertEquals(0xC8, read.getRGB(7, 7) >> 16 & 0xFF);
  }

  @Test
  void aStepOfNone() {
    image[codeStream + FIRST_COMPONENT + 1] = 0;
    assertTrue(refusal().contains("subsampled by 0"), refusal());
  }

  @ParameterizedTest
  @CsvSource({"15, 16 bits a", "10, 11 bits a", "135, 8 bits with a sign"})
  void componentsOfTooManyBits(int precision, String words) {
    image[codeStream + FIRST_COMPONENT + 3] = (byte) precision;
    assertTrue(refusal().contains(words), refusal());
  }

  /** A code stream in which a tile is missing decodes to nothing where it should be. */
  @Test
  void aMissingTile() {
    ByteBuffer.wrap(image).putInt(codeStream + 8, 16).putInt(codeStream + 24, 8);
    assertTrue(refusal().contains("1 of its 2 tiles"), refusal());
  }

  /** Many layers of many small precincts cost a decoder time and memory; each takes a byte. */
  @Test
  void morePacketsThanBytes() {
    int coding = find("\u00FFR");
    image[coding + 6] = (byte) 0xFF;
    assertTrue(refusal().contains("too few bytes"), refusal());
  }

  @Test
  void aTileThatIsCutShort() {
    byte[] part = Arrays.copyOf(image, image.length - 10);
    assertThrows(IIOException.class, () -> CheckedImage.of(part));
  }

  @Test
  void definitionsOfChannelsThatAreNotThere() {
    ByteBuffer with = withHeaderBox("cdef", 2 + 6);
    with.putShort((short) 1).putShort((short) 9).putShort((short) 0).putShort((short) 1);
    assertThrows(IIOException.class, () -> CheckedImage.of(bytes(with)));
  }

  @Test
  void aPaletteOfAComponentThatIsNotThere() {
    ByteBuffer colours = withHeaderBox("pclr", 4 + 2);
    colours.putShort((short) 2).put((byte) 1).put((byte) 7).put((byte) 0).put((byte) 255);
    assertThrows(IIOException.class, () -> CheckedImage.of(bytes(colours)), "without a mapping");
  }

  /** Nothing of a file but its code stream reaches the decoder. */
  @Test
  void otherBoxesAreLeftOut() throws IIOException {
    ByteBuffer with = withHeaderBox("xml ", 7);
    with.put("secrets".getBytes(StandardCharsets.US_ASCII));
    String file = new String(CheckedImage.of(bytes(with)).whole(), StandardCharsets.ISO_8859_1);
    assertFalse(file.contains("secrets"));
    assertTrue(file.contains("jp2c"));
  }

  private static byte[] bytes(ByteBuffer file) {
    byte[] bytes = new byte[file.limit()];
    file.get(0, bytes);
    return bytes;
  }

  /** Returns the image with one more box in its header, positioned at that box's content. */
  private ByteBuffer withHeaderBox(String type, int length) {
    int header = find("jp2h") - 4;
    int end = header + ByteBuffer.wrap(image).getInt(header);
    ByteBuffer with = ByteBuffer.allocate(image.length + 8 + length);
    with.put(image, 0, end).putInt(8 + length).put(type.getBytes(StandardCharsets.US_ASCII));
    with.put(end + 8 + length, image, end, image.length - end);
    with.putInt(header, end - header + 8 + length);
    return with;
  }

  /** The size of a code stream inside another box is not the image's. */
  @Test
  void aDecoyInABoxBeforeIsNotRead() {
    ByteBuffer decoy = ByteBuffer.allocate(image.length + 8 + 60);
    int boxes = find("jp2h") - 4;
    decoy.put(image, 0, boxes);
    decoy.putInt(8 + 60).put("uuid".getBytes(StandardCharsets.US_ASCII));
    decoy.put(image, codeStream, 60).put(image, boxes, image.length - boxes);
    int real = codeStream + 8 + 60;
    decoy.putInt(real + 8, 16_000).putInt(real + 12, 16_000);
    decoy.putInt(real + 24, 16_000).putInt(real + 28, 16_000);
    IIOException e = assertThrows(IIOException.class, () -> CheckedImage.of(decoy.array()));
    assertTrue(String.valueOf(e.getMessage()).contains("16000 x 16000"), e.toString());
  }

  @Test
  void impossibleTiles() {
    ByteBuffer.wrap(image).putInt(codeStream + 24, 0);
    assertTrue(refusal().contains("tiles"), refusal());
  }

  @Test
  void aFileThatIsCutShort() {
    for (int length = 0; length < codeStream + FIRST_COMPONENT + 9; length++) {
      byte[] part = Arrays.copyOf(image, length);
      assertThrows(IIOException.class, () -> CheckedImage.of(part), "of " + length + " bytes");
    }
  }

  @Test
  void coloursThatAreNone() {
    colourSpace(12);
    assertTrue(refusal().contains("CMYK"), refusal());
  }

  @Test
  void luminanceAndChromaBecomeRgb() throws IOException {
    colourSpace(18);
    // Luminance 200, blue difference -68, red difference -98.
    int rgb = ImageIO.read(new ByteArrayInputStream(image)).getRGB(4, 4);
    assertEquals(63, rgb >> 16 & 0xFF, 1);
    assertEquals(255, rgb >> 8 & 0xFF, 1);
    assertEquals(80, rgb & 0xFF, 1);
  }

  @Test
  void coloursAsTheyAre() throws IOException {
    int rgb = ImageIO.read(new ByteArrayInputStream(image)).getRGB(4, 4);
    assertEquals(0xC83C1E, rgb & 0xFFFFFF);
  }

  private void colourSpace(int number) {
    ByteBuffer.wrap(image).putInt(find("colr") + 7, number);
  }

  private String refusal() {
    return String.valueOf(
        assertThrows(IIOException.class, () -> CheckedImage.of(image).header()).getMessage());
  }

  private int find(String type) {
    return new String(image, StandardCharsets.ISO_8859_1).indexOf(type);
  }
}
