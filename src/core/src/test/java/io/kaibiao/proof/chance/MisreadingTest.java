package io.kaibiao.proof.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One digit's distance. */
class MisreadingTest {

  @ParameterizedTest
  @CsvSource({
    "12345, 12845, true",
    "12345, 1234, true",
    "12345, 2345, true",
    "12345, 123345, true",
    "12345, 1234500, true",
    "12345, 12345, false",
    "12345, 13845, false",
    "12345, 54321, false",
    "12345, -12345, false",
    "12345, 0, false",
    "5, 7, true"
  })
  void oneDigitIsChangedLostOrAdded(long amount, long other, boolean likely) {
    assertEquals(likely, Misreading.isLikely(amount, other));
  }

  @Property
  void whatIsReadForAnotherIsReadBack(
      @ForAll @LongRange(min = -99999, max = 99999) long amount,
      @ForAll @LongRange(min = -99999, max = 99999) long other) {
    assertEquals(Misreading.isLikely(amount, other), Misreading.isLikely(other, amount));
  }

  /** The bound counts every amount that a changed, lost or added digit can make. */
  @Property(tries = 30)
  void alternativesAreNoMoreThanCounted(@ForAll @IntRange(min = 1, max = 9999) int amount) {
    long alternatives = 0;
    for (long other = 1; other <= 99999; other++) {
      alternatives += Misreading.isLikely(amount, other) ? 1 : 0;
    }
    assertTrue(alternatives <= Misreading.alternatives(amount), amount + ": " + alternatives);
  }
}
