package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that no form of the catalogue fits, under their printed names. */
class OpenTablesTest {

  private static Table read(String title, String... rows) {
    return Printed.table(PageSketch.page(1).title(title).table(rows));
  }

  private static List<String> values(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().values().stream())
        .map(cell -> cell.raw())
        .toList();
  }

  @Test
  void aRowOfFiguresThatCountsIsNoNumberingOfColumns() {
    Table table = read("车辆变动情况", "类别|2021年|2022年|2023年", "轿车|5|7|9", "^|1|2|3", "客车|4|6|8");
    assertEquals(List.of("5", "7", "9", "1", "2", "3", "4", "6", "8"), values(table));
  }

  @Test
  void aRowThatNumbersColumnsHoldsNoFigures() {
    Table table =
        read(
            "车辆变动情况",
            "类别|2021年|2022年|2023年",
            "|（辆）|（辆）|（辆）",
            "|1|2|3",
            "轿车|5|7|9",
            "|1|2|3",
            "栏次|1|2|3",
            "客车|4|6|8");
    assertEquals(List.of("5", "7", "9", "4", "6", "8"), values(table));
  }

  private static List<String> keys(Table table) {
    return table.rows().stream().map(Row::key).toList();
  }

  @Test
  void everyFigureHasItsPrintedNames() {
    Table table =
        read(
            "房屋出租情况表",
            "项目|2023年|<|备注",
            "^|面积|租金|^",
            "办公用房|120|3.50|已到期",
            "商铺|80|2.00|",
            "合计|200|5.50|");
    assertEquals("x:房屋出租情况表", table.form());
    assertEquals(
        List.of(
            "x:办公用房/x:2023年 / 面积=120",
            "x:办公用房/x:2023年 / 租金=3.50",
            "x:商铺/x:2023年 / 面积=80",
            "x:商铺/x:2023年 / 租金=2.00",
            "x:合计/x:2023年 / 面积=200",
            "x:合计/x:2023年 / 租金=5.50"),
        Printed.cells(table));
  }

  @Test
  void labelsNestByTheColumnsThatTheyStandIn() {
    Table table =
        read("车辆情况表", "类别|名称|数量|金额", "轿车|公务用车|2|30.00", "^|通勤用车|1|20.00", "客车|通勤用车|1|55.50");
    assertEquals(List.of("x:轿车 / 公务用车", "x:轿车 / 通勤用车", "x:客车 / 通勤用车"), keys(table));
    assertEquals(List.of("轿车", "通勤用车"), table.rows().get(1).path());
  }

  @Test
  void codesOfAClassificationNameTheRows() {
    Table table =
        read(
            "会议费支出情况表",
            "科目编码|科目名称|次数|金额",
            "201|一般公共服务支出|2|3.00",
            "20103|政府办公厅（室）及相关机构事务|2|3.00",
            "2010301|行政运行|2|3.00");
    assertEquals(List.of("201", "20103", "2010301"), keys(table));
  }

  @Test
  void namesOfSubjectsNameTheRowsWithoutCodes() {
    Table table =
        read(
            "重点支出情况表",
            "项目|金额|增长率",
            "教育支出|3.00|5.1%",
            "科学技术支出|3.00|2.0%",
            "卫生健康支出|4.00|1.2%",
            "合计|10.00|3.0%");
    assertEquals(List.of("205", "206", "210", "x:合计"), keys(table));
    assertEquals("205/x:增长率=5.1%", Printed.cells(table).get(1));
  }

  @Test
  void equalNamesAreNumbered() {
    Table table = read("补助情况表", "项目|金额|金额", "甲项|1.00|2.00", "甲项|3.00|4.00");
    assertEquals(
        List.of("x:甲项/x:金额=1.00", "x:甲项/x:金额#2=2.00", "x:甲项#2/x:金额=3.00", "x:甲项#2/x:金额#2=4.00"),
        Printed.cells(table));
  }

  @Test
  void tableWithoutFiguresHasNoFacts() {
    Table table = read("人员情况表", "姓名|职务", "张三|科长", "李四|科员");
    assertNull(table.form());
    assertEquals(List.of(), table.rows());
    assertEquals(List.of(), table.header());
  }

  @Test
  void aFindingSaysThatTheTableIsUnknown() {
    List<Finding> findings =
        Printed.read(
                Printed.grids(
                        PageSketch.page(1).title("补助情况表").table("项目|金额", "甲项|1.00", "乙项|2.00"))
                    .get(0))
            .findings();
    assertTrue(
        findings.stream().anyMatch(f -> f.code() == FindingCode.UNKNOWN_TABLE), findings::toString);
  }

  @Test
  void countsAndSharesHaveNoUnit() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("补助情况表")
                .line("单位：万元")
                .table("项目|人数|单价（元）|金额|比上年增减%", "甲项|12|500.00|0.60|3.5"));
    assertEquals(
        List.of("12 ", "500.00 元", "0.60 万元", "3.5% "),
        table.rows().get(0).cells().values().stream()
            .map(c -> c.value().canonical() + " " + c.unit())
            .toList());
  }
}
