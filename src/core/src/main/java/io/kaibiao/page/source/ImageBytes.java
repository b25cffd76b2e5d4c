package io.kaibiao.page.source;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of an image file as decoders read them: where they are, without a copy in a temporary
 * file. Belongs to one thread.
 */
final class ImageBytes extends ImageInputStreamImpl {

  private final byte[] bytes;

  /** Makes one of bytes that are never changed. */
  ImageBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    bitOffset = 0;
    if (length > 0 && streamPos >= bytes.length) {
      return -1;
    }
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, to, from, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return bytes.length;
  }
}
