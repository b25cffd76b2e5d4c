package io.kaibiao.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.resource.Resource;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyUnitTest {

  @Test
  void dataFileIsValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(MoneyUnit.class, "money-units.schema.json"),
                Resource.text(MoneyUnit.class, "money-units.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "元, YUAN, 1",
    "千元, QIAN_YUAN, 1000",
    "万元, WAN_YUAN, 10000",
    "百万元, BAIWAN_YUAN, 1000000",
    "亿元, YI_YUAN, 100000000",
  })
  void unitsAreWorthSoManyYuan(String text, MoneyUnit unit, BigDecimal factor) {
    assertEquals(Optional.of(unit), MoneyUnit.of(text));
    assertEquals(factor, unit.factor());
    assertEquals(text, unit.text());
  }

  @ParameterizedTest
  @EnumSource
  void unitsAreReadInEverySpelling(MoneyUnit unit) {
    String text = unit.text();
    for (String spelling :
        new String[] {
          "人民币" + text, "单位：" + text, "单位:人民币" + text, "金额单位：" + text, " 单 位： " + text + "\u3000"
        }) {
      assertEquals(Optional.of(unit), MoneyUnit.of(spelling), spelling);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "辆", "台", "万", "美元", "十元", "万元整", "单位：", "预算数（万元）"})
  void whatIsNoUnitOfMoneyIsUnknown(String text) {
    assertEquals(Optional.empty(), MoneyUnit.of(text));
  }

  @Property
  void figuresComeBackFromYuanAsTheyWere(
      @ForAll MoneyUnit unit, @ForAll @Scale(8) BigDecimal number) {
    assertEquals(0, number.compareTo(unit.fromYuan(unit.toYuan(number))));
  }

  @Property
  void figuresKeepTheirWorthInEveryUnit(
      @ForAll MoneyUnit from, @ForAll MoneyUnit to, @ForAll @Scale(2) BigDecimal number) {
    BigDecimal yuan = from.toYuan(number);
    assertEquals(0, yuan.compareTo(to.toYuan(to.fromYuan(yuan))));
  }
}
