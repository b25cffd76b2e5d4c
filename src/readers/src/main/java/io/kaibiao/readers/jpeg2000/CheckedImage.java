package io.kaibiao.readers.jpeg2000;

import io.kaibiao.readers.jpeg2000.CodeStream.Component;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.IIOException;

/**
 * An image that has been checked, as files that may be given to native code: the code stream alone,
 * inside boxes that are written here. No other byte of the input reaches the decoder.
 *
 * <p>Leptonica takes each component to be as large as the first and to have eight unsigned bits.
 * Where that is not so, each component is decoded by itself: a palette of one channel maps its
 * samples to eight bits and leaves the others out.
 *
 * @param header the sizes and the meaning of the samples
 * @param sizes those that the code stream states
 * @param codeStream the code stream
 * @param palette the image's own palette
 * @param channels the content of the box that says what each channel means, checked
 */
record CheckedImage(
    Jpeg2000Header header,
    CodeStream sizes,
    ByteBuffer codeStream,
    Optional<Palette> palette,
    Optional<ByteBuffer> channels) {

  /** Content of the signature box (ISO/IEC 15444-1, I.5.1). */
  private static final byte[] SIGNATURE = {0x0D, 0x0A, (byte) 0x87, 0x0A};

  /** Value for eight unsigned bits, and number of the one way of compression. */
  private static final byte SEVEN = 7;

  /** Number of the colour space sRGB (ISO/IEC 15444-1, table I.10), as of the next. */
  private static final int SRGB = 16;

  /** Number of the colour space of greys. */
  private static final int GREY = 17;

  /** Bytes of what is said of a channel: its number, its type, and what it belongs to. */
  private static final int DEFINITION = 6;

  /** What a channel belongs to if it belongs to none. */
  private static final int NONE = 0xFFFF;

  /**
   * Checks an image.
   *
   * @throws IIOException if it is damaged, exceeds a limit, or is of a kind that can't be decoded
   */
  static CheckedImage of(byte[] data) throws IIOException {
    Jpeg2000Boxes boxes = Jpeg2000Boxes.of(data);
    ByteBuffer codeStream = boxes.codeStream();
    CodeStream sizes = CodeStream.of(codeStream);
    Jpeg2000Header header = Jpeg2000Header.of(boxes, sizes);
    TileParts.require(codeStream, sizes);
    Optional<ByteBuffer> channels = boxes.header("cdef");
    if (channels.isPresent()) {
      requireChannels(channels.get(), header.channels());
    }
    return new CheckedImage(header, sizes, codeStream, Palette.of(boxes, sizes), channels);
  }

  private static void requireChannels(ByteBuffer in, int channels) throws IIOException {
    int count = in.limit() < 2 ? 0 : in.getShort(0) & 0xFFFF;
    boolean sound = count == channels && in.limit() == 2 + DEFINITION * count;
    long seen = 0;
    for (int i = 0; sound && i < count; i++) {
      int number = in.getShort(2 + DEFINITION * i) & 0xFFFF;
      int belongs = in.getShort(2 + DEFINITION * i + 4) & 0xFFFF;
      sound = number < channels && (belongs <= channels || belongs == NONE);
      seen |= sound ? 1L << number : 0;
    }
    if (!sound || seen != (1L << channels) - 1) {
      throw new IIOException("a JPEG 2000 image with damaged definitions of its channels");
    }
  }

  /** Tells whether it is decoded in one go; else by component. */
  boolean isEven() {
    return palette.isPresent()
        || sizes.components().stream().allMatch(c -> c.isFull() && c.bits() == Byte.SIZE);
  }

  /** Returns a file of the whole image. */
  byte[] whole() {
    ByteArrayOutputStream head = head(header.channels() == 1 ? GREY : SRGB);
    palette.ifPresent(
        p -> {
          write(head, "pclr", p.colours());
          write(head, "cmap", p.mapping());
        });
    channels.ifPresent(definitions -> write(head, "cdef", definitions));
    return file(head);
  }

  /**
   * Returns a file of one component alone, which has the component's own size.
   *
   * @param number its number, from 0
   */
  byte[] component(int number) {
    Component component = sizes.components().get(number);
    int entries = 1 << component.bits();
    ByteBuffer colours = ByteBuffer.allocate(4 + entries);
    colours.putShort((short) entries).put((byte) 1).put(SEVEN);
    for (int i = 0; i < entries; i++) {
      colours.put((byte) (i * 255 / (entries - 1)));
    }
    ByteArrayOutputStream head = head(GREY);
    write(head, "pclr", colours.flip());
    write(head, "cmap", ByteBuffer.allocate(4).putShort((short) number).put((byte) 1).rewind());
    return file(head);
  }

  /** Returns the boxes that every file has. */
  private ByteArrayOutputStream head(int colours) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    ByteBuffer size = ByteBuffer.allocate(14).putInt(header.height()).putInt(header.width());
    size.putShort((short) sizes.components().size()).put(SEVEN).put(SEVEN);
    write(head, "ihdr", size.rewind());
    write(head, "colr", ByteBuffer.allocate(7).put((byte) 1).putInt(3, colours).rewind());
    return head;
  }

  private byte[] file(ByteArrayOutputStream head) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(file, "jP  ", ByteBuffer.wrap(SIGNATURE));
    write(file, "ftyp", ByteBuffer.wrap("jp2 \0\0\0\0jp2 ".getBytes(StandardCharsets.US_ASCII)));
    write(file, "jp2h", ByteBuffer.wrap(head.toByteArray()));
    write(file, "jp2c", codeStream);
    return file.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String type, ByteBuffer content) {
    byte[] bytes = new byte[content.limit()];
    content.get(0, bytes);
    out.writeBytes(ByteBuffer.allocate(4).putInt(8 + bytes.length).array());
    out.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(bytes);
  }
}
