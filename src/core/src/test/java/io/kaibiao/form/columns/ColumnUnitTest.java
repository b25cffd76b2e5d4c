package io.kaibiao.form.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The units that heads declare. */
class ColumnUnitTest {

  private static final HeaderWords WORDS = Catalogue.load().heads();

  @ParameterizedTest
  @CsvSource({
    "预算数, MONEY, 万元",
    "单价（元）, MONEY, 元",
    "金额（单位：亿元）, MONEY, 亿元",
    "金额（万元）|合计, MONEY, 万元",
    "金额（元）|其中：本级, MONEY, 元",
    "数量, COUNT, ''",
    "采购数量（台）, COUNT, ''",
    "车辆|数量, COUNT, ''",
    "决算数为预算数的%, PERCENT, ''",
    "比上年增减（%）, PERCENT, ''",
    "增长率, PERCENT, ''",
    "增减|增减额, MONEY, 万元",
    "占比, PERCENT, ''",
    "税率调整, MONEY, 万元",
  })
  void headsSayWhatTheNumbersAre(String path, ColumnUnit.Kind kind, String unit) {
    ColumnUnit own = ColumnUnit.of(Arrays.asList(path.split("\\|", -1)), WORDS);
    assertEquals(kind, own.kind());
    assertEquals(unit, own.or("万元"));
  }

  @Test
  void bareNumberUnderPerCentIsAShare() {
    Value.Amount amount = new Value.Amount(new BigDecimal("12.5"));
    Value text = new Value.Text("不变");
    ColumnUnit rate = new ColumnUnit(ColumnUnit.Kind.PERCENT, "");
    assertEquals(new Value.Percentage(new BigDecimal("12.5")), rate.meant(amount));
    assertEquals(text, rate.meant(text));
    assertEquals(amount, new ColumnUnit(ColumnUnit.Kind.COUNT, "").meant(amount));
  }
}
