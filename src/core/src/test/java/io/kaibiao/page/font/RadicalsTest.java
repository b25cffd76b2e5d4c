package io.kaibiao.page.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("machine")
class RadicalsTest {

  @ParameterizedTest
  @CsvSource({
    "\u2ED8, 青",
    "\u2EA0, 民",
    "\u2ED4, 门",
    "\u2ED3, 长",
    "\u2F3E, 户",
    "\u2F83, 自",
    "\uF92E, 冷",
    "\u2E9A, \u2E9A",
    "表, 表"
  })
  void aRadicalReadsAsTheCharacterThatItLooksLike(String mapped, String read) {
    assertEquals(read, Radicals.unified(mapped));
  }
}
