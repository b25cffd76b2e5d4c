package io.kaibiao.proof.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void anAmountHasAsManyDecimalsAsItNeeds() {
    assertEquals("1287.48", Money.printed(1_287_480_000L, Money.WAN, 2).toString());
    assertEquals("1287.4812", Money.printed(1_287_481_200L, Money.WAN, 2).toString());
    assertEquals("1287", Money.printed(1_287_000_000L, Money.WAN, 0).toString());
    assertEquals("0.00", Money.printed(0, Money.WAN, 2).toString());
    assertEquals("-0.5", Money.printed(-50, Money.YUAN, 0).toString());
    assertThrows(IllegalArgumentException.class, () -> Money.printed(1, 3, 0));
  }

  @Property
  void itIsTheQuotient(
      @ForAll long steps,
      @ForAll @IntRange(max = 12) int digits,
      @ForAll @IntRange(max = 8) int decimals) {
    long factor = BigDecimal.TEN.pow(digits).longValueExact();
    BigDecimal exact = BigDecimal.valueOf(steps).divide(BigDecimal.valueOf(factor));
    BigDecimal expected = exact.scale() < decimals ? exact.setScale(decimals) : exact;
    assertEquals(expected, Money.printed(steps, factor, decimals));
  }
}
