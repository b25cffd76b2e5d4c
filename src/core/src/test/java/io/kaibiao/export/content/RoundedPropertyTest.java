package io.kaibiao.export.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RoundedPropertyTest {

  @Property
  void coordinatesAreRoundedAsDecimals(@ForAll @DoubleRange(min = -100, max = 2000) double value) {
    assertEquals(decimal(value), Rounded.points(value));
  }

  @Property
  void tiesAreRoundedAsDecimals(@ForAll @IntRange(min = 0, max = 2_000_000) int thousandths) {
    double value = thousandths / 1000.0;
    assertEquals(decimal(value), Rounded.points(value));
  }

  private static String decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
