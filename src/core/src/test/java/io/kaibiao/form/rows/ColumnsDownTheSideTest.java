package io.kaibiao.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which columns of a form labels down the side name. */
class ColumnsDownTheSideTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final ColumnsDownTheSide INCOME =
      new ColumnsDownTheSide(CATALOGUE.form("BG02").orElseThrow(), CATALOGUE.heads());

  @Test
  void sourceIsAColumnOfTheForm() {
    assertEquals(
        Optional.of("general_public_budget"), INCOME.column(FragmentSketch.nested("一般公共预算")));
    assertEquals(
        Optional.of("special_account"), INCOME.column(FragmentSketch.nested("三、财政专户管理资金")));
  }

  @Test
  void sumBesideASourceIsTheSource() {
    Fragment sum = FragmentSketch.nested("政府性基金", "小计");
    assertEquals(Optional.of("government_fund"), INCOME.column(sum));
    assertEquals("政府性基金", INCOME.name(sum));
  }

  @Test
  void partOfASourceIsNone() {
    Fragment part = FragmentSketch.nested("一般公共预算", "上级补助");
    assertEquals(Optional.empty(), INCOME.column(part));
    assertEquals("上级补助", INCOME.name(part));
  }

  @Test
  void labelThatTheFormLacksIsNone() {
    assertEquals(Optional.empty(), INCOME.column(FragmentSketch.nested("捐赠")));
  }
}
