package io.kaibiao.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /** Makes it for the results in {@code output}. */
  public EarlierResults(Path output) {
    this.output = output;
  }

  @Override
  public boolean heldByAnother(String folder, Input input) {
    try {
      Path report = output.resolve(folder).resolve("report.json");
      if (!Files.isRegularFile(report)) {
        return false;
      }
      Optional<String> earlier = sourceDigest(report);
      return earlier.isPresent() && !earlier.get().equals(digest(input));
    } catch (IOException | InvalidPathException e) {
      // One of the two files can't be read. The conversion or the export will report this with its
      // own message.
      return false;
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

  private static String digest(Input input) throws IOException {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(input.open(), sha256)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
