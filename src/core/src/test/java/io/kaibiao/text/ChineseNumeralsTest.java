package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({"0,''", "1, 一", "10, 十", "11, 十一", "20, 二十", "31, 三十一"})
  void numbersAreWritten(int number, String text) {
    assertEquals(text, ChineseNumerals.of(number));
  }

  @Test
  void whatIsWrittenIsRead() {
    for (int number = 1; number < 100; number++) {
      assertEquals(number, ChineseNumerals.number(ChineseNumerals.of(number)));
    }
  }

  @ParameterizedTest
  @CsvSource({"一, 1", "九, 9", "十, 0", "零, 0", "1, 0"})
  void digitsAreOneToNine(char numeral, int digit) {
    assertEquals(digit, ChineseNumerals.digit(numeral));
  }
}
