package io.kaibiao.page.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Examines image files as a whole before they are decoded. */
public final class ImageFile {

  /** The first eight bytes of a PNG file. */
  private static final long PNG = 0x89504E470D0A1A0AL;

  /** The first four bytes of a RIFF file. */
  private static final int RIFF = 0x52494646;

  /** The type of a RIFF file that is a WebP file. */
  private static final int WEBP = 0x57454250;

  /** The first four bytes of a GIF file. */
  private static final int GIF = 0x47494638;

  /** The first two bytes of a JPEG file. */
  private static final int JPEG = 0xFFD8;

  /** The first two bytes of a BMP file. */
  private static final int BITMAP = 0x424D;

  /** The first four bytes of a TIFF file, by byte order. */
  private static final int TIFF_LITTLE = 0x49492A00;

  /** The same for the other order. */
  private static final int TIFF_BIG = 0x4D4D002A;

  private ImageFile() {}

  /**
   * Returns the bytes of a file as decoders may get them: the same, or without parts that only
   * describe the image.
   *
   * @throws IOException if the file is damaged
   */
  public static byte[] checked(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 12) {
      return bytes;
    }
    if (in.getLong(0) == PNG) {
      return PngChunks.withoutTexts(bytes);
    }
    if (in.getInt(0) == GIF) {
      return GifFile.onePicture(bytes);
    }
    if (isTiff(in)) {
      tiff(in).check();
    } else if (in.getInt(0) == RIFF && in.getInt(8) == WEBP) {
      WebpFile.check(bytes);
    } else if ((in.getShort(0) & 0xFFFF) == JPEG) {
      JpegScans.check(bytes);
    } else if ((in.getShort(0) & 0xFFFF) == BITMAP) {
      BmpFile.check(in.order(ByteOrder.LITTLE_ENDIAN));
    }
    return bytes;
  }

  /**
   * Returns a file for those who look for what it says of itself: a TIFF without the pages behind
   * the first, as some read them one inside the other.
   */
  public static InputStream description(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int end = bytes.length >= 12 && isTiff(in) ? tiff(in).endOfFirst() : bytes.length;
    if (end > bytes.length - Integer.BYTES) {
      return new ByteArrayInputStream(bytes);
    }
    InputStream before = new ByteArrayInputStream(bytes, 0, end);
    InputStream none = new ByteArrayInputStream(new byte[Integer.BYTES]);
    int from = end + Integer.BYTES;
    InputStream behind = new ByteArrayInputStream(bytes, from, bytes.length - from);
    return new SequenceInputStream(new SequenceInputStream(before, none), behind);
  }

  private static boolean isTiff(ByteBuffer in) {
    return in.getInt(0) == TIFF_LITTLE || in.getInt(0) == TIFF_BIG;
  }

  private static TiffFile tiff(ByteBuffer in) {
    boolean little = in.getInt(0) == TIFF_LITTLE;
    return new TiffFile(in.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
  }
}
