package io.kaibiao.proof.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that call a row or a column a sum. */
class SumWordsTest {

  private static final String FILE = "sum-words.json";

  @Test
  void fileIsValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(SumWords.class, "sum-words.schema.json"),
                Resource.text(SumWords.class, FILE));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void everyPatternMatchesItsExample() {
    JsonNode data = Resource.json(SumWords.class, FILE);
    for (JsonNode entry : data.path("totals")) {
      String example = entry.path("example").asText();
      assertTrue(SumWords.load().isTotal(example), example);
    }
    int depth = 0;
    for (JsonNode entry : data.path("numbered")) {
      String example = entry.path("example").asText();
      assertEquals(++depth, SumWords.load().depth(example), example);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"合 计", "支出总计", "小计", "本年收入合计（万元）", "Total", "Subtotal", "TOTAL ASSETS"})
  void totals(String label) {
    assertTrue(SumWords.load().isTotal(label), label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"会计", "统计信息事务", "审计业务", "教育支出", "Subtle works", ""})
  void others(String label) {
    assertFalse(SumWords.load().isTotal(label), label);
  }
}
