package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Error;
import io.kaibiao.resource.Resource;
import io.kaibiao.schema.FileCheck;
import java.net.URI;
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
  static void check(JsonNode file) throws Refusal {
    Optional<Error> error = FileCheck.deepest(ID, text(), file);
    if (error.isPresent()) {
      String at = error.get().getInstanceLocation();
      throw new Refusal(at, "%s; see docs/catalogue.md", cause(error.get(), file.at(at)));
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
}
