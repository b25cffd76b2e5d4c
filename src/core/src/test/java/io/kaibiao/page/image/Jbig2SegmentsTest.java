package io.kaibiao.page.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Symbols and text of a JBIG2 image are measured without its decoder, and as it decodes them. */
class Jbig2SegmentsTest {

  private static final int PAGE = 48;
  private static final int SYMBOLS = 0;
  private static final int TEXT = 6;

  /** Template 3, whose pixel of choice is at 2, -1. */
  private static final byte[] FLAGS = {0x0C, 0x00, 2, -1};

  private final ByteArrayOutputStream image = new ByteArrayOutputStream();
  private final ArithmeticCoder coder = new ArithmeticCoder();
  private final byte[] heights = ArithmeticBits.contexts();
  private final byte[] widths = ArithmeticBits.contexts();
  private final byte[] pixels = new byte[1 << 10];

  @Test
  void aSoundImageIsDecodedAsItIsMeasured() throws IOException {
    page(40, 20);
    coder.integer(heights, 7);
    coder.integer(widths, 5);
    black(5, 7);
    coder.integer(widths, 4);
    black(9, 7);
    coder.integer(widths, ArithmeticBits.OUT_OF_BAND);
    coder.integer(heights, 2);
    coder.integer(widths, 3);
    black(3, 9);
    coder.integer(widths, ArithmeticBits.OUT_OF_BAND);
    exported(3);
    symbols(3, 3);
    text(40, 20, 3, 0, 1, 2, 1);
    List<ImageExtent> extents = extents();
    assertEquals(List.of(new ImageExtent(40, 20), new ImageExtent(40, 20)), extents);
    assertEquals(35 + 63 + 27 + 63, black(decoded(40, 20)));
  }

  @Test
  void aSymbolOfMorePixelsThanMayBeDecoded() throws IOException {
    page(40, 20);
    coder.integer(heights, 100_000);
    coder.integer(widths, 100_000);
    symbols(1, 1);
    refused("a JBIG2 image whose symbols have more than 150000000 pixels");
  }

  @Test
  void manySymbolsOfManyPixels() throws IOException {
    page(40, 20);
    coder.integer(heights, 1);
    coder.integer(widths, 4_000_000);
    blank(4_000_000);
    coder.integer(widths, 143_000_000);
    symbols(2, 2);
    refused("a JBIG2 image whose symbols have more than 150000000 pixels");
  }

  @Test
  void endlessLinesWithoutSymbols() throws IOException {
    page(40, 20);
    for (int i = 0; i < 10; i++) {
      coder.integer(heights, 0);
      coder.integer(widths, ArithmeticBits.OUT_OF_BAND);
    }
    symbols(1, 1);
    refused("a JBIG2 image whose symbols are damaged");
  }

  @Test
  void endlessRunsOfNothing() throws IOException {
    page(40, 20);
    coder.integer(heights, 1);
    coder.integer(widths, 1);
    black(1, 1);
    coder.integer(widths, ArithmeticBits.OUT_OF_BAND);
    byte[] runs = ArithmeticBits.contexts();
    for (int i = 0; i < 10; i++) {
      coder.integer(runs, 0);
    }
    symbols(1, 1);
    refused("a JBIG2 image whose symbols are damaged");
  }

  @Test
  void moreSymbolsThanThereAre() throws IOException {
    page(40, 20);
    symbols(1, Integer.MAX_VALUE);
    refused("a JBIG2 image with more than 262144 symbols");
  }

  @Test
  void aLargeSymbolPaintedOverAndOver() throws IOException {
    page(40, 20);
    coder.integer(heights, 1);
    coder.integer(widths, 4_000_000);
    blank(4_000_000);
    coder.integer(widths, ArithmeticBits.OUT_OF_BAND);
    exported(1);
    symbols(1, 1);
    text(40, 20, 1, new int[800]);
    refused("a JBIG2 image that paints more than 3000000000 pixels");
  }

  @Test
  void textOfTooManySymbols() throws IOException {
    page(40, 20);
    region(40, 20, Integer.MAX_VALUE, new byte[0]);
    refused("a JBIG2 image with more than 1048576 symbols in its text");
  }

  private void refused(String message) {
    assertEquals(message, assertThrows(IOException.class, this::extents).getMessage());
  }

  private List<ImageExtent> extents() throws IOException {
    return Jbig2Segments.extents(List.of(image.toByteArray()));
  }

  /** Codes the pixels of a symbol, all of them black. */
  private void black(int width, int height) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int context = 0;
        for (int dx = -3; dx <= 2; dx++) {
          context = context << 1 | (y > 0 && x + dx >= 0 && x + dx < width ? 1 : 0);
        }
        for (int dx = -4; dx <= -1; dx++) {
          context = context << 1 | (x + dx >= 0 ? 1 : 0);
        }
        coder.bit(pixels, context, 1);
      }
    }
  }

  /** Codes the pixels of a symbol of one row, all of them white. */
  private void blank(int width) {
    for (int x = 0; x < width; x++) {
      coder.bit(pixels, 0, 0);
    }
  }

  private void exported(int count) {
    byte[] runs = ArithmeticBits.contexts();
    coder.integer(runs, 0);
    coder.integer(runs, count);
  }

  private void page(int width, int height) throws IOException {
    ByteBuffer data = ByteBuffer.allocate(19);
    data.putInt(width).putInt(height);
    segment(0, PAGE, new byte[0], data.array());
  }

  private void symbols(int exported, int made) throws IOException {
    byte[] coded = coder.finished();
    ByteBuffer data = ByteBuffer.allocate(FLAGS.length + 8 + coded.length);
    data.put(FLAGS).putInt(exported).putInt(made).put(coded);
    segment(1, SYMBOLS, new byte[0], data.array());
  }

  /** Adds text of symbols of the dictionary, ten pixels apart. */
  private void text(int width, int height, int known, int... symbols) throws IOException {
    ArithmeticCoder text = new ArithmeticCoder();
    byte[] down = ArithmeticBits.contexts();
    byte[] right = ArithmeticBits.contexts();
    int bits = 32 - Integer.numberOfLeadingZeros(known - 1);
    byte[] ids = new byte[1 << bits];
    text.integer(down, 0);
    text.integer(down, 10);
    text.integer(ArithmeticBits.contexts(), 0);
    int[] sizes = {5, 9, 3};
    for (int i = 0; i < symbols.length; i++) {
      if (i > 0) {
        // The place goes on from the right edge of the last symbol.
        text.integer(right, 11 - sizes[symbols[i - 1]]);
      }
      text.symbol(ids, bits, symbols[i]);
    }
    text.integer(right, ArithmeticBits.OUT_OF_BAND);
    region(width, height, symbols.length, text.finished());
  }

  /** Adds a region of text. */
  private void region(int width, int height, int count, byte[] coded) throws IOException {
    ByteBuffer data = ByteBuffer.allocate(23 + coded.length);
    data.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0);
    data.putShort((short) 0).putInt(count).put(coded);
    segment(2, TEXT, new byte[] {1}, data.array());
  }

  private void segment(int number, int type, byte[] referred, byte[] data) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(11 + referred.length);
    head.putInt(number).put((byte) type).put((byte) (referred.length << 5)).put(referred);
    head.put((byte) 1).putInt(data.length);
    image.write(head.array());
    image.write(data);
  }

  private BufferedImage decoded(int width, int height) throws IOException {
    COSStream stream = new COSStream();
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, 1);
    stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(image.toByteArray());
    }
    stream.setItem(COSName.FILTER, COSName.JBIG2_DECODE);
    return new PDImageXObject(new PDStream(stream), null).getImage();
  }

  private static int black(BufferedImage image) {
    int black = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        black += (image.getRGB(x, y) & 0xFF) == 0 ? 1 : 0;
      }
    }
    return black;
  }
}
