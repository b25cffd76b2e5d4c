package io.kaibiao.page.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a GIF file (GIF89a specification, sections 15 to 27): one picture, whose data must
 * make all of its pixels. Belongs to one file.
 */
final class GifFile {

  /** Bytes of the signature and the description of the screen. */
  private static final int HEADER = 13;

  /** Bytes of the description of a picture, with the mark before it. */
  private static final int PICTURE = 10;

  /** Bytes of the extension that tells of transparency, all of it. */
  private static final int CONTROL = 8;

  /** The first byte of an extension, of a picture, and the last byte of a file. */
  private static final int EXTENSION = 0x21;

  private static final int SEPARATOR = 0x2C;
  private static final int TRAILER = 0x3B;

  /** The label of the extension that tells of transparency. */
  private static final int CONTROL_LABEL = 0xF9;

  /** The bit of a description that says that a colour table follows, and those of its size. */
  private static final int HAS_COLOURS = 0x80;

  private static final int SIZE_OF_COLOURS = 7;

  /** Fewest and most bits of a pixel in the data (appendix F). */
  private static final int FEWEST_BITS = 2;

  private static final int MOST_BITS = 8;

  private final byte[] bytes;
  private final ByteBuffer in;
  private int at;

  private GifFile(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Returns a file of its picture alone: without comments, texts and what programs add.
   *
   * @throws IIOException if it is cut short, or has more than one picture or none
   */
  static byte[] onePicture(byte[] bytes) throws IIOException {
    return new GifFile(bytes).picture();
  }

  private byte[] picture() throws IIOException {
    skip(HEADER);
    skipColours(bytes[HEADER - 3]);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
    kept.write(bytes, 0, at);
    byte @Nullable [] control = null;
    boolean found = false;
    // Some programs leave out the last byte of a file; nothing is lost with it.
    for (int mark = next(); mark != TRAILER; mark = next()) {
      int from = at - 1;
      if (mark == EXTENSION) {
        boolean tells = next() == CONTROL_LABEL;
        skipBlocks();
        if (tells && at - from == CONTROL && !found) {
          control = in(from, at);
        }
      } else if (mark == SEPARATOR) {
        if (found) {
          throw new IIOException("an animated GIF image, or one of several pictures");
        }
        found = true;
        skipPicture(from);
        if (control != null) {
          kept.writeBytes(control);
        }
        kept.write(bytes, from, at - from);
      } else {
        throw new IIOException("a GIF image whose blocks are damaged");
      }
    }
    if (!found) {
      throw new IIOException("a GIF image without a picture");
    }
    kept.write(TRAILER);
    return kept.toByteArray();
  }

  private byte[] in(int from, int to) {
    byte[] part = new byte[to - from];
    in.get(from, part);
    return part;
  }

  /** Goes behind a picture, all of whose pixels must be there. */
  private void skipPicture(int from) throws IIOException {
    skip(PICTURE - 1);
    skipColours(bytes[from + PICTURE - 1]);
    long pixels = (in.getShort(from + 5) & 0xFFFFL) * (in.getShort(from + 7) & 0xFFFFL);
    int bits = next();
    if (pixels == 0 || bits < FEWEST_BITS || bits > MOST_BITS) {
      throw new IIOException("a GIF image whose header is damaged");
    }
    int data = at;
    skipBlocks();
    if (GifPixels.count(bytes, data, bits) < pixels) {
      throw cutShort();
    }
  }

  private void skipColours(byte description) throws IIOException {
    if ((description & HAS_COLOURS) != 0) {
      skip(3 << (1 + (description & SIZE_OF_COLOURS)));
    }
  }

  /** Goes behind blocks of data, each with its length before it; one of no length is the last. */
  private void skipBlocks() throws IIOException {
    for (int length = next(); length > 0; length = next()) {
      skip(length);
      if (at == bytes.length) {
        throw cutShort();
      }
    }
  }

  /** Returns the byte that is next; behind the end of the file, the mark of the end. */
  private int next() {
    return at < bytes.length ? bytes[at++] & 0xFF : TRAILER;
  }

  private void skip(int length) throws IIOException {
    if (length > bytes.length - at) {
      throw cutShort();
    }
    at += length;
  }

  private static IIOException cutShort() {
    return new IIOException("a GIF image that is cut short");
  }
}
