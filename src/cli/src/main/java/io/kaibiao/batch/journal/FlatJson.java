package io.kaibiao.batch.journal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Small files that hold one JSON object of strings. */
final class FlatJson {

  /** Maximum number of bytes that are read; a larger file is none of ours. */
  private static final long MOST_BYTES = 16L << 20;

  private static final JsonFactory JSON = new JsonFactory();

  private FlatJson() {}

  /**
   * Returns the fields of a file; empty if there is no such file or if it is no whole object of
   * strings, as after a loss of power.
   *
   * @throws IOException if a file is there and can't be read
   */
  static Optional<Map<String, String>> read(Path file) throws IOException {
    byte[] bytes;
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    }
    try (JsonParser parser = JSON.createParser(bytes)) {
      return Optional.of(fields(parser));
    } catch (JacksonException e) {
      // Incomplete: its writer died. The file is written again when it is needed.
      return Optional.empty();
    }
  }

  private static Map<String, String> fields(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Map.of();
    }
    Map<String, String> fields = new TreeMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        fields.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return fields;
  }

  /**
   * Writes a file; a reader sees the old or the new one, whole.
   *
   * @param drafts a folder on the same disk, made if needed, for the file while it is written
   */
  static void write(Path file, Map<String, String> fields, Path drafts) throws IOException {
    Files.createDirectories(drafts);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path draft = drafts.resolve(UUID.randomUUID() + ".part");
    try {
      Files.write(draft, bytes(fields));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static byte[] bytes(Map<String, String> fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      for (Map.Entry<String, String> field : new TreeMap<>(fields).entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }
}
