package io.kaibiao.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * Tells whether a document keeps a JSON Schema (2020-12) while its tokens are read, in memory that
 * does not grow with the document. Safe to share between threads.
 *
 * <p>The answer is one-sided. A document that is accepted keeps the schema. One that is not
 * accepted breaks it or is written unusually, with a member twice or a whole number as {@code 1.0};
 * a validator of the whole standard has to decide about it and say what is wrong.
 */
public final class QuickCheck {

  private final ValueRule document;

  private QuickCheck(ValueRule document) {
    this.document = document;
  }

  /**
   * Makes the check of a schema.
   *
   * @param schema a schema that is valid and does not refer to itself
   * @throws IllegalArgumentException if it has a keyword, or a use of one, that this check does not
   *     know
   */
  public static QuickCheck of(JsonNode schema) {
    return new QuickCheck(new RuleReader(schema).document());
  }

  /**
   * Reads a document up to its end, or to the first value that is not accepted.
   *
   * @param json a parser that has read nothing
   * @throws IOException if the document can't be read or is not JSON
   */
  public boolean accepts(JsonParser json) throws IOException {
    return json.nextToken() != null && document.accepts(json) && json.nextToken() == null;
  }
}
