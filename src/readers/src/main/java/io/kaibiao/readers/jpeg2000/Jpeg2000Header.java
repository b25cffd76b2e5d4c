package io.kaibiao.readers.jpeg2000;

import io.kaibiao.readers.jpeg2000.CodeStream.Component;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;

/**
 * The headers of a JPEG 2000 image, checked against the limits of what can be decoded.
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

  /**
   * Maximum number of bits of a sample: a palette, by which other samples than those of eight bits
   * are read, has at most 1024 entries.
   */
  private static final int MOST_BITS = 10;

  /** Red, green, blue and opacity. */
  private static final int MOST_CHANNELS = 4;

  /** Numbers of colour spaces (ISO/IEC 15444-1 and 15444-2, table I.10). */
  private static final int CMYK = 12;

  /** The number of CIELab. */
  private static final int CIE_LAB = 14;

  /** The number of sYCC. */
  private static final int SYCC = 18;

  private static final String REMEDY = ", which is not supported: save it as PNG, JPEG or TIFF";

  /**
   * Returns the header of an image whose code stream is sound.
   *
   * @throws IIOException if the boxes are damaged, or the image is of a kind that can't be decoded
   */
  static Jpeg2000Header of(Jpeg2000Boxes boxes, CodeStream sizes) throws IIOException {
    for (Component component : sizes.components()) {
      if (component.signed() || component.bits() > MOST_BITS) {
        throw new IIOException(
            "a JPEG 2000 image of "
                + component.bits()
                + (component.signed() ? " bits with a sign" : " bits")
                + " a sample"
                + REMEDY);
      }
    }
    Optional<Palette> palette = Palette.of(boxes, sizes);
    int channels = palette.map(Palette::channels).orElse(sizes.components().size());
    if (channels < 1 || channels > MOST_CHANNELS) {
      throw new IIOException("a JPEG 2000 image of " + channels + " channels" + REMEDY);
    }
    return new Jpeg2000Header(
        (int) sizes.grid().width(), (int) sizes.grid().height(), channels, colour(boxes, sizes));
  }

  private static Colour colour(Jpeg2000Boxes boxes, CodeStream sizes) throws IIOException {
    Optional<ByteBuffer> box = boxes.header("colr");
    // Method 1: the number of a colour space follows after precedence and approximation.
    if (box.isEmpty() || box.get().limit() < 7 || box.get().get(0) != 1) {
      return hasFewerDifferences(sizes.components()) ? Colour.LUMINANCE_CHROMA : Colour.GREY_OR_RGB;
    }
    return switch (box.get().getInt(3)) {
      case CMYK -> throw new IIOException("a JPEG 2000 image of CMYK colours" + REMEDY);
      case CIE_LAB -> throw new IIOException("a JPEG 2000 image of CIELab colours" + REMEDY);
      case SYCC -> Colour.LUMINANCE_CHROMA;
      default -> Colour.GREY_OR_RGB;
    };
  }

  /** Tells whether the last two of three components are subsampled, as only chroma is. */
  private static boolean hasFewerDifferences(List<Component> components) {
    return components.size() == 3
        && components.get(0).isFull()
        && components.subList(1, 3).stream().noneMatch(Component::isFull);
  }
}
