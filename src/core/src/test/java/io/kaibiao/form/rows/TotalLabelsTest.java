package io.kaibiao.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.text.Folding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a block are its total. */
class TotalLabelsTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static List<String> totals(String form, String... labels) {
    List<Fragment> rows = Arrays.stream(labels).map(FragmentSketch::row).toList();
    TotalLabels totals = new TotalLabels(CATALOGUE.form(form).orElseThrow(), CATALOGUE, rows);
    return Arrays.stream(labels).filter(l -> totals.isTotal(Folding.label(l))).toList();
  }

  @Test
  void grandTotalBesideASumOfTheSubjectsIsAnotherRow() {
    assertEquals(List.of("收入合计"), totals("GB01", "一、税收收入", "收入合计", "上级补助收入", "收入总计"));
  }

  @Test
  void grandTotalAloneIsTheTotal() {
    assertEquals(List.of("收入总计"), totals("GB01", "一、税收收入", "收入总计"));
  }

  @Test
  void sumMayNameThePlaceOrTheBudget() {
    assertEquals(List.of("全县收入合计"), totals("GB01", "一、税收收入", "全县收入合计"));
    assertEquals(List.of("本年支出合计"), totals("GB02", "教育支出", "本年支出合计"));
    assertEquals(List.of("政府性基金支出合计"), totals("GB08", "城乡社区支出", "政府性基金支出合计"));
    assertEquals(List.of(), totals("GB01", "一、税收收入小计表", "税收收入合计"));
  }

  @Test
  void departmentsTotalIsAnyOfTheWords() {
    assertEquals(List.of("合计", "总计"), totals("FA03", "合计", "教育支出", "总计"));
  }
}
