package io.kaibiao.evaluate.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedValueTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "1287.48, 1287.480, true",
    "0, -0.00, true",
    "1287.48, '1,287.48', false",
    "１２, 12, true",
    "98.5%, 98.50%, true",
    "98.5%, ９８.５％, true",
    "100, 100%, false",
    "'优 √', '优√', true",
    "产出（50分）, 产出(50分), true",
    "≥95, ⩾95, true",
    "一、收入, '一,收入', true",
    "一般公共预算, 一般公共予算, false",
    "'', '  ', true",
  })
  void valuesAreTheSameOrNot(String one, String other, boolean same) {
    assertEquals(same, ComparedValue.same(one, other));
    assertEquals(same, ComparedValue.same(other, one));
  }
}
