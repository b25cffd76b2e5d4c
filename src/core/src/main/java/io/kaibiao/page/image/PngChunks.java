package io.kaibiao.page.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.IIOException;

/** The chunks of a PNG file (PNG specification, chapter 5). */
final class PngChunks {

  /**
   * Chunks that describe the image and may hold compressed data of any length: texts, colour
   * profiles and suggested palettes, none of which changes the pixels that Java decodes.
   */
  private static final Set<String> TEXTS = Set.of("zTXt", "iTXt", "tEXt", "iCCP", "sPLT");

  /** Length of the signature before the first chunk, in bytes. */
  private static final int SIGNATURE = 8;

  /** Bytes of a chunk's length, type and checksum. */
  private static final int AROUND = 12;

  private PngChunks() {}

  /**
   * Returns a file without its texts.
   *
   * @throws IIOException if a chunk goes beyond the end
   */
  static byte[] withoutTexts(byte[] bytes) throws IIOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    kept.write(bytes, 0, SIGNATURE);
    boolean complete = true;
    int at = SIGNATURE;
    while (in.limit() - at >= AROUND) {
      long length = in.getInt(at) & 0xFFFFFFFFL;
      String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (length > in.limit() - at - AROUND) {
        throw new IIOException("a PNG image that is cut short");
      }
      int end = at + AROUND + (int) length;
      if (TEXTS.contains(type)) {
        complete = false;
      } else {
        kept.write(bytes, at, end - at);
      }
      at = end;
      if (type.equals("IEND")) {
        break;
      }
    }
    return complete ? bytes : kept.toByteArray();
  }
}
