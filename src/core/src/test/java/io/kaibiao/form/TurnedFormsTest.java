package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms whose rows are printed across, or whose columns down the side. */
class TurnedFormsTest {

  private static final String[] THREE_PUBLIC = {
    "合计|“三公”经费|<|<|<|<|会议费|培训费",
    "^|小计|因公出国（境）费|公务用车购置及运行费|<|公务接待费|^|^",
    "^|^|^|公务用车购置费|公务用车运行费|^|^|^",
  };

  private static Table read(String title, String... rows) {
    return Printed.table(PageSketch.page(1).title(title).line("单位：万元").table(rows));
  }

  private static String[] with(String... rows) {
    String[] all = new String[THREE_PUBLIC.length + rows.length];
    System.arraycopy(THREE_PUBLIC, 0, all, 0, THREE_PUBLIC.length);
    System.arraycopy(rows, 0, all, THREE_PUBLIC.length, rows.length);
    return all;
  }

  @Test
  void totalWithMeetingsIsNotThatOfThreePublic() {
    Table table =
        read("一般公共预算“三公”经费、会议费、培训费支出预算表", with("9.00|6.00|1.00|2.00|2.50|0.50|1.00|2.00"));
    assertEquals("BG10", table.form());
    assertEquals(
        List.of(
            "grand_total/total=9.00",
            "total/total=6.00",
            "overseas/total=1.00",
            "vehicle_purchase/total=2.00",
            "vehicle_operation/total=2.50",
            "reception/total=0.50",
            "conference/total=1.00",
            "training/total=2.00"),
        sorted(table));
    assertEquals(
        List.of("会议费"),
        table.header().stream()
            .filter(h -> "conference".equals(h.row()))
            .map(HeaderColumn::path)
            .findFirst()
            .orElseThrow());
  }

  /** In printed order of columns; rows across stand in the order of their keys. */
  private static List<String> sorted(Table table) {
    List<String> order =
        List.of(
            "grand_total",
            "total",
            "overseas",
            "vehicle_purchase",
            "vehicle_operation",
            "reception",
            "conference",
            "training");
    return Printed.cells(table).stream()
        .sorted((a, b) -> order.indexOf(key(a)) - order.indexOf(key(b)))
        .toList();
  }

  private static String key(String cell) {
    return cell.substring(0, cell.indexOf('/'));
  }

  @Test
  void totalOfThreePublicAloneIsTheirs() {
    Table table =
        read(
            "一般公共预算“三公”经费支出预算表",
            "合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费",
            "^|^|小计|公务用车购置费|公务用车运行费|^",
            "6.00|1.00|4.50|2.00|2.50|0.50");
    assertEquals("6.00", value(table, "total"));
    assertEquals("4.50", value(table, "vehicle_total"));
    assertEquals("0.50", value(table, "reception"));
  }

  private static String value(Table table, String key) {
    return Printed.cells(table).stream()
        .filter(cell -> cell.startsWith(key + "/total="))
        .map(cell -> cell.substring(cell.indexOf('=') + 1))
        .findFirst()
        .orElse("");
  }

  @Test
  void secondPrintedRowOfItemsKeepsItsOwnNames() {
    Table table =
        read(
            "一般公共预算“三公”经费支出预算表",
            "年度|合计|因公出国（境）费|公务用车购置及运行费|公务接待费",
            "2024年|6.00|1.00|4.50|0.50",
            "2023年|7.00|2.00|4.50|0.50");
    assertEquals(8, Printed.cells(table).size(), () -> Printed.cells(table).toString());
    assertEquals("6.00", value(table, "total"));
    assertEquals("1.00", value(table, "overseas"));
    assertEquals("7.00", value(table, "x:2023年 / 合计"));
    assertEquals("2.00", value(table, "x:2023年 / 因公出国（境）费"));
  }

  @Test
  void sourcesDownTheSideAreColumns() {
    Table table =
        read(
            "部门收入总表",
            "项目|预算数",
            "一、一般公共预算|10.00",
            "二、政府性基金|2.00",
            "三、财政专户管理资金|1.00",
            "四、捐赠收入|0.50",
            "合计|13.50");
    assertEquals("BG02", table.form());
    assertEquals(
        List.of(
            "total/general_public_budget=10.00",
            "total/government_fund=2.00",
            "total/special_account=1.00",
            "total/x:四、捐赠收入=0.50",
            "total/total=13.50"),
        Printed.cells(table));
    assertEquals(List.of("一、一般公共预算", "预算数"), table.header().get(0).path());
  }
}
