package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.resource.Resource;
import org.junit.jupiter.api.Test;

class PrintedUnitsTest {

  @Test
  void theFileIsValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(PrintedUnits.class, "units.schema.json"),
                Resource.text(PrintedUnits.class, "units.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void bracketsAreCompared() {
    assertEquals("台（套）", PrintedUnits.of("台(套)"));
  }

  @Test
  void moneyIsAmongThem() {
    assertEquals("万元", PrintedUnits.of("万元"));
  }

  @Test
  void otherWordsAreNone() {
    assertNull(PrintedUnits.of("年"));
  }
}
