package io.kaibiao.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.resource.Resource;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
    Validator validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory(new ObjectMapper()))
            .withDefaultDialect(new Dialects.Draft2020Dialect())
            .withDisabledSchemaValidation(true)
            .createValidator();
    validator.registerSchema(ID, text());
    Validator.Result result = validator.validate(ID, file);
    if (!result.isValid()) {
      Error error = deepest(result.getErrors());
      throw new InputException(
          Reason.UNREADABLE,
          String.format(
              Locale.ROOT,
              "%s: breaks the schema of corrections at %s: %s; see docs/output.md",
              name,
              error.getInstanceLocation().isEmpty() ? "its root" : error.getInstanceLocation(),
              error.getError()));
    }
  }

  /** Returns the error that lies deepest: those above it only follow from it. */
  private static Error deepest(List<Error> errors) {
    Comparator<Error> depth =
        Comparator.comparing(e -> e.getInstanceLocation().chars().filter(c -> c == '/').count());
    return errors.stream().max(depth).orElseThrow();
  }
}
