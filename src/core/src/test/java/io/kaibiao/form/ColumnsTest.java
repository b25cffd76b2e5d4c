package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns mean, however a form is laid out. */
class ColumnsTest {

  @Test
  void halvesSideBySide() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("收入支出决算总表")
                .table(
                    "收入|<|<|支出|<|<",
                    "项目|行次|金额|项目|行次|金额",
                    "栏次||1|栏次||2",
                    "一、一般公共预算财政拨款收入|1|100.00|一、一般公共服务支出|31|90.00",
                    "本年收入合计|27|100.00|本年支出合计|57|90.00",
                    "||| 年末结转和结余|58|10.00",
                    "总计|30|100.00|总计|60|100.00"));
    assertEquals("FA01", table.form());
    assertEquals(
        List.of(
            "general_public_budget/amount=100.00",
            "income_year_total/amount=100.00",
            "income_grand_total/amount=100.00",
            "201/amount=90.00",
            "expenditure_year_total/amount=90.00",
            "closing_balance/amount=10.00",
            "expenditure_grand_total/amount=100.00"),
        Printed.cells(table));
    assertEquals(
        List.of("1", "27", "30", "31", "57", "58", "60"),
        table.rows().stream().map(r -> String.valueOf(r.line())).toList());
  }

  /** The same economic subjects in one to four blocks, read down block by block. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void economicBlocksSideBySide(int blocks) {
    List<String> subjects =
        List.of(
            "301|工资福利支出|13.00",
            "30101|基本工资|5.00",
            "30102|津贴补贴|8.00",
            "302|商品和服务支出|6.00",
            "30201|办公费|1.00",
            "30202|印刷费|2.00",
            "30205|水费|3.00",
            "303|对个人和家庭的补助|4.00",
            "30301|离休费|1.00",
            "30302|退休费|1.00",
            "30305|生活补助|1.00",
            "30399|其他对个人和家庭的补助|1.00");
    int rows = subjects.size() / blocks;
    List<String> lines = new ArrayList<>();
    lines.add(String.join("|", java.util.Collections.nCopies(blocks, "科目编码|科目名称|金额")));
    for (int r = 0; r < rows; r++) {
      List<String> line = new ArrayList<>();
      for (int b = 0; b < blocks; b++) {
        line.add(subjects.get(b * rows + r));
      }
      lines.add(String.join("|", line));
    }
    Table table =
        Printed.table(
            PageSketch.page(1).title("一般公共预算财政拨款基本支出决算明细表").table(lines.toArray(String[]::new)));
    assertEquals("FA06", table.form());
    assertEquals(
        subjects.stream().map(s -> s.replaceFirst("\\|.*\\|", "/amount=")).toList(),
        Printed.cells(table));
  }

  @Test
  void threePublicWithYearsAboveItems() {
    assertEquals(
        List.of(
            "total/budget_total=3.80",
            "total/budget_vehicle_total=3.00",
            "total/budget_vehicle_operation=3.00",
            "total/budget_reception=0.80",
            "total/actual_total=3.21",
            "total/actual_vehicle_total=2.85",
            "total/actual_vehicle_operation=2.85",
            "total/actual_reception=0.36"),
        Printed.cells(
            Printed.table(
                PageSketch.page(1)
                    .title("财政拨款“三公”经费支出决算表")
                    .table(
                        "预算数|<|<|<|<|<|决算数|<|<|<|<|<",
                        "合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费|"
                            + "合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费",
                        "^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^|小计|公务用车购置费|公务用车运行维护费|^",
                        "3.80||3.00||3.00|0.80|3.21||2.85||2.85|0.36"))));
  }

  @Test
  void threePublicWithYearsBelowItems() {
    assertEquals(
        List.of(
            "total/budget_total=3.80",
            "total/actual_total=3.21",
            "total/budget_overseas=1.00",
            "total/actual_overseas=0.00",
            "total/budget_reception=0.80",
            "total/actual_reception=0.36"),
        Printed.cells(
            Printed.table(
                PageSketch.page(1)
                    .title("财政拨款“三公”经费支出决算表")
                    .table(
                        "合计|<|因公出国（境）费|<|公务接待费|<",
                        "预算数|决算数|预算数|决算数|预算数|决算数",
                        "3.80|3.21|1.00|0.00|0.80|0.36"))));
  }

  @Test
  void threePublicWithItemsDownTheSide() {
    assertEquals(
        List.of(
            "total/budget_total=3.80",
            "total/actual_total=3.21",
            "total/budget_vehicle_total=3.00",
            "total/actual_vehicle_total=2.85",
            "total/budget_vehicle_operation=3.00",
            "total/actual_vehicle_operation=2.85",
            "total/budget_reception=0.80",
            "total/actual_reception=0.36"),
        Printed.cells(
            Printed.table(
                PageSketch.page(1)
                    .title("财政拨款“三公”经费支出决算表")
                    .table(
                        "项目|预算数|决算数",
                        "合计|3.80|3.21",
                        "1.因公出国（境）费||",
                        "2.公务用车购置及运行维护费|3.00|2.85",
                        "其中：公务用车购置费||",
                        "公务用车运行维护费|3.00|2.85",
                        "3.公务接待费|0.80|0.36"))));
  }

  @Test
  void budgetItemsSetAsColumns() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("一般公共预算“三公”经费支出预算表")
                .table(
                    "合计|因公出国（境）费|公务接待费|公务用车购置及运行维护费|<|<",
                    "^|^|^|小计|公务用车购置费|公务用车运行维护费",
                    "3.80||0.80|3.00||3.00"));
    assertEquals("BG10", table.form());
    assertEquals(
        List.of(
            "reception/total=0.80",
            "total/total=3.80",
            "vehicle_operation/total=3.00",
            "vehicle_total/total=3.00"),
        Printed.cells(table).stream().sorted().toList());
  }

  @Test
  void codeInThreeCells() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("支出决算表")
                .table(
                    "项目|<|<|<|本年支出合计|基本支出|项目支出",
                    "科目编码|<|<|科目名称|^|^|^",
                    "类|款|项|^|^|^|^",
                    "208|||社会保障和就业支出|3.00|3.00|",
                    "208|05||行政事业单位养老支出|3.00|3.00|",
                    "208|05|05|机关事业单位基本养老保险缴费支出|3.00|3.00|"));
    assertEquals(
        List.of(
            "208/total=3.00",
            "208/basic=3.00",
            "20805/total=3.00",
            "20805/basic=3.00",
            "2080505/total=3.00",
            "2080505/basic=3.00"),
        Printed.cells(table));
  }

  @Test
  void unknownColumnsKeepTheirFiguresUnderIdsOfTheirOwn() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("支出决算表")
                .table(
                    "科目编码|科目名称|本年支出合计|基本支出|项目支出|上年数|<|本年数|<",
                    "^|^|^|^|^|甲|乙|甲|甲",
                    "201|一般公共服务支出|3.00|1.00|2.00|4.00|5.00|6.00|7.00"));
    List<String> ids = Printed.columns(table);
    assertEquals(List.of("total", "basic", "project"), ids.subList(0, 3));
    assertEquals(List.of("x:甲", "x:乙", "x:本年数/甲", "x:本年数/甲#2"), ids.subList(3, 7));
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals("201/x:本年数/甲#2=7.00", Printed.cells(table).get(6));
  }

  @Test
  void columnPrintedTwiceLosesNoFigure() {
    assertEquals(
        List.of("201/total=3.00", "201/basic=1.00", "201/x:基本支出=7.00"),
        Printed.cells(
            Printed.table(
                PageSketch.page(1)
                    .title("支出决算表")
                    .table("科目编码|科目名称|本年支出合计|基本支出|基本支出", "201|一般公共服务支出|3.00|1.00|7.00"))));
  }

  @Test
  void headsTellColumnsAndNotTheirOrder() {
    assertEquals(
        List.of("201/project=2.00", "201/total=3.00", "201/basic=1.00"),
        Printed.cells(
            Printed.table(
                PageSketch.page(1)
                    .title("支出决算表")
                    .table("科目编码|科目名称|项目支出|本年支出合计|基本支出", "201|一般公共服务支出|2.00|3.00|1.00"))));
  }

  @Test
  void columnOfCodesWithoutATellingHeadIsOneOfCodes() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("支出决算表")
                .table(
                    "项目|<|本年支出合计|基本支出|项目支出",
                    "201|一般公共服务支出|3.00|1.00|2.00",
                    "208|社会保障和就业支出|3.00|1.00|2.00"));
    assertEquals(
        List.of("201", "208"),
        table.rows().stream().map(io.kaibiao.report.table.Row::key).toList());
  }
}
