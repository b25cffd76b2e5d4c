package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.testing.UnderLocales;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code number-grammar.json}; a new case is a line of data. */
@Tag("machine")
class NumberGrammarTest {

  private final NumberGrammar grammar = new NumberGrammar();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode c : caseData()) {
      String id = c.get("id").asText();
      assertTrue(ids.add(id), () -> "two cases are named " + id);
      tests.add(
          DynamicTest.dynamicTest(
              id + ": " + c.get("description").asText(),
              () -> assertEquals(expected(c), read(c.get("input").asText()))));
    }
    return tests.stream();
  }

  @UnderLocales
  void figuresAreReadAlikeWhateverTheLocale() throws IOException {
    for (JsonNode c : caseData()) {
      assertEquals(expected(c), read(c.get("input").asText()), c.get("id").asText());
    }
  }

  @Test
  void everyRepairHasACase() throws IOException {
    Set<String> seen = new HashSet<>();
    for (JsonNode c : caseData()) {
      c.path("repairs").forEach(repair -> seen.add(repair.asText()));
    }
    for (NumberRepair repair : NumberRepair.values()) {
      assertTrue(seen.contains(repair.code().id()), () -> "no case shows " + repair.code().id());
    }
  }

  private static JsonNode caseData() throws IOException {
    try (InputStream data = NumberGrammarTest.class.getResourceAsStream("number-grammar.json")) {
      assertNotNull(data);
      return new ObjectMapper().readTree(data);
    }
  }

  private static String expected(JsonNode c) {
    if (!c.get("kind").asText().equals("figure")) {
      return c.get("kind").asText();
    }
    List<String> repairs = new ArrayList<>();
    c.get("repairs").forEach(repair -> repairs.add(repair.asText()));
    return c.get("value").asText()
        + " "
        + c.get("certainty").asText()
        + " "
        + repairs
        + " "
        + c.path("unit").asText();
  }

  private String read(String input) {
    NumberReading reading = grammar.read(input);
    if (reading instanceof NumberReading.Figure figure) {
      return figure.value().canonical()
          + " "
          + figure.certainty()
          + " "
          + figure.repairs()
          + " "
          + figure.unit();
    }
    return reading instanceof NumberReading.Blank ? "blank" : "not-a-number";
  }
}
