package io.kaibiao.batch.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WireLinesTest {

  private final WireLines lines = new WireLines("mark");

  @Test
  void whatOthersWriteIsSkipped() throws IOException {
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("text", "收入\n支出");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        "mark\nmarket {}\n{\"no\": 1}\n\u0000 no line end".getBytes(StandardCharsets.UTF_8));
    lines.write(out, message);
    out.writeBytes("mar".getBytes(StandardCharsets.UTF_8));
    lines.write(out, message);
    out.writeBytes("mar".getBytes(StandardCharsets.UTF_8));
    InputStream in = new ByteArrayInputStream(out.toByteArray());
    assertEquals(message, lines.read(in));
    assertEquals(message, lines.read(in));
    assertNull(lines.read(in));
  }

  @Test
  void aMessageThatIsNoJsonOrTooLongIsRefused() {
    assertThrows(IOException.class, () -> lines.read(text("mark {]\n")));
    byte[] endless = new byte[33 * 1024 * 1024];
    Arrays.fill(endless, (byte) '[');
    System.arraycopy("mark ".getBytes(StandardCharsets.UTF_8), 0, endless, 0, 5);
    assertThrows(IOException.class, () -> lines.read(new ByteArrayInputStream(endless)));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
