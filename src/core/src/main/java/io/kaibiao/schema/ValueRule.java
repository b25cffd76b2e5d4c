package io.kaibiao.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be.
 *
 * @param tokens the tokens that it may begin with, which tell its type
 * @param text what it may be if it is a text
 * @param number what it may be if it is a number
 * @param elements what it may hold if it is an array, or null if anything
 * @param members what it may hold if it is an object, or null if anything
 */
record ValueRule(
    Set<JsonToken> tokens,
    TextRule text,
    NumberRule number,
    @Nullable ArrayRule elements,
    @Nullable ObjectRule members) {

  /** Allows every value. */
  static final ValueRule ANY = any(EnumSet.allOf(JsonToken.class));

  /** Allows no value. */
  static final ValueRule NOTHING = any(EnumSet.noneOf(JsonToken.class));

  private static ValueRule any(Set<JsonToken> tokens) {
    return new ValueRule(tokens, TextRule.ANY, NumberRule.ANY, null, null);
  }

  /** Tells whether it allows nothing but whole numbers. */
  boolean isWholeNumber() {
    return tokens.equals(EnumSet.of(JsonToken.VALUE_NUMBER_INT));
  }

  /** Reads the value that a parser stands at up to its end, or to what is not accepted. */
  boolean accepts(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null || !tokens.contains(token)) {
      return false;
    }
    return switch (token) {
      case START_OBJECT -> members == null ? isRead(json) : members.accepts(json);
      case START_ARRAY -> elements == null ? isRead(json) : elements.accepts(json);
      case VALUE_STRING -> text.isAny() || text.accepts(json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number.accepts(json);
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> true;
      default -> false;
    };
  }

  private static boolean isRead(JsonParser json) throws IOException {
    json.skipChildren();
    return true;
  }
}
