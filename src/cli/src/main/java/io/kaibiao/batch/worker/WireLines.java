package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of JSON on a stream that other code of the process may write to as well: native libraries,
 * or Java itself when it crashes. A line counts only behind a secret mark; everything else is
 * skipped.
 */
final class WireLines {

  /**
   * Maximum length of a line in bytes. The largest lines are the warnings of one result; a thousand
   * of them have about 200,000 bytes.
   */
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final byte[] mark;

  /** Makes the format with a mark that no other writer knows. */
  WireLines(String mark) {
    this.mark = (mark + " ").getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes a message as a line of its own, even if other output did not end with a line break. */
  void write(OutputStream out, JsonNode message) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.write('\n');
    line.writeBytes(mark);
    line.writeBytes(JSON.writeValueAsBytes(message));
    line.write('\n');
    line.writeTo(out);
    out.flush();
  }

  /**
   * Reads the next message, skipping other output.
   *
   * @param in a buffered stream
   * @return the message, or null at the end of the stream
   * @throws IOException if the stream can't be read, or a message is too long or no JSON
   */
  @Nullable JsonNode read(InputStream in) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    int place = 0;
    boolean marked = true;
    while (true) {
      int next = in.read();
      if (next < 0 || next == '\n') {
        if (marked && place == mark.length) {
          return JSON.readTree(message.toByteArray());
        }
        if (next < 0) {
          return null;
        }
        place = 0;
        marked = true;
      } else if (place < mark.length) {
        marked = marked && mark[place] == next;
        place++;
      } else if (marked) {
        message.write(next);
        requireShort(message.size());
      }
    }
  }

  private static void requireShort(int bytes) throws IOException {
    if (bytes > MOST_BYTES) {
      throw new IOException("a message has more than " + MOST_BYTES + " bytes");
    }
  }
}
