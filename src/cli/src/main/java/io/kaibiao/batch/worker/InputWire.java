package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.batch.Conversion;
import io.kaibiao.batch.Input;
import io.kaibiao.error.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names an input to a worker process, which reads the bytes itself. */
final class InputWire {

  private InputWire() {}

  /**
   * Returns the name of an input.
   *
   * @param spool an empty folder for the bytes of a document that is no file
   */
  static ObjectNode write(Input input, Path spool) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (input instanceof Input.File file) {
      json.put("file", file.path().toString());
    } else if (input instanceof Input.Document document) {
      json.put("name", document.name()).put("bytesIn", spooled(document, spool).toString());
    } else if (input instanceof Input.Attached attached) {
      return write(attached.origin(), spool);
    } else {
      throw new IllegalArgumentException(input.shown() + " is no document");
    }
    return json;
  }

  /** Returns the name of what is attached at a place. */
  static ObjectNode write(Input.Origin origin, Path spool) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("around", write(origin.around(), spool));
    return json.put("place", origin.place());
  }

  private static Path spooled(Input document, Path spool) {
    Path file = spool.resolve("document");
    try (InputStream bytes = document.open()) {
      Files.copy(bytes, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the input that was named. */
  static Input read(JsonNode json, Conversion conversion) throws InputException {
    if (json.has("file")) {
      return new Input.File(Path.of(json.get("file").asText()));
    }
    if (json.has("bytesIn")) {
      Path file = Path.of(json.get("bytesIn").asText());
      try {
        return new Input.Document(json.path("name").asText(), Files.readAllBytes(file));
      } catch (IOException e) {
        throw new InputException(
            InputException.Reason.UNREADABLE, file + ": can't be read (" + e.getMessage() + ")", e);
      }
    }
    Input around = read(json.path("around"), conversion);
    List<Input> attached = conversion.attachedTo(around);
    int place = json.path("place").asInt();
    if (place >= attached.size()) {
      throw new InputException(
          InputException.Reason.UNREADABLE, around.shown() + ": its attachments can't be read");
    }
    return attached.get(place);
  }
}
