package io.kaibiao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashedNumbersTest {

  private final DashedNumbers numbers = new DashedNumbers(ReadingPolicy.STANDARD);

  private @Nullable StripReading maybe(
      String figure, String confirmer, String text, double confidence) {
    return numbers.verdict(
        new AmountVotes(
            StripReading.sure(figure, 0.9, List.of()),
            StripReading.sure(confirmer, 0.9, List.of()),
            StripReading.sure(text, confidence, List.of())));
  }

  private StripReading verdict(String figure, String confirmer, String text, double confidence) {
    return Objects.requireNonNull(maybe(figure, confirmer, text, confidence));
  }

  @ParameterizedTest
  @CsvSource({
    "2016.03.21, 2016 03 21, 2016-03-21",
    "20161028, 2016 10 28, 2016-10-28",
    "20182020, 2018  2020, 2018\u20142020",
    "2020.03.2024.06, 2020.03 2024.06, 2020.03-2024.06",
    "12.05, 12.05, 12-05"
  })
  void theTextEngineTellsDashesAndTheOthersConfirmDigits(
      String figure, String confirmer, String text) {
    StripReading reading = verdict(figure, confirmer, text, 0.97);
    assertEquals(text, reading.text());
    assertTrue(reading.confidence() >= 0.9);
  }

  @Test
  void otherDigitsMakeItDoubtful() {
    StripReading reading = verdict("2016.03.27", "2016 03 21", "2016-03-21", 0.99);
    assertEquals("2016-03-21", reading.text());
    assertTrue(reading.confidence() < 0.5);
    assertTrue(reading.alternatives().contains("2016.03.27"));
  }

  @Test
  void aTextEngineThatIsNotSureMakesItDoubtful() {
    assertTrue(verdict("20192022", "2019 2022", "2019-2022", 0.6).confidence() < 0.9);
  }

  @Test
  void aLetterAmongDigitsIsTheDigitThatTheOthersRead() {
    StripReading reading = verdict("2015.12.10", "2015 12 10", "2015-12-1C", 0.92);
    assertEquals("2015-12-10", reading.text());
    assertTrue(reading.confidence() < 0.9);
    assertNull(maybe("2015.12.70", "2015 12 10", "2015-12-1C", 0.92), "they differ");
  }

  @Test
  void aCodeKeepsItsLetters() {
    assertEquals("B-12", verdict("8-12", "8 12", "B-12", 0.97).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12.50", "1,287.48", "2010301", "12.5%", "(3)", "-", ""})
  void otherNumbersAreNone(String text) {
    assertNull(maybe(text, text, text, 0.99));
    assertFalse(DashedNumbers.mayBe(text));
  }
}
