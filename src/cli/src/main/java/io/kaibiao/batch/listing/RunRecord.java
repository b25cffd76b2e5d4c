package io.kaibiao.batch.listing;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.batch.Outcome;
import io.kaibiao.error.OutputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * The duration of a run, in total and for each input, written as {@code run.json}.
 *
 * @param elapsed the wall-clock time of the whole run
 * @param outcomes the outcomes of the inputs
 */
public record RunRecord(Duration elapsed, List<Outcome> outcomes) {

  /** The name of the file. */
  public static final String FILE_NAME = "run.json";

  public RunRecord {
    outcomes = List.copyOf(outcomes);
  }

  /** Writes the record into the output folder, replacing an earlier one. */
  public void write(Path output) throws OutputException {
    Path target = output.resolve(FILE_NAME);
    try {
      Path draft = output.resolve("." + FILE_NAME + ".part");
      try {
        write(draft.toFile());
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new OutputException(
          target + ": can't be written (" + e.getMessage() + "); check the folder", e);
    }
  }

  private void write(File file) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(file, JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      writeSeconds(json, elapsed);
      json.writeArrayFieldStart("documents");
      for (Outcome outcome : outcomes) {
        json.writeStartObject();
        json.writeStringField("name", outcome.input().name());
        json.writeStringField("folder", outcome.folder());
        json.writeStringField("outcome", word(outcome));
        json.writeStringField("category", outcome.reason().category().id());
        writeSeconds(json, outcome.elapsed());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static String word(Outcome outcome) {
    if (outcome instanceof Outcome.DoneBefore) {
      return "done-before";
    }
    return outcome instanceof Outcome.Converted ? "converted" : "failed";
  }

  private static void writeSeconds(JsonGenerator json, Duration time) throws IOException {
    json.writeNumberField("seconds", time.toMillis() / 1000.0);
  }
}
