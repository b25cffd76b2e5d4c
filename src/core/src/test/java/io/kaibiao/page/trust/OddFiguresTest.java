package io.kaibiao.page.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters in the place of digits are told from those of words and numbers of forms. */
class OddFiguresTest {

  @ParameterizedTest
  @CsvSource({"l, true", "'lO', true", "'l2', true", "'12', false", "A, false", "'合计', false"})
  void isOddNumber(String text, boolean odd) {
    assertEquals(odd, OddFigures.isOddNumber(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'l,2O5.l7', true",
    "'O0.OO', true",
    "'OO.OO', false",
    "'-3S.OO', true",
    "'2O8O5', true",
    "'12.А5', true",
    "'1,205.17', false",
    "'20805', false",
    "'G20', false",
    "'≥98.00', false",
    "'GB18030', false",
    "'PM2.5', false",
    "'12.50万', false",
    "'KPI', false",
    "'二〇二三', false"
  })
  void isOddFigure(String text, boolean odd) {
    assertEquals(odd, OddFigures.isOddFigure(text));
  }
}
