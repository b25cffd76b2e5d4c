package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.kaibiao.resource.Resource;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The JSON Schema (2020-12) of a file of words and forms. */
public final class FileSchema {

  private static final String RESOURCE = "user-catalogue.schema.json";
  private static final URI ID = URI.create("urn:kaibiao:user-catalogue:1");

  private FileSchema() {}

  /** Returns the schema itself. */
  public static String text() {
    return Resource.text(FileSchema.class, RESOURCE);
  }

  /** Refuses a file that breaks the schema. */
  static void check(JsonNode file, ObjectMapper mapper) throws Refusal {
    Validator validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory(mapper))
            .withDefaultDialect(new Dialects.Draft2020Dialect())
            .withDisabledSchemaValidation(true)
            .createValidator();
    validator.registerSchema(ID, text());
    Validator.Result result = validator.validate(ID, file);
    if (!result.isValid()) {
      Error error = first(result.getErrors());
      String at = error.getInstanceLocation();
      throw new Refusal(at, "%s; see docs/catalogue.md", cause(error, file.at(at)));
    }
  }

  private static String cause(Error error, JsonNode value) {
    String found = value.isValueNode() ? value.toString() : "this";
    String text = error.getError();
    String listed = text.substring(text.indexOf('[') + 1).replaceAll("[\\[\\]]", "");
    return switch (Objects.toString(error.getKeyword(), "")) {
      case "pattern" -> found + " is not " + shape(error.getInstanceLocation());
      case "enum" -> found + " is none of " + listed;
      case "required" -> "there is no " + listed + " here";
      case "" -> "no such member belongs here";
      case "type" -> found + " should be " + text.replaceFirst(".*should be ", "");
      case "minItems" -> "the list is empty";
      default -> found + ": " + text;
    };
  }

  private static String shape(String pointer) {
    if (pointer.matches("/forms/\\d+/id")) {
      return "an id such as U01, as forms of your own have it";
    }
    return switch (pointer.substring(pointer.lastIndexOf('/') + 1)) {
      case "form" -> "the id of a form ('kaibiao forms' lists all)";
      case "code" -> "a code of 3, 5 or 7 digits";
      case "column", "row", "id", "key", "after" -> "a name of letters a to z, digits and _";
      default -> pointer.contains("/with/") ? "a name of letters a to z, digits and _" : "a text";
    };
  }

  /** Returns the error that lies deepest: those above it only follow from it. */
  private static Error first(List<Error> errors) {
    Comparator<Error> depth =
        Comparator.comparing(e -> e.getInstanceLocation().chars().filter(c -> c == '/').count());
    Optional<Error> deepest = errors.stream().max(depth);
    return deepest.orElseThrow();
  }
}
