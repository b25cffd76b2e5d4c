package io.kaibiao.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Side;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which row of a form a label names. */
class LabelNamerTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static LabelNamer namer(String form, @Nullable Side side) {
    return new LabelNamer(CATALOGUE.form(form).orElseThrow(), side, CATALOGUE, List.of());
  }

  private static List<String> keys(LabelNamer namer, String... labels) {
    return Arrays.stream(labels).map(l -> namer.name(FragmentSketch.row(l)).key()).toList();
  }

  @Test
  void labelPrintedTwiceIsAnotherRowBelowItsHead() {
    assertEquals(
        List.of(
            "general_public_budget",
            "government_fund",
            "state_capital",
            "income_year_total",
            "opening_balance",
            "opening_general_public_budget",
            "opening_government_fund",
            "opening_state_capital",
            "income_grand_total"),
        keys(
            namer("FA04", Side.INCOME),
            "一、一般公共预算财政拨款",
            "二、政府性基金预算财政拨款",
            "三、国有资本经营预算财政拨款",
            "本年收入合计",
            "年初财政拨款结转和结余",
            "一般公共预算财政拨款",
            "政府性基金预算财政拨款",
            "国有资本经营预算财政拨款",
            "总计"));
  }

  @Test
  void labelPrintedMoreOftenThanTheFormKnowsIsForeign() {
    assertEquals(
        List.of("general_public_budget", "x:一、一般公共预算财政拨款"),
        keys(namer("FA04", Side.INCOME), "一、一般公共预算财政拨款", "一、一般公共预算财政拨款"));
  }

  @Test
  void halvesHaveTheirOwnTotals() {
    assertEquals(List.of("income_grand_total"), keys(namer("FA04", Side.INCOME), "总计"));
    assertEquals(List.of("expenditure_grand_total"), keys(namer("FA04", Side.EXPENDITURE), "总计"));
  }

  @Test
  void bracketsBehindALabelDoNotMatter() {
    assertEquals(List.of("government_fund"), keys(namer("FA04", Side.INCOME), "二、政府性基金预算财政拨款（注1）"));
  }

  @Test
  void numberingAndBlanksDoNotMatter() {
    assertEquals(
        List.of("201", "204"), keys(namer("FA01", Side.EXPENDITURE), "（一） 一般公共服务 支出", "4.公共安全支出"));
  }

  @Test
  void halvesOfALabelAreOneRow() {
    LabelNamer namer = namer("FA01", Side.INCOME);
    assertTrue(namer.areHalves(FragmentSketch.row("三、国有资本经营预算财政"), FragmentSketch.row("拨款收入")));
    assertFalse(namer.areHalves(FragmentSketch.row("四、上级补助收入"), FragmentSketch.row("五、事业收入")));
    assertFalse(namer.areHalves(FragmentSketch.row("四、上级补助收入"), FragmentSketch.row("")));
  }
}
