package io.kaibiao.correction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Error;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.resource.Resource;
import io.kaibiao.schema.FileCheck;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The JSON Schema (2020-12) of a file of corrections. */
public final class CorrectionSchema {

  private static final String RESOURCE = "corrections.schema.json";
  private static final URI ID = URI.create("urn:kaibiao:corrections:1");

  private CorrectionSchema() {}

  /** Returns the schema itself. */
  public static String text() {
    return Resource.text(CorrectionSchema.class, RESOURCE);
  }

  /** Refuses a file that breaks the schema. */
  static void check(String name, JsonNode file) throws InputException {
    Optional<Error> error = FileCheck.deepest(ID, text(), file);
    if (error.isPresent()) {
      String at = error.get().getInstanceLocation();
      throw new InputException(
          Reason.UNREADABLE,
          String.format(
              Locale.ROOT,
              "%s: breaks the schema of corrections at %s: %s; see docs/output.md",
              name,
              at.isEmpty() ? "its root" : at,
              error.get().getError()));
    }
  }
}
