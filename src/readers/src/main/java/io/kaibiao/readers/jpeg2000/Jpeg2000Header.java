package io.kaibiao.readers.jpeg2000;

import java.nio.ByteBuffer;
import java.util.Optional;
import javax.imageio.IIOException;

/**
 * The headers of a JPEG 2000 image, checked against the limits of what Leptonica can decode.
 *
 * <p>Leptonica assumes that every component is as large as the first and has eight unsigned bits,
 * and checks none of it. A component with fewer samples makes it read beyond their end, which kills
 * the process, so such an image is rejected here. The size is that of the code stream itself, which
 * the decoder uses too.
 *
 * @param width in pixels
 * @param height in pixels
 * @param channels number of samples per pixel after a palette is applied, 1 to 4
 * @param colour the meaning of the samples
 */
record Jpeg2000Header(int width, int height, int channels, Colour colour) {

  /** The meaning of the samples of a pixel. */
  enum Colour {
    /** Grey, or red, green and blue. A further sample is opacity. */
    GREY_OR_RGB,
    /** Luminance and two colour differences (sYCC). */
    LUMINANCE_CHROMA
  }

  /** SOC and SIZ, the first two markers of every code stream (ISO/IEC 15444-1, A.5.1). */
  private static final int START = 0xFF4FFF51;

  /** Offset of the components' sizes from the SOC marker, in bytes. */
  private static final int COMPONENTS = 42;

  /** Value of Ssiz for a component of eight unsigned bits. */
  private static final int EIGHT_BITS = 7;

  /** Maximum number of pixels. An A3 page at 600 dpi has 70 million. */
  private static final long MOST_PIXELS = 150_000_000;

  /** Maximum number of tiles of a code stream. */
  private static final long MOST_TILES = 65_535;

  private static final int MOST_CHANNELS = 4;

  private static final int CMYK = 12;
  private static final int CIE_LAB = 14;
  private static final int SYCC = 18;

  private static final String REMEDY = ", which is not supported: save it as PNG, JPEG or TIFF";

  /**
   * Reads the headers.
   *
   * @throws IIOException if they are damaged, or the image is of a kind that can't be decoded
   */
  static Jpeg2000Header of(byte[] data) throws IIOException {
    Jpeg2000Boxes boxes = Jpeg2000Boxes.of(data);
    ByteBuffer in = ByteBuffer.wrap(data);
    int at = boxes.codeStream();
    if (data.length - at < COMPONENTS || in.getInt(at) != START) {
      throw new IIOException("a JPEG 2000 image without a size");
    }
    int components = in.getShort(at + 40) & 0xFFFF;
    if (components < 1 || data.length - at < COMPONENTS + 3 * components) {
      throw new IIOException("a JPEG 2000 image whose header is cut short");
    }
    long width = unsigned(in, at + 8) - unsigned(in, at + 16);
    long height = unsigned(in, at + 12) - unsigned(in, at + 20);
    if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > MOST_PIXELS / width) {
      throw new IIOException("a JPEG 2000 image of " + width + " x " + height + " pixels");
    }
    requireTiles(in, at);
    for (int i = 0; i < components; i++) {
      requireComponent(in, at + COMPONENTS + 3 * i);
    }
    return new Jpeg2000Header(
        (int) width, (int) height, channels(boxes, components), colour(boxes));
  }

  /**
   * Throws unless the first tile covers the image's upper left corner and there are not too many
   * tiles.
   */
  private static void requireTiles(ByteBuffer in, int at) throws IIOException {
    long tiles = 1;
    for (int axis = 0; axis <= 4; axis += 4) {
      long end = unsigned(in, at + 8 + axis);
      long begin = unsigned(in, at + 16 + axis);
      long tile = unsigned(in, at + 24 + axis);
      long first = unsigned(in, at + 32 + axis);
      if (tile == 0 || first > begin || first + tile <= begin) {
        throw new IIOException("a JPEG 2000 image with impossible tiles");
      }
      tiles *= (end - first + tile - 1) / tile;
    }
    if (tiles > MOST_TILES) {
      throw new IIOException("a JPEG 2000 image of " + tiles + " tiles");
    }
  }

  private static void requireComponent(ByteBuffer in, int at) throws IIOException {
    int precision = in.get(at) & 0xFF;
    int stepX = in.get(at + 1) & 0xFF;
    int stepY = in.get(at + 2) & 0xFF;
    if (stepX != 1 || stepY != 1) {
      throw new IIOException(
          "a JPEG 2000 image with fewer colour samples than pixels (subsampled by "
              + stepX
              + " x "
              + stepY
              + ", as 4:2:0)"
              + REMEDY);
    }
    if (precision != EIGHT_BITS) {
      throw new IIOException(
          "a JPEG 2000 image of "
              + ((precision & 0x7F) + 1)
              + (precision > 0x7F ? " bits with a sign" : " bits")
              + " a sample"
              + REMEDY);
    }
  }

  private static int channels(Jpeg2000Boxes boxes, int components) throws IIOException {
    Optional<ByteBuffer> palette = boxes.header("pclr");
    int channels = components;
    if (palette.isPresent()) {
      ByteBuffer in = palette.get();
      // Skips the number of entries (two bytes), the number of columns, and the depth of each
      // column.
      channels = in.limit() < 3 ? 0 : in.get(2) & 0xFF;
      if (in.limit() < 3 + channels) {
        throw new IIOException("a JPEG 2000 image with a damaged palette");
      }
      for (int i = 0; i < channels; i++) {
        if (in.get(3 + i) != EIGHT_BITS) {
          throw new IIOException("a JPEG 2000 image with a palette not of 8 bits" + REMEDY);
        }
      }
    }
    if (channels < 1 || channels > MOST_CHANNELS) {
      throw new IIOException("a JPEG 2000 image of " + channels + " channels" + REMEDY);
    }
    return channels;
  }

  private static Colour colour(Jpeg2000Boxes boxes) throws IIOException {
    Optional<ByteBuffer> box = boxes.header("colr");
    // Method 1: the number of a colour space follows after precedence and approximation.
    if (box.isEmpty() || box.get().limit() < 7 || box.get().get(0) != 1) {
      return Colour.GREY_OR_RGB;
    }
    return switch (box.get().getInt(3)) {
      case CMYK -> throw new IIOException("a JPEG 2000 image of CMYK colours" + REMEDY);
      case CIE_LAB -> throw new IIOException("a JPEG 2000 image of CIELab colours" + REMEDY);
      case SYCC -> Colour.LUMINANCE_CHROMA;
      default -> Colour.GREY_OR_RGB;
    };
  }

  private static long unsigned(ByteBuffer in, int at) {
    return in.getInt(at) & 0xFFFFFFFFL;
  }
}
