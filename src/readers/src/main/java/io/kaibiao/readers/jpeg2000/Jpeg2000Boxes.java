package io.kaibiao.readers.jpeg2000;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of a JP2 file up to its first code stream (ISO/IEC 15444-1, annex I). A bare code
 * stream has none.
 */
final class Jpeg2000Boxes {

  /** The markers SOC and SIZ, with which a bare code stream begins. */
  private static final int BARE = 0xFF4FFF51;

  /** Bytes of a box's length and type, four each. A long length takes eight more. */
  private static final int HEADER = 8;

  private static final int LONG_HEADER = 16;

  /**
   * Special values of a box's length: the box extends to the end of the file, or a length of eight
   * bytes follows.
   */
  private static final int TO_THE_END = 0;

  private static final int LONG_LENGTH = 1;

  private final ByteBuffer in;
  private final Map<String, ByteBuffer> headers = new HashMap<>();
  private @Nullable ByteBuffer codeStream;

  private Jpeg2000Boxes(byte[] data) {
    in = ByteBuffer.wrap(data);
  }

  /**
   * Finds the boxes.
   *
   * @throws IIOException if a box goes beyond the one around it, or there is no code stream
   */
  static Jpeg2000Boxes of(byte[] data) throws IIOException {
    Jpeg2000Boxes boxes = new Jpeg2000Boxes(data);
    if (data.length >= 4 && boxes.in.getInt(0) == BARE) {
      boxes.codeStream = boxes.in.slice();
    } else {
      boxes.findCodeStream();
    }
    return boxes;
  }

  /** Returns the first code stream and nothing else. */
  ByteBuffer codeStream() throws IIOException {
    ByteBuffer found = codeStream;
    if (found == null) {
      throw new IIOException("a JPEG 2000 image without a code stream");
    }
    return found;
  }

  /** Returns the content of the first box of a type in the header box. */
  Optional<ByteBuffer> header(String type) {
    return Optional.ofNullable(headers.get(type));
  }

  private void findCodeStream() throws IIOException {
    int end = in.limit();
    for (int at = 0; end - at >= HEADER; ) {
      Box box = box(at, end);
      if (box.type.equals("jp2c")) {
        codeStream = in.slice(box.content, box.end - box.content);
        return;
      }
      if (box.type.equals("jp2h")) {
        readHeaders(box);
      }
      at = box.end;
    }
  }

  private void readHeaders(Box outer) throws IIOException {
    for (int at = outer.content; outer.end - at >= HEADER; ) {
      Box box = box(at, outer.end);
      headers.putIfAbsent(box.type, in.slice(box.content, box.end - box.content));
      at = box.end;
    }
  }

  private Box box(int at, int limit) throws IIOException {
    long length = in.getInt(at) & 0xFFFFFFFFL;
    String type = new String(in.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
    int content = at + HEADER;
    if (length == LONG_LENGTH && limit - at >= LONG_HEADER) {
      length = in.getLong(content);
      content = at + LONG_HEADER;
    } else if (length == TO_THE_END) {
      length = (long) limit - at;
    }
    if (length < content - at || length > limit - at) {
      throw new IIOException("a JPEG 2000 image with a box that is cut short or has no length");
    }
    return new Box(type, content, at + (int) length);
  }

  /** A box: its type, and where its content begins and ends. */
  private record Box(String type, int content, int end) {}
}
