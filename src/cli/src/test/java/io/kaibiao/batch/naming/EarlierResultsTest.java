package io.kaibiao.batch.naming;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.batch.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierResultsTest {

  /** The SHA-256 of "abc", an example of FIPS 180. */
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final Input ABC =
      new Input.Document("r.pdf", "abc".getBytes(StandardCharsets.UTF_8));

  private final Path output;

  EarlierResultsTest(@TempDir Path output) {
    this.output = output;
  }

  @Test
  void theSameBytesAreTheSameInput() throws IOException {
    write(
        "{\"schemaVersion\":\"1\",\"source\":{\"name\":\"r.pdf\",\"sha256\":\"%s\"}}"
            .formatted(SHA256_OF_ABC));
    assertFalse(held());
  }

  @Test
  void otherBytesAreAnotherInput() throws IOException {
    write(
        "{\"schemaVersion\":\"1\",\"x\":{\"source\":1},\"source\":{\"k\":[{}],\"sha256\":\"%s\"}}"
            .formatted("0".repeat(64)));
    assertTrue(held());
  }

  @Test
  void aFolderOfNobodyKnownIsLeftToTheExport() throws IOException {
    assertFalse(held());
    Files.createDirectories(output.resolve("r"));
    assertFalse(held());
    write("{\"source\":{}}");
    assertFalse(held());
    write("no JSON");
    assertFalse(held());
    write("[]");
    assertFalse(held());
  }

  private boolean held() {
    return new EarlierResults(output, new InputDigests()).heldByAnother("r", ABC);
  }

  private void write(String json) throws IOException {
    Files.createDirectories(output.resolve("r"));
    Files.writeString(output.resolve("r/report.json"), json);
  }
}
