package io.kaibiao.evaluationform.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the words of the performance forms to their schema and to the way they are compared. */
class PerformanceFileTest {

  private static final String FILE = "performance.json";

  @Test
  void resourceIsValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(PerformanceFile.class, "performance.schema.json"),
                Resource.text(PerformanceFile.class, FILE));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void hasTheContractsForms() {
    assertEquals(
        List.of("PF01", "PF02", "PF03", "PF04", "PF05"), PerformanceCatalogue.load().ids());
  }

  @Test
  void everyLabelIsWrittenAsItIsCompared() {
    List<String> unlike = new ArrayList<>();
    check(Resource.json(PerformanceFile.class, FILE), "", unlike);
    assertEquals(List.of(), unlike);
  }

  private static void check(JsonNode node, String name, List<String> unlike) {
    if (node.isObject()) {
      node.properties().forEach(field -> check(field.getValue(), field.getKey(), unlike));
      return;
    }
    boolean names = !List.of("needs", "alone", "lacks", "sides", "titles", "all").contains(name);
    if (node.isArray() && names) {
      for (JsonNode item : node) {
        String text = item.asText();
        if (item.isTextual() && !text.startsWith("@") && !LabelText.plain(text).equals(text)) {
          unlike.add(text);
        }
        check(item, name, unlike);
      }
    }
  }
}
