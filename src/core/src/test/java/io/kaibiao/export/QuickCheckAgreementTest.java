package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The quick check of {@code report.json} says the same as the validator of the whole standard, of a
 * sound document and of what becomes of it when anything in it is changed.
 */
class QuickCheckAgreementTest {

  private final ObjectMapper mapper = new ObjectMapper();
  private final ReportSchema schema = new ReportSchema();

  /** Puts other values in the places of a document, one after the other. */
  private final class Changes {

    private final JsonNode root;
    private final List<JsonNode> others = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private int refused;

    Changes(JsonNode root) throws IOException {
      this.root = root;
      String values =
          "[null, true, \"\", \" \", \"x\", \"1\", \"01\", \"2023\", 0, 1, -1, 1.5, 3000, [], [1],"
              + " [\"x\"], {}, {\"x\": 1}]";
      others.addAll(mapper.readValue(values, new TypeReference<List<JsonNode>>() {}));
    }

    void ofAll(JsonNode node, String place) throws IOException {
      if (!done.add(place)) {
        return;
      }
      if (node instanceof ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
          JsonNode value = Objects.requireNonNull(object.remove(name));
          agree(place + " without " + name);
          for (JsonNode other : others) {
            object.set(name, other);
            agree(place + "/" + name + ": " + other);
          }
          object.set(name, value);
          ofAll(value, place + "/" + name);
        }
        object.put("surplus", 1);
        agree(place + "/surplus");
        object.remove("surplus");
      }
      if (node instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          ofAll(array.get(i), place + "/*");
        }
        for (JsonNode other : others) {
          array.add(other);
          agree(place + "/" + array.size() + ": " + other);
          array.remove(array.size() - 1);
        }
        if (!array.isEmpty()) {
          array.add(array.get(0));
          agree(place + " with its first element again");
          array.remove(array.size() - 1);
        }
      }
    }

    private void agree(String change) throws IOException {
      byte[] json = mapper.writeValueAsBytes(root);
      boolean valid = schema.violations(new ByteArrayInputStream(json)).isEmpty();
      assertEquals(valid, schema.accepts(new ByteArrayInputStream(json)), change);
      refused += valid ? 0 : 1;
    }
  }

  @Test
  void everyChangeIsJudgedAlike() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReportWriter(schema).write(SampleReport.small(), out);
    JsonNode root = mapper.readTree(out.toByteArray());
    Changes changes = new Changes(root);
    changes.ofAll(root, "");
    assertAll(
        () -> assertEquals(mapper.readTree(out.toByteArray()), root),
        () -> assertTrue(changes.refused > 1_000, () -> changes.refused + " were refused"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "bare"})
  void whatIsWrittenPassesTheQuickCheck(String name) throws IOException {
    try (InputStream json =
        QuickCheckAgreementTest.class.getResourceAsStream(
            "/golden/export/" + name + "/report.json")) {
      assertTrue(schema.accepts(Objects.requireNonNull(json)));
    }
  }
}
