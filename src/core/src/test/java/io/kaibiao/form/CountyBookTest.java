package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A county's own budget and final accounts. */
class CountyBookTest {

  private static ReportTables read(String cover, PageSketch... pages) {
    return ReportTables.read(
        Printed.CATALOGUE,
        Printed.lines(PageSketch.page(1).at(200).line(100, 24, cover)),
        Printed.grids(pages));
  }

  private static PageSketch page(int number, String title, String... rows) {
    return PageSketch.page(number).title(title).line("单位：万元").table(rows);
  }

  @Test
  void budgetHasTheFormsOfGovernments() {
    ReportTables read =
        read(
            "某县2025年政府预算公开",
            page(
                2,
                "2025年一般公共预算收入预算表",
                "项目|2024年执行数|2025年预算数|预算数为执行数的%",
                "一、税收收入|90.00|99.00|110.0",
                "增值税|50.00|55.00|110.0",
                "二、非税收入|10.00|11.00|110.0",
                "收入合计|100.00|110.00|110.0"),
            page(
                3,
                "2025年一般公共预算支出预算表",
                "科目编码|科目名称|预算数",
                "205|教育支出|40.00",
                "208|社会保障和就业支出|30.00",
                "|支出合计|70.00"),
            page(
                4,
                "2025年地方政府债务限额和余额情况表",
                "地区|债务限额|<|<|债务余额|<|<",
                "^|合计|一般债务|专项债务|合计|一般债务|专项债务",
                "某县|30.00|10.00|20.00|28.00|9.00|19.00"),
            page(5, "2025年“三公”经费预算表", "项目|预算数", "合计|3.00", "公务接待费|1.00", "因公出国（境）费|2.00"));
    assertEquals(ReportKind.BUDGET, read.metadata().kind());
    assertEquals(
        List.of("GB01", "GB02", "GB14", "GB16"), read.tables().stream().map(Table::form).toList());
    Table income = read.tables().get(0);
    assertEquals(List.of("prior_actual", "budget", "rate_to_prior"), Printed.columns(income));
    assertEquals(
        List.of(
            "101/prior_actual=90.00",
            "101/budget=99.00",
            "101/rate_to_prior=110.0%",
            "10101/prior_actual=50.00",
            "10101/budget=55.00",
            "10101/rate_to_prior=110.0%"),
        Printed.cells(income).subList(0, 6));
    assertEquals("total/budget=110.00", Printed.cells(income).get(10));
    assertEquals(
        List.of("205/budget=40.00", "208/budget=30.00", "total/budget=70.00"),
        Printed.cells(read.tables().get(1)));
    assertEquals(
        List.of(
            "某县/limit_total=30.00",
            "某县/limit_general=10.00",
            "某县/limit_special=20.00",
            "某县/balance_total=28.00",
            "某县/balance_general=9.00",
            "某县/balance_special=19.00"),
        Printed.cells(read.tables().get(2)));
  }

  @Test
  void finalAccountsHaveTheirOwnIds() {
    ReportTables read =
        read(
            "某县2023年财政决算",
            page(
                2,
                "2023年一般公共预算支出决算表",
                "项目|预算数|调整预算数|决算数|决算数为调整预算数的%",
                "一、教育支出|40.00|41.00|41.00|100.0",
                "二、卫生健康支出|10.00|10.00|9.00|90.0",
                "支出合计|50.00|51.00|50.00|98.0"),
            page(3, "2023年政府性基金收入决算表", "项目|预算数|决算数", "国有土地使用权出让收入|5.00|4.00", "合计|5.00|4.00"));
    assertEquals(List.of("GA02", "GA07"), read.tables().stream().map(Table::form).toList());
    assertEquals(
        List.of("budget", "adjusted_budget", "actual", "rate_to_budget"),
        Printed.columns(read.tables().get(0)));
    assertEquals("205/budget=40.00", Printed.cells(read.tables().get(0)).get(0));
  }

  @Test
  void departmentsReportHasNoneOfThem() {
    ReportTables read =
        read(
            "某县教育局2025年部门预算",
            page(2, "一般公共预算支出预算表", "科目编码|科目名称|合计|基本支出|项目支出", "205|教育支出|40.00|30.00|10.00"));
    assertEquals(List.of("BG05"), read.tables().stream().map(Table::form).toList());
  }
}
