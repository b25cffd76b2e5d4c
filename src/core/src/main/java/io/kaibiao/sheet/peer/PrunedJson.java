package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.sheet.SheetBounds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * JSON of which only some members are kept: pictures, which are most of such a file, are never in
 * memory. For one file.
 */
final class PrunedJson {

  /** How deep values may nest; docling nests the groups of a list's items most, below 30. */
  private static final int DEEPEST = 200;

  /** Most values that are kept. A table cell has 6, so that 500 000 cells fit. */
  private static final int MOST_VALUES = 3_000_000;

  /** How many values are read between two checkpoints. */
  private static final int CHECKED = 1 << 14;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String name;
  private final Predicate<String> wanted;
  private final SheetBounds bounds;
  private int values;

  private PrunedJson(String name, Predicate<String> wanted, SheetBounds bounds) {
    this.name = name;
    this.wanted = wanted;
    this.bounds = bounds;
  }

  /**
   * Returns the values of a file, one or several in a row.
   *
   * @param wanted tells which members of objects are kept
   * @throws InputException if it is broken or holds too much
   */
  static List<JsonNode> read(String name, byte[] file, SheetBounds bounds, Predicate<String> wanted)
      throws InputException {
    PrunedJson json = new PrunedJson(name, wanted, bounds);
    List<JsonNode> roots = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(file)) {
      while (parser.nextToken() != null) {
        roots.add(json.value(parser));
      }
      return roots;
    } catch (JsonProcessingException e) {
      throw json.damaged(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw json.damaged(String.valueOf(e.getMessage()), e);
    }
  }

  private InputException damaged(String why, Exception cause) {
    return new InputException(
        Reason.DAMAGED,
        name + ": is damaged JSON (" + why.replaceAll("\\s+", " ") + "); make it again",
        cause);
  }

  private JsonNode value(JsonParser parser) throws IOException, InputException {
    if (++values > MOST_VALUES) {
      throw new InputException(
          Reason.TOO_LARGE,
          name + ": has more than " + MOST_VALUES + " values, the most that are read; divide it");
    }
    if (values % CHECKED == 0) {
      bounds.checkpoint().pass();
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      ArrayNode array = NODES.arrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    if (token == JsonToken.VALUE_STRING) {
      return NODES.textNode(parser.getText());
    }
    return token.isNumeric() ? NODES.numberNode(parser.getDoubleValue()) : NODES.nullNode();
  }

  private ObjectNode object(JsonParser parser) throws IOException, InputException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      if (wanted.test(member)) {
        object.set(member, value(parser));
      } else {
        parser.skipChildren();
      }
    }
    return object;
  }
}
