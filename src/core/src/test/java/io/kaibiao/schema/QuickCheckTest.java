package io.kaibiao.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickCheckTest {

  private static boolean accepts(String schema, String document) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(document)) {
      return QuickCheck.of(new ObjectMapper().readTree(schema)).accepts(parser);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|[{\"a\": [1, null]}]|true",
        "{\"type\": \"string\"}|\"a\"|true",
        "{\"type\": \"string\"}|1|false",
        "{\"type\": [\"integer\", \"null\"]}|null|true",
        "{\"type\": [\"integer\", \"null\"]}|1.5|false",
        "{\"type\": \"number\"}|1.5|true",
        "{\"type\": \"boolean\"}|false|true",
        "{\"const\": \"1\"}|\"1\"|true",
        "{\"const\": \"1\"}|\"2\"|false",
        "{\"const\": \"1\"}|1|false",
        "{\"enum\": [\"a\", \"b\"]}|\"b\"|true",
        "{\"enum\": [\"a\", \"b\"]}|\"c\"|false",
        "{\"pattern\": \"^[0-9]+$\"}|\"12\"|true",
        "{\"pattern\": \"^[0-9]+$\"}|\"12x\"|false",
        "{\"pattern\": \"^[0-9]+$\"}|null|true",
        "{\"minLength\": 2}|\"\\uD840\\uDC00\"|false",
        "{\"minLength\": 2}|\"ab\"|true",
        "{\"minimum\": 1, \"maximum\": 2}|1|true",
        "{\"minimum\": 1, \"maximum\": 2}|2.01|false",
        "{\"minimum\": 1, \"maximum\": 2}|0|false",
        "{\"minimum\": 1}|123456789012345678901234567890|true",
        "{\"items\": {\"type\": \"integer\"}}|[1, 2]|true",
        "{\"items\": {\"type\": \"integer\"}}|[1, \"2\"]|false",
        "{\"minItems\": 1, \"maxItems\": 2}|[]|false",
        "{\"minItems\": 1, \"maxItems\": 2}|[[], {}]|true",
        "{\"minItems\": 1, \"maxItems\": 2}|[1, 2, 3]|false",
        "{\"items\": {\"type\": \"integer\"}, \"uniqueItems\": true}|[0, -0]|false",
        "{\"items\": {\"type\": \"integer\"}, \"uniqueItems\": true}|[0, 1]|true"
      })
  void valuesAreHeldToTheirSchema(String schema, String document, boolean accepted)
      throws IOException {
    assertEquals(accepted, accepts(schema, document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": 1}|true",
        "{\"a\": 1, \"b\": 2, \"c\": 3}|true",
        "{\"b\": 2, \"c\": 3}|false",
        "{\"a\": 1, \"b\": 2}|false",
        "{\"a\": 1, \"x\": \"1\"}|true",
        "{\"a\": 1, \"x\": 1}|false",
        "{\"a\": 1, \"\": \"1\"}|false",
        "{}|false",
        "[1]|false"
      })
  void objectsAreHeldToTheirSchema(String document, boolean accepted) throws IOException {
    String schema =
        """
        {"$defs": {"whole": {"type": "integer"}},
         "type": "object",
         "properties": {"a": {"$ref": "#/$defs/whole"}, "b": {}, "c": {}},
         "required": ["a"],
         "minProperties": 1,
         "dependentRequired": {"b": ["c"], "c": ["b"]},
         "additionalProperties": {"type": "string"},
         "propertyNames": {"type": "string", "minLength": 1}}
        """;
    assertEquals(accepted, accepts(schema, document));
  }

  @Test
  void whatIsWrittenUnusuallyIsLeftToAValidator() throws IOException {
    assertEquals(false, accepts("{\"type\": \"integer\"}", "1.0"));
    assertEquals(
        false, accepts("{\"properties\": {\"a\": {\"minimum\": 1}}}", "{\"a\": 1, \"a\": 2}"));
    assertEquals(false, accepts("{}", "1 2"));
    assertEquals(false, accepts("{}", ""));
  }

  @Test
  void aDocumentThatIsCutOffIsNoJson() {
    assertThrows(IOException.class, () -> accepts("{}", "{\"a\": [1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"not\": {}}",
        "{\"type\": \"texts\"}",
        "{\"enum\": [1]}",
        "{\"const\": null}",
        "{\"items\": {\"oneOf\": []}}",
        "{\"uniqueItems\": true}",
        "{\"required\": [\"a\"]}",
        "{\"$ref\": \"#/$defs/a\"}",
        "{\"$ref\": \"other.json\"}",
        "{\"$ref\": \"#/$defs/a\", \"type\": \"string\", \"$defs\": {\"a\": {}}}",
        "{\"$defs\": {\"a\": {\"items\": {\"$ref\": \"#/$defs/a\"}}}, \"$ref\": \"#/$defs/a\"}",
        "{\"propertyNames\": {\"type\": \"integer\"}}"
      })
  void aSchemaThatIsNotUnderstoodIsRefused(String schema) {
    assertThrows(IllegalArgumentException.class, () -> accepts(schema, "{}"));
  }
}
