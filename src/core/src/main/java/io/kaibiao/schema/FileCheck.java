package io.kaibiao.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.Comparator;
import java.util.Optional;

/** Holds a small file that a person wrote to a JSON Schema (2020-12). */
public final class FileCheck {

  private static final Comparator<Error> DEPTH =
      Comparator.comparing(e -> e.getInstanceLocation().chars().filter(c -> c == '/').count());

  private FileCheck() {}

  /**
   * Returns the error that lies deepest, as those above it only follow from it; empty if the file
   * keeps the schema.
   *
   * @param id the schema's own id
   * @param schema its text
   */
  public static Optional<Error> deepest(URI id, String schema, JsonNode file) {
    Validator validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory(new ObjectMapper()))
            .withDefaultDialect(new Dialects.Draft2020Dialect())
            .withDisabledSchemaValidation(true)
            .createValidator();
    validator.registerSchema(id, schema);
    return validator.validate(id, file).getErrors().stream().max(DEPTH);
  }
}
