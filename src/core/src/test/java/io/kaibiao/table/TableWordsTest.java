package io.kaibiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.resource.Resource;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWordsTest {

  @Test
  void theFileIsValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(TableWords.class, "table-words.schema.json"),
                Resource.text(TableWords.class, "table-words.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"total", "continuation"})
  void aPatternIsFoundInItsExample(String name) {
    JsonNode entry = Resource.json(TableWords.class, "table-words.json").path(name);
    assertTrue(
        Pattern.compile(entry.path("pattern").asText())
            .matcher(entry.path("example").asText())
            .find());
  }

  @Test
  void aTotalIsAWholeLabel() {
    assertTrue(TableWords.isTotal(" 本年支出合 计 "));
    assertFalse(TableWords.isTotal("合计金额"));
  }

  @Test
  void aWordMayBeSpread() {
    assertTrue(TableWords.isSpread("项目"));
    assertFalse(TableWords.isSpread("类款"));
  }

  @Test
  void aTitleLosesItsMarkOfContinuation() {
    assertEquals("收入决算表", TableWords.withoutContinuation("收入决算表（续）"));
    assertEquals("收入决算表", TableWords.withoutContinuation("收入决算表 续表"));
  }
}
