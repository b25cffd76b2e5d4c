package io.kaibiao.batch.naming;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.kaibiao.batch.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the results of earlier runs in the output folder.
 *
 * <p>An earlier result belongs to the input whose bytes have the SHA-256 in its {@code
 * report.json}. A folder without that file belongs to no known input; writing into it is refused
 * later.
 */
public final class EarlierResults implements Occupancy {

  private final Path output;
  private final InputDigests digests;

  /** Makes it for the results in {@code output}. */
  public EarlierResults(Path output, InputDigests digests) {
    this.output = output;
    this.digests = digests;
  }

  @Override
  public boolean heldByAnother(String folder, Input input) {
    try {
      Optional<String> earlier = sourceOf(folder);
      Optional<String> now = earlier.isEmpty() ? Optional.empty() : digests.of(input);
      return now.isPresent() && !now.equals(earlier);
    } catch (IOException | InvalidPathException e) {
      // The report can't be read. The export will say so with its own message.
      return false;
    }
  }

  /**
   * Returns the SHA-256 of the document that the result in a folder names, if there is one.
   *
   * @throws IOException if the result can't be read
   */
  public Optional<String> sourceOf(String folder) throws IOException {
    Path report = output.resolve(folder).resolve("report.json");
    try {
      return Files.isRegularFile(report) ? sourceDigest(report) : Optional.empty();
    } catch (JacksonException e) {
      // No report of Kaibiao names a document here.
      return Optional.empty();
    }
  }

  private static Optional<String> sourceDigest(Path report) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(Files.newInputStream(report))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean source = parser.currentName().equals("source");
        if (parser.nextToken() == JsonToken.START_OBJECT && source) {
          return digestField(parser);
        }
        parser.skipChildren();
      }
      return Optional.empty();
    }
  }

  private static Optional<String> digestField(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean digest = parser.currentName().equals("sha256");
      if (parser.nextToken() == JsonToken.VALUE_STRING && digest) {
        return Optional.of(parser.getText());
      }
      parser.skipChildren();
    }
    return Optional.empty();
  }
}
