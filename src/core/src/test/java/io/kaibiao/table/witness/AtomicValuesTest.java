package io.kaibiao.table.witness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1,234,567",
        "12.5%",
        "$25,810",
        "18 ml",
        "*6 ml",
        "(95.1–99.2)",
        "9,595–17,992",
        "-0.2",
        "†",
        "—",
        "✓",
        "O",
        "2007–08",
        "7.5 (6.1–8.9)",
        "£12",
        "n/a",
        ".1667",
        "±0.3"
      })
  void valuesAreValues(String text) {
    assertTrue(AtomicValues.is(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Total", "Greater than 25", "14 years and older", "see Table 3", "项目支出"})
  void wordsAreNone(String text) {
    assertFalse(AtomicValues.is(text));
  }
}
