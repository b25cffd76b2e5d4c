package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.report.ReportKind;
import io.kaibiao.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What titles of tables say beside the name of a form. */
class FormTitleTest {

  private static final FormTitle TITLES = new FormTitle(Catalogue.load().titleWords());

  @ParameterizedTest
  @CsvSource({
    "政府采购情况表, 政府采购情况表",
    "2023年政府采购情况表, 政府采购情况表",
    "2023年度 政府采购 情况表, 政府采购情况表",
    "某市教育局2023年政府采购情况表, 政府采购情况表",
    "2023年某市教育局部门政府采购情况表, 政府采购情况表",
    "某市教育局（本级）政府采购情况表, 政府采购情况表",
    "五、政府采购情况表, 政府采购情况表",
    "（三）政府采购情况表, 政府采购情况表",
    "附件2：政府采购情况表, 政府采购情况表",
    "附表1-3：政府采购情况表, 政府采购情况表",
    "表11：政府采购情况表, 政府采购情况表",
    "公开12表：政府采购情况表, 政府采购情况表",
    "二〇二四年资产情况表, 资产情况表",
    "2024年, 2024年",
  })
  void titleIsBareOfOrdinalYearAndBody(String printed, String plain) {
    assertEquals(plain, TITLES.plain(printed, "某市教育局"));
  }

  @ParameterizedTest
  @CsvSource({
    "支出决算表, FINAL_ACCOUNTS",
    "一般公共预算财政拨款支出决算表, FINAL_ACCOUNTS",
    "部门支出预算表, BUDGET",
    "一般公共预算支出预算表, BUDGET",
    "一般公共预算支出表, ",
    "国有资本经营预算支出表, ",
    "政府性基金收入表, ",
  })
  void kindIsWhatTheTitleNamesBesideItsFunds(String title, ReportKind kind) {
    assertEquals(kind, TITLES.kind(Folding.title(title)));
  }
}
