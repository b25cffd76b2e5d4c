package io.kaibiao.schema;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the rules of a schema. Belongs to one schema. */
final class RuleReader {

  private static final String DEFINITIONS = "$defs";
  private static final String REFERENCE = "$ref";

  /** What says nothing about the values that a schema allows. */
  private static final Set<String> ANNOTATIONS =
      Set.of("$schema", "$id", DEFINITIONS, "title", "description");

  private static final Set<String> SCALARS =
      Set.of("type", "const", "enum", "pattern", "minLength", "minimum", "maximum");

  private static final Set<String> ARRAYS = Set.of("items", "minItems", "maxItems", "uniqueItems");

  private static final Set<String> OBJECTS =
      Set.of(
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "minProperties",
          "dependentRequired");

  /** Number of members of an object that a set of bits can hold. */
  private static final int MOST_MEMBERS = Long.SIZE;

  private final JsonNode schema;
  private final Map<String, ValueRule> definitions = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  RuleReader(JsonNode schema) {
    this.schema = schema;
  }

  /** Returns the rule of the whole document. */
  ValueRule document() {
    return value(schema);
  }

  private ValueRule value(JsonNode node) {
    require(node.isObject(), "a schema that is no object", node);
    if (node.has(REFERENCE)) {
      node.fieldNames()
          .forEachRemaining(
              name -> require(name.equals(REFERENCE) || ANNOTATIONS.contains(name), name, node));
      return definition(node.get(REFERENCE).asText());
    }
    node.fieldNames().forEachRemaining(name -> require(isKnown(name), name, node));
    return new ValueRule(types(node), text(node), number(node), elements(node), members(node));
  }

  private static boolean isKnown(String keyword) {
    return SCALARS.contains(keyword)
        || ARRAYS.contains(keyword)
        || OBJECTS.contains(keyword)
        || ANNOTATIONS.contains(keyword);
  }

  private ValueRule definition(String reference) {
    String prefix = "#/" + DEFINITIONS + "/";
    require(reference.startsWith(prefix), reference, schema);
    ValueRule known = definitions.get(reference);
    if (known == null) {
      require(begun.add(reference), "a definition within itself", schema);
      known = value(schema.path(DEFINITIONS).path(reference.substring(prefix.length())));
      definitions.put(reference, known);
    }
    return known;
  }

  private static Set<JsonToken> types(JsonNode node) {
    Set<JsonToken> tokens = EnumSet.noneOf(JsonToken.class);
    JsonNode type = node.path("type");
    if (type.isTextual()) {
      tokens.addAll(tokens(type.asText()));
    } else if (type.isArray()) {
      type.forEach(each -> tokens.addAll(tokens(each.asText())));
    } else {
      require(type.isMissingNode(), "type", node);
      tokens.addAll(EnumSet.allOf(JsonToken.class));
    }
    if (node.has("const") || node.has("enum")) {
      // Their values are texts.
      tokens.retainAll(EnumSet.of(JsonToken.VALUE_STRING));
    }
    return tokens;
  }

  private static Set<JsonToken> tokens(String type) {
    return switch (type) {
      case "object" -> EnumSet.of(JsonToken.START_OBJECT);
      case "array" -> EnumSet.of(JsonToken.START_ARRAY);
      case "string" -> EnumSet.of(JsonToken.VALUE_STRING);
      case "boolean" -> EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
      case "null" -> EnumSet.of(JsonToken.VALUE_NULL);
      case "integer" -> EnumSet.of(JsonToken.VALUE_NUMBER_INT);
      case "number" -> EnumSet.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
      default -> throw new IllegalArgumentException("no type of JSON: " + type);
    };
  }

  private static TextRule text(JsonNode node) {
    Set<String> allowed = null;
    if (node.has("const")) {
      allowed = Set.of(text(node.get("const"), node));
    }
    if (node.has("enum")) {
      require(allowed == null, "const beside enum", node);
      allowed = Set.copyOf(texts(node.get("enum"), node));
    }
    Pattern pattern = node.has("pattern") ? Pattern.compile(text(node.get("pattern"), node)) : null;
    return new TextRule(allowed, node.path("minLength").asInt(0), pattern);
  }

  private static NumberRule number(JsonNode node) {
    return new NumberRule(bound(node, "minimum"), bound(node, "maximum"));
  }

  private static @Nullable BigDecimal bound(JsonNode node, String name) {
    return node.has(name) ? node.get(name).decimalValue() : null;
  }

  private @Nullable ArrayRule elements(JsonNode node) {
    if (ARRAYS.stream().noneMatch(node::has)) {
      return null;
    }
    ValueRule each = node.has("items") ? value(node.get("items")) : ValueRule.ANY;
    boolean distinct = node.path("uniqueItems").asBoolean(false);
    require(!distinct || each.isWholeNumber(), "uniqueItems of other values than integers", node);
    return new ArrayRule(
        each,
        node.path("minItems").asInt(0),
        node.path("maxItems").asInt(Integer.MAX_VALUE),
        distinct);
  }

  private @Nullable ObjectRule members(JsonNode node) {
    if (OBJECTS.stream().noneMatch(node::has)) {
      return null;
    }
    Map<String, ObjectRule.Member> members = new HashMap<>();
    node.path("properties")
        .properties()
        .forEach(
            property ->
                members.put(
                    property.getKey(),
                    new ObjectRule.Member(members.size(), value(property.getValue()))));
    require(members.size() <= MOST_MEMBERS, "more than " + MOST_MEMBERS + " properties", node);
    JsonNode others = node.path("additionalProperties");
    ValueRule other = others.isObject() ? value(others) : ValueRule.ANY;
    if (others.isBoolean() && !others.booleanValue()) {
      other = ValueRule.NOTHING;
    }
    TextRule names = TextRule.ANY;
    if (node.has("propertyNames")) {
      ValueRule name = value(node.get("propertyNames"));
      require(name.tokens().contains(JsonToken.VALUE_STRING), "names that are no texts", node);
      names = name.text();
    }
    return new ObjectRule(
        members,
        bits(node.path("required"), members, node),
        node.path("minProperties").asInt(0),
        needs(node.path("dependentRequired"), members, node),
        other,
        names);
  }

  private static List<ObjectRule.Need> needs(
      JsonNode dependent, Map<String, ObjectRule.Member> members, JsonNode node) {
    List<ObjectRule.Need> needs = new ArrayList<>();
    dependent
        .properties()
        .forEach(
            need ->
                needs.add(
                    new ObjectRule.Need(
                        bit(need.getKey(), members, node), bits(need.getValue(), members, node))));
    return needs;
  }

  private static long bits(JsonNode names, Map<String, ObjectRule.Member> members, JsonNode node) {
    long bits = 0;
    for (String name : names.isMissingNode() ? List.<String>of() : texts(names, node)) {
      bits |= bit(name, members, node);
    }
    return bits;
  }

  private static long bit(String name, Map<String, ObjectRule.Member> members, JsonNode node) {
    ObjectRule.Member member = members.get(name);
    if (member == null) {
      throw new IllegalArgumentException("unknown: " + name + " outside properties in " + node);
    }
    return member.bit();
  }

  private static List<String> texts(JsonNode array, JsonNode node) {
    require(array.isArray(), "no list", node);
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(text(element, node)));
    return texts;
  }

  private static String text(JsonNode value, JsonNode node) {
    require(value.isTextual(), "a value that is no text", node);
    return value.asText();
  }

  private static void require(boolean known, String what, JsonNode node) {
    if (!known) {
      throw new IllegalArgumentException("unknown: " + what + " in " + node);
    }
  }
}
