package io.kaibiao.readers.jpeg2000;

import io.kaibiao.readers.jpeg2000.CodeStream.Component;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.imageio.IIOException;

/**
 * The palette of an image and what uses it (ISO/IEC 15444-1, I.5.3.4 and I.5.3.5).
 *
 * @param channels the number of channels that it makes
 * @param colours the content of its box, checked
 * @param mapping the content of the box that says which component indexes which channel, checked
 */
record Palette(int channels, ByteBuffer colours, ByteBuffer mapping) {

  /** Bytes of the number of entries (two) and that of channels. */
  private static final int NUMBERS = 3;

  /** Bytes of what the mapping says of a channel: component (two), way, column. */
  private static final int MAPPED = 4;

  /** Value for a channel of eight unsigned bits. */
  private static final int EIGHT_BITS = 7;

  /** Maximum number of entries (ISO/IEC 15444-1, I.5.3.4). */
  private static final int MOST_ENTRIES = 1024;

  /**
   * Returns the palette of an image, if it has one.
   *
   * @throws IIOException if it is damaged, or names components that are missing or subsampled
   */
  static Optional<Palette> of(Jpeg2000Boxes boxes, CodeStream sizes) throws IIOException {
    Optional<ByteBuffer> colours = boxes.header("pclr");
    if (colours.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer in = colours.get();
    int channels = in.limit() < NUMBERS ? 0 : in.get(2) & 0xFF;
    int entries = in.limit() < NUMBERS ? 0 : in.getShort(0) & 0xFFFF;
    if (channels < 1 || entries < 1 || entries > MOST_ENTRIES || in.limit() < NUMBERS + channels) {
      throw damaged();
    }
    for (int i = 0; i < channels; i++) {
      if (in.get(NUMBERS + i) != EIGHT_BITS) {
        throw new IIOException(
            "a JPEG 2000 image with a palette not of 8 bits, which is not supported: save it as"
                + " PNG, JPEG or TIFF");
      }
    }
    ByteBuffer mapping = boxes.header("cmap").orElseThrow(Palette::damaged);
    if (in.limit() < NUMBERS + channels + entries * channels
        || mapping.limit() != MAPPED * channels
        || !isSound(mapping, channels, sizes)) {
      throw damaged();
    }
    return Optional.of(new Palette(channels, in, mapping));
  }

  /**
   * Tells whether each channel is a column of the palette, in their order, by a whole component.
   */
  private static boolean isSound(ByteBuffer mapping, int channels, CodeStream sizes) {
    for (int i = 0; i < channels; i++) {
      int component = mapping.getShort(MAPPED * i) & 0xFFFF;
      boolean sound =
          component < sizes.components().size()
              && mapping.get(MAPPED * i + 2) == 1
              && mapping.get(MAPPED * i + 3) == i
              && sizes.components().stream().allMatch(Component::isFull);
      if (!sound) {
        return false;
      }
    }
    return true;
  }

  private static IIOException damaged() {
    return new IIOException("a JPEG 2000 image with a damaged palette");
  }
}
