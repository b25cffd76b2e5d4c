package io.kaibiao.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.kaibiao.resource.JsonTree;
import io.kaibiao.resource.Resource;
import io.kaibiao.schema.QuickCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (2020-12) of {@code report.json}. Safe to share between threads; one instance
 * costs the parsing of the schema, so keep it.
 */
public final class ReportSchema {

  private static final String RESOURCE = "report.schema.json";
  private static final URI ID = URI.create("urn:kaibiao:report:1");

  /** More than enough to find the bug by. */
  private static final int MOST_VIOLATIONS = 20;

  /**
   * Where the document is long: the arrays whose elements are checked one at a time, each against
   * its own definition, so that no more than one table row is ever held as a tree.
   */
  private static final Shape DOCUMENT =
      Shape.object(
          Map.of(
              "tables",
              Shape.array(
                  "table",
                  Map.of(
                      "grid",
                      Shape.object(Map.of("cells", Shape.array("gridCell", Map.of()))),
                      "rows",
                      Shape.array("row", Map.of()))),
              "checks",
              Shape.array("check", Map.of()),
              "statements",
              Shape.array("statement", Map.of()),
              "findings",
              Shape.array("finding", Map.of()),
              "outline",
              Shape.array("outlineEntry", Map.of()),
              "blocks",
              Shape.array("block", Map.of()),
              "lines",
              Shape.array("readPage", Map.of("lines", Shape.array("readLine", Map.of())))));

  private final JsonFactory json = new JsonFactory();
  private final QuickCheck quickCheck;
  private @Nullable Validator validator;

  /** Loads the schema. */
  public ReportSchema() {
    quickCheck = QuickCheck.of(Resource.json(ReportSchema.class, RESOURCE));
  }

  /** Returns the schema itself. */
  public String text() {
    return Resource.text(ReportSchema.class, RESOURCE);
  }

  /**
   * Returns the validator, which is made when the first document needs it: documents of our own
   * pass the quick check.
   */
  private synchronized Validator validator() {
    if (validator == null) {
      validator =
          new ValidatorFactory()
              .withJsonNodeFactory(new Trees(json))
              .withDefaultDialect(new Dialects.Draft2020Dialect())
              // A test holds the schema against the meta-schema; that need not cost every start.
              .withDisabledSchemaValidation(true)
              .createValidator();
      validator.registerSchema(ID, text());
    }
    return validator;
  }

  /**
   * Tells, in an eighth of the time, whether a document is known to be valid. One that is not must
   * be looked at by {@link #violations(InputStream)}.
   *
   * @param json UTF-8; read to its end if it is valid, and not closed
   * @throws IOException if the stream can't be read or is not JSON
   */
  boolean accepts(InputStream json) throws IOException {
    try (JsonParser parser = this.json.createParser(json)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      return quickCheck.accepts(parser);
    }
  }

  /**
   * Checks a document that is held in memory.
   *
   * @return the first violations, each with the JSON pointer of its place; empty if it is valid
   */
  public List<String> violations(JsonNode document) {
    List<String> violations = new ArrayList<>();
    check(document, ID, "", violations);
    return violations;
  }

  /**
   * Checks a document that is held as its bytes, in an eighth of the time if it is valid.
   *
   * @param document UTF-8
   * @return the first violations, each with the JSON pointer of its place; empty if it is valid
   * @throws IOException if it is not JSON
   */
  public List<String> violations(byte[] document) throws IOException {
    return accepts(new ByteArrayInputStream(document))
        ? List.of()
        : violations(new ByteArrayInputStream(document));
  }

  /**
   * Checks a document while reading it, in memory that does not grow with the document.
   *
   * @param json UTF-8; read to its end and not closed
   * @return the first violations, each with the JSON pointer of its place; empty if it is valid
   * @throws IOException if the stream can't be read or is not JSON
   */
  public List<String> violations(InputStream json) throws IOException {
    List<String> violations = new ArrayList<>();
    try (JsonParser parser = this.json.createParser(json)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      parser.nextToken();
      JsonNode document = read(parser, DOCUMENT, "", violations);
      check(document, ID, "", violations);
    }
    return violations;
  }

  /** Reads a value, checking and leaving out all elements of the long arrays in it but one. */
  private JsonNode read(
      JsonParser parser, @Nullable Shape shape, String location, List<String> violations)
      throws IOException {
    if (shape == null || (shape.members.isEmpty() && shape.definition == null)) {
      return JsonTree.read(parser);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY && shape.definition != null) {
      Shape element = Shape.object(shape.members);
      // One sound element stays, as the schema may ask for one at least.
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        String at = location + "/" + i;
        int before = violations.size();
        JsonNode node = read(parser, element, at, violations);
        check(node, shape.definition, at, violations);
        if (kept.isEmpty() && violations.size() == before) {
          kept.add(node);
        }
      }
      return kept;
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.set(name, read(parser, shape.members.get(name), location + "/" + name, violations));
      }
      return object;
    }
    return JsonTree.read(parser);
  }

  private void check(JsonNode node, URI definition, String location, List<String> violations) {
    if (violations.size() >= MOST_VIOLATIONS) {
      return;
    }
    Validator.Result result = validator().validate(definition, node);
    if (!result.isValid()) {
      for (var error : result.getErrors()) {
        violations.add(location + error.getInstanceLocation() + ": " + error.getError());
      }
    }
  }

  /**
   * What part of a document is long.
   *
   * @param definition the definition of the elements if this is an array to take apart, else null
   * @param members the long parts of the object, or of each element
   */
  private record Shape(@Nullable URI definition, Map<String, Shape> members) {

    static Shape object(Map<String, Shape> members) {
      return new Shape(null, members);
    }

    static Shape array(String definition, Map<String, Shape> members) {
      return new Shape(URI.create(ID + "#/$defs/" + definition), members);
    }
  }

  /** Makes the validator's nodes of trees that are read without an ObjectMapper. */
  private record Trees(JsonFactory json) implements dev.harrel.jsonschema.JsonNodeFactory {
    @Override
    public dev.harrel.jsonschema.JsonNode wrap(Object node) {
      return node instanceof dev.harrel.jsonschema.JsonNode wrapped
          ? wrapped
          : new JacksonNode((JsonNode) node);
    }

    @Override
    public dev.harrel.jsonschema.JsonNode create(String text) {
      try (JsonParser parser = json.createParser(text)) {
        parser.nextToken();
        return new JacksonNode(JsonTree.read(parser));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
