package io.kaibiao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.Witness;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.MoneyUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same amount in forms of different units: FA08's total is what FA04 has for it. */
class UnitsTest {

  private static final String RULE = "FA08.FA04";

  /** 1.23 hundred million 元 and something, so that every unit has decimals to round. */
  private static final BigDecimal AMOUNT = new BigDecimal("123456789.12");

  private static SmallForm spent(String unit, BigDecimal number) {
    return SmallForm.in(unit, "FA08", "total").row("total", number.toPlainString());
  }

  private static SmallForm summary(String unit, BigDecimal number) {
    return SmallForm.in(unit, "FA04", "state_capital")
        .row("expenditure_year_total", number.toPlainString());
  }

  private static List<Boolean> holds(SmallForm... forms) {
    return new Proof(Rulebook.standard())
        .checks(Stream.of(forms).map(SmallForm::table).toList(), Coverage.WHOLE).stream()
            .filter(c -> c.rule().equals(RULE))
            .map(Check::holds)
            .toList();
  }

  static Stream<Arguments> pairs() {
    return Stream.of(MoneyUnit.values())
        .flatMap(a -> Stream.of(MoneyUnit.values()).map(b -> Arguments.of(a, b)));
  }

  private static BigDecimal printed(BigDecimal yuan, MoneyUnit unit) {
    return unit.fromYuan(yuan).setScale(2, RoundingMode.HALF_UP);
  }

  /** Each is rounded to its own last decimal: in 亿元 that is a million 元. */
  @ParameterizedTest
  @MethodSource("pairs")
  void oneAmountIsTheSameInTwoUnits(MoneyUnit first, MoneyUnit second) {
    SmallForm spent = spent(first.text(), printed(AMOUNT, first));
    assertEquals(List.of(true), holds(spent, summary(second.text(), printed(AMOUNT, second))));
    BigDecimal coarse = first.factor().max(second.factor()).movePointLeft(2);
    BigDecimal other = AMOUNT.add(coarse.multiply(new BigDecimal("3")));
    assertEquals(List.of(false), holds(spent, summary(second.text(), printed(other, second))));
  }

  @Test
  void unitThatOneTableLacksIsThatOfAllOthers() {
    SmallForm spent = spent("亿元", new BigDecimal("1.23"));
    assertEquals(List.of(true), holds(spent, summary("", new BigDecimal("1.23"))));
    assertEquals(List.of(false), holds(spent, summary("", new BigDecimal("12300.00"))));
  }

  @Test
  void unitThatIsUnknownIsNotGuessed() {
    SmallForm other = SmallForm.in("万元", "FA01", "amount").row("x", "5.00");
    SmallForm third = SmallForm.in("亿元", "FA05", "total").row("total", "5.00");
    SmallForm spent = spent("", new BigDecimal("1.23"));
    assertEquals(List.of(), holds(spent, summary("万元", new BigDecimal("1.23")), other, third));
  }

  /** A sentence bears out a figure in another unit, and says nothing where the unit is unknown. */
  @ParameterizedTest
  @CsvSource({"亿元, 1.24, 1.23?", "亿元, 1.23, 1.23", "元, 1.24, 1.23?", "'', 9.99, 1.23"})
  void sentencesSpeakOfKnownUnitsOnly(String unit, String stated, String becomes) {
    BigDecimal number = new BigDecimal(stated);
    boolean yuan = unit.equals("元");
    assertEquals(
        List.of("total " + becomes),
        SmallForm.in(yuan ? "亿元" : unit, "FA09", "budget_reception")
            .row("total", "1.23")
            .proved(
                new Witness(
                    "FA09/total/budget_reception",
                    "x",
                    yuan ? MoneyUnit.YI_YUAN.toYuan(number) : number,
                    yuan ? "元" : "亿元",
                    0,
                    Origin.TEXT_LAYER)));
  }
}
