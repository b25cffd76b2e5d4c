package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Rows and columns of the further forms, as departments print them. */
class FurtherRowsTest {

  private static Table read(ReportKind kind, String title, String... rows) {
    return Printed.read(
            Printed.grids(PageSketch.page(1).title(title).line("单位：万元").table(rows)).get(0),
            new ReportContext(kind, Publisher.DEPARTMENT))
        .table();
  }

  private static List<String> keys(Table table) {
    return table.rows().stream().map(Row::key).toList();
  }

  private static Cell cell(Row row, String column) {
    return Objects.requireNonNull(row.cells().get(column));
  }

  @Test
  void usesOfExpenditureAreABlockOfTheirOwn() {
    Table table =
        read(
            ReportKind.BUDGET,
            "部门收支总表",
            "收入|<|支出|<|<|<",
            "项目|预算数|功能分类|预算数|支出用途|预算数",
            "一、一般公共预算|10.00|一、一般公共服务支出|6.00|基本支出|7.00",
            "二、政府性基金|2.00|二、教育支出|6.00|项目支出|4.00",
            "||||结转下年|1.00",
            "收入总计|12.00|支出总计|12.00|支出总计|12.00");
    assertEquals(
        List.of(
            "general_public_budget/amount=10.00",
            "government_fund/amount=2.00",
            "income_grand_total/amount=12.00",
            "201/total=6.00",
            "205/total=6.00",
            "expenditure_grand_total/total=12.00",
            "use_basic/total=7.00",
            "use_project/total=4.00",
            "use_carried_over/total=1.00",
            "x:支出总计/total=12.00"),
        Printed.cells(table));
  }

  @Test
  void totalInTheColumnOfNumbersIsTheTotal() {
    assertEquals(
        List.of("total", "甲", "乙"),
        keys(
            read(
                ReportKind.BUDGET,
                "部门项目支出预算表",
                "序号|项目名称|合计|一般公共预算",
                "合计||3.00|3.00",
                "1|甲|1.00|1.00",
                "2|乙|2.00|2.00")));
    assertEquals(
        List.of("x:道路", "x:桥梁", "x:合计"),
        keys(
            read(
                ReportKind.BUDGET,
                "重点工程情况表",
                "序号|名称|总投资",
                "1|道路|1,000.00",
                "2|桥梁|500.00",
                "合计||1,500.00")));
  }

  @Test
  void subjectOfAnotherClassificationIsNoLabelOfARow() {
    Table table =
        read(
            ReportKind.BUDGET,
            "一般公共预算安排基本支出分经济科目表",
            "部门预算支出经济科目编码|部门预算支出经济科目名称|政府预算支出经济科目名称|合计|人员经费|公用经费",
            "301|工资福利支出||5.00|5.00|",
            "30101|基本工资|工资奖金津补贴|5.00|5.00|");
    assertEquals(List.of("基本工资"), table.rows().get(1).path());
    assertEquals("工资奖金津补贴", cell(table.rows().get(1), "government_subject").value().canonical());
  }

  @Test
  void economicSubjectsStandAcross() {
    Table table =
        read(
            ReportKind.FINAL_ACCOUNTS,
            "一般公共预算财政拨款支出决算明细表",
            "科目编码|科目名称|合计|工资福利支出|<|商品和服务支出|<",
            "^|^|^|小计|基本工资|小计|办公费",
            "|合计|9.00|5.00|5.00|4.00|4.00",
            "2010301|行政运行|9.00|5.00|5.00|4.00|4.00");
    assertEquals("FA12", table.form());
    assertEquals(List.of("total", "301", "30101", "302", "30201"), Printed.columns(table));
    assertEquals(List.of("total", "2010301"), keys(table));
  }

  @Test
  void projectsAndSubjectsNameRowsTogether() {
    Table table =
        read(
            ReportKind.FINAL_ACCOUNTS,
            "项目支出决算表",
            "科目编码|科目名称|项目名称|合计|一般公共预算|政府性基金预算|其他资金",
            "201|一般公共服务支出||9.00|9.00||",
            "||信息化建设|5.00|5.00||",
            "||培训|4.00|4.00||");
    assertEquals("FA11", table.form());
    assertEquals(List.of("201", "信息化建设", "培训"), keys(table));
  }

  @Test
  void assetsHaveUnitsOfTheirHeads() {
    Table table =
        read(
            ReportKind.BUDGET,
            "新增资产配置表",
            "资产类别|资产名称|数量|单价（元）|金额（万元）",
            "通用设备|计算机|2|5000|1.00",
            "合计||||1.00");
    assertEquals("BG20", table.form());
    assertEquals(List.of("item.1", "total"), keys(table));
    Row item = table.rows().get(0);
    assertEquals("元", cell(item, "unit_price").unit());
    assertEquals("万元", cell(item, "total").unit());
    assertEquals("", cell(item, "quantity").unit());
  }
}
