package io.kaibiao.samples.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.samples.forms.AmountStyle.Negative;
import io.kaibiao.samples.forms.AmountStyle.Printed;
import io.kaibiao.samples.forms.AmountStyle.Zero;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountStyleTest {
  private static final BigDecimal YUAN = new BigDecimal("12345678.91");

  @Test
  void printsTenThousands() {
    assertEquals(new Printed("1,234.57", "1234.57"), AmountStyle.plain().print(YUAN));
  }

  @Test
  void printsYuanWithoutCommas() {
    AmountStyle style = new AmountStyle("元", 2, false, Zero.BLANK, Negative.MINUS, false);
    assertEquals(new Printed("12345678.91", "12345678.91"), style.print(YUAN));
  }

  @Test
  void printsNegativesInFullWidthBrackets() {
    AmountStyle style = new AmountStyle("元", 0, true, Zero.BLANK, Negative.BRACKETS, true);
    assertEquals(new Printed("（１２，３４５，６７９）", "-12345679"), style.print(YUAN.negate()));
  }

  @Test
  void printsNothingInFourWays() {
    BigDecimal none = BigDecimal.ZERO;
    AmountStyle style = AmountStyle.plain();
    assertEquals(Printed.NOTHING, style.print(none));
    assertEquals(new Printed("——", ""), with(Zero.DASH).print(none));
    assertEquals(new Printed("0", "0"), with(Zero.BARE_ZERO).print(none));
    assertEquals(new Printed("0.00", "0.00"), with(Zero.POINT_ZEROS).print(none));
  }

  private static AmountStyle with(Zero zero) {
    return new AmountStyle("万元", 2, true, zero, Negative.MINUS, false);
  }
}
