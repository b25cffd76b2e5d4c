package io.kaibiao.page.image;

import java.io.IOException;
import javax.imageio.IIOException;

/**
 * The scans of a JPEG image (ITU-T T.81, annex B): a progressive one goes over all pixels once for
 * each, and a few bytes may be a scan. Java's decoder, once begun, can't be stopped.
 */
final class JpegScans {

  /** Most pixels that all scans together go over; the largest image with twenty scans. */
  private static final long MOST_PIXELS = 20 * ImageExtent.MOST_PIXELS;

  /** The byte before each marker. */
  private static final int BEFORE = 0xFF;

  /** Markers: the start of a scan, the end of the image, restarts and starts of frames. */
  private static final int SCAN = 0xDA;

  private static final int END = 0xD9;
  private static final int FIRST_RESTART = 0xD0;
  private static final int START = 0xD8;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;

  /** Markers among those of frames that are tables: of codes, an extension, of arithmetic codes. */
  private static final String TABLES = "\u00C4\u00C8\u00CC";

  private JpegScans() {}

  /**
   * Lets an image pass if its scans are as many as images have.
   *
   * @throws IIOException if they are more
   */
  static void check(byte[] bytes) throws IOException {
    long pixels = 0;
    long scanned = 0;
    int at = 0;
    while (at + 1 < bytes.length) {
      int marker = bytes[at + 1] & 0xFF;
      if ((bytes[at] & 0xFF) != BEFORE || marker == 0 || marker == BEFORE) {
        at++;
        continue;
      }
      if (marker == END) {
        return;
      }
      if (marker >= FIRST_RESTART && marker <= START) {
        at += 2;
        continue;
      }
      if (isFrame(marker)) {
        pixels = Math.max(pixels, (long) number(bytes, at + 5) * number(bytes, at + 7));
      } else if (marker == SCAN) {
        scanned += pixels;
        if (scanned > MOST_PIXELS) {
          throw new IIOException(
              "a JPEG image whose scans go over more than " + MOST_PIXELS + " pixels");
        }
      }
      at += 2 + Math.max(2, number(bytes, at + 2));
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= FIRST_FRAME && marker <= LAST_FRAME && TABLES.indexOf(marker) < 0;
  }

  /** Returns a number of two bytes; 0 behind the end. */
  private static int number(byte[] bytes, int at) {
    return at + 1 < bytes.length ? (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF) : 0;
  }
}
