package io.kaibiao.form.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kaibiao.resource.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The regular expressions of furniture.json, each with the example that stands beside it. */
class FurnitureFileTest {

  private static final JsonNode ROOT = Resource.json(Catalogue.class, "furniture.json");
  private static final FurnitureFile FILE = new FurnitureFile(ROOT);

  static Stream<JsonNode> entries() {
    List<JsonNode> entries = new ArrayList<>();
    ROOT.forEach(list -> list.forEach(entries::add));
    return entries.stream().filter(JsonNode::isObject);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void patternMatchesItsExample(JsonNode entry) {
    Matcher matcher = FILE.pattern(entry).matcher(entry.path("example").asText());
    assertTrue(matcher.find(), () -> entry.path("id").asText());
    if (entry.has("value")) {
      assertEquals(entry.path("value").asText(), matcher.group("value").strip());
    }
  }

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    entries()
        .map(entry -> entry.path("id").asText())
        .filter(id -> !seen.add(id))
        .forEach(twice::add);
    assertEquals(List.of(), twice);
  }

  @Test
  void alternativesAreJoinedInTheirOrder() {
    JsonNode part = ROOT.path("parts").get(0);
    assertEquals("亿\\s*元|百\\s*万\\s*元|千\\s*元|万\\s*元|元", FILE.pattern(part).pattern());
  }

  @Test
  void unknownPartIsRefused() {
    JsonNode entry = JsonNodeFactory.instance.objectNode().put("pattern", "${nowhere}");
    assertThrows(IllegalStateException.class, () -> FILE.pattern(entry));
  }
}
