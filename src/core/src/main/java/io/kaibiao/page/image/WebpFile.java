package io.kaibiao.page.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOException;

/** The chunks of a WebP file: all of its pictures must have the size that it states. */
final class WebpFile {

  /** Length of the header of the file, in bytes. */
  private static final int HEADER = 12;

  /** Bytes of a chunk's type and length. */
  private static final int CHUNK = 8;

  /** Bytes in which the header of each kind of picture is. */
  private static final int NEEDED = 10;

  /** Largest width and height of a lossy picture, 14 bits (RFC 6386, 9.1). */
  private static final int SIDE_OF_LOSSY = 0x3FFF;

  /** Bytes of a frame of an animation before its own chunks. */
  private static final int FRAME = 16;

  private final byte[] bytes;
  private final ByteBuffer in;
  private long width;
  private long height;
  private boolean inFrame;

  private WebpFile(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static void check(byte[] bytes) throws IIOException {
    new WebpFile(bytes).chunks(HEADER, bytes.length);
  }

  private void chunks(int from, int end) throws IIOException {
    int at = from;
    while (end - at >= CHUNK) {
      long length = in.getInt(at + 4) & 0xFFFFFFFFL;
      if (length > end - at - CHUNK) {
        throw new IIOException("a WebP image that is cut short");
      }
      String type = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
      chunk(type, at + CHUNK, (int) length);
      at += CHUNK + (int) length + (int) (length & 1);
    }
  }

  private void chunk(String type, int at, int length) throws IIOException {
    switch (type) {
      case "VP8X" -> {
        require(length >= NEEDED);
        width = 1 + threeBytes(at + 4);
        height = 1 + threeBytes(at + 7);
      }
      case "VP8 " -> {
        require(length >= NEEDED);
        size(in.getShort(at + 6) & SIDE_OF_LOSSY, in.getShort(at + 8) & SIDE_OF_LOSSY);
      }
      case "VP8L" -> {
        require(length >= 5);
        int bits = in.getInt(at + 1);
        size(1 + (bits & SIDE_OF_LOSSY), 1 + (bits >> 14 & SIDE_OF_LOSSY));
      }
      case "ANMF" -> {
        require(length >= FRAME && !inFrame);
        inFrame = true;
        chunks(at + FRAME, at + length);
        inFrame = false;
      }
      default -> {
        // It holds no picture.
      }
    }
  }

  /** Compares the size of a picture with that of the file; a frame may be smaller. */
  private void size(long pictureWidth, long pictureHeight) throws IIOException {
    if (width == 0) {
      width = pictureWidth;
      height = pictureHeight;
    }
    require(pictureWidth <= width && pictureHeight <= height);
  }

  private long threeBytes(int at) {
    return (in.get(at) & 0xFF) | (in.get(at + 1) & 0xFF) << 8 | (in.get(at + 2) & 0xFF) << 16;
  }

  private static void require(boolean sound) throws IIOException {
    if (!sound) {
      throw new IIOException("a WebP image whose header is damaged");
    }
  }
}
