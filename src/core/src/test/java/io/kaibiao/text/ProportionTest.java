package io.kaibiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  private static final BigDecimal STEP = new BigDecimal("0.01");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Small bases explode: 3,284.20 % of figures that come to 3,283.81 % is right. */
  @ParameterizedTest
  @CsvSource({
    "957.56, 29.16, 3284.20, true",
    "957.56, 29.16, 3290.00, false",
    "28.95, 32.00, 90.47, true",
    "28.95, 32.00, 90.57, false",
    "28.95, 32.00, 90, true",
  })
  void intervalOfPrintedFigures(String part, String whole, String percent, boolean holds) {
    Proportion of = new Proportion(new BigDecimal(part), STEP, new BigDecimal(whole), STEP);
    assertEquals(holds, of.holds(new BigDecimal(percent), HALF));
  }

  /** Whatever the exact figures were, their rounded percentage fits their rounded print. */
  @Property
  void roundedPrintAlwaysHolds(
      @ForAll @IntRange(min = 0, max = 99_999_999) int part,
      @ForAll @IntRange(min = 100, max = 99_999_999) int whole,
      @ForAll @IntRange(min = 0, max = 2) int decimals) {
    BigDecimal a = BigDecimal.valueOf(part, 4);
    BigDecimal b = BigDecimal.valueOf(whole, 4);
    BigDecimal percent =
        a.multiply(BigDecimal.valueOf(100)).divide(b, decimals, RoundingMode.HALF_UP);
    Proportion printed =
        new Proportion(
            a.setScale(2, RoundingMode.HALF_UP), STEP, b.setScale(2, RoundingMode.HALF_UP), STEP);
    assertTrue(printed.holds(percent, HALF));
  }

  @Test
  void nothingHasNoShares() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Proportion(BigDecimal.ONE, STEP, BigDecimal.ZERO, STEP));
  }
}
