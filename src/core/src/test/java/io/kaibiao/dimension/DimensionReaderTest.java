package io.kaibiao.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Profile;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The places of the figures of small tables. */
class DimensionReaderTest {

  private static final DimensionReader READER = new DimensionReader(Catalogue.load());

  private static Cell cell(Value value) {
    return new Cell(value, "万元", "1", Status.READ, 1, 1, new Box(0, 0, 1, 1), List.of());
  }

  private static Row row(String key, List<String> path, int block, String... columns) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Arrays.stream(columns).forEach(c -> cells.put(c, cell(new Value.Amount(BigDecimal.ONE))));
    String label = path.isEmpty() ? "" : path.get(path.size() - 1);
    return new Row(key, null, label, path, block, null, cells);
  }

  private static HeaderColumn column(String id, int block, String... path) {
    return new HeaderColumn(id, List.of(path), null, null, block);
  }

  private static DimensionReader.Placed placed(
      String form, String title, List<HeaderColumn> header, List<Row> rows) {
    Table table =
        new Table(
            "01",
            form,
            title,
            "",
            "某局",
            "万元",
            List.of(1),
            2024,
            header,
            new Grid(0, 0, List.of()),
            rows,
            List.of());
    Profile profile = new Profile("unit", "", "", List.of(), List.of());
    return READER.place(List.of(table), new Metadata(ReportKind.OTHER, 2024, "某局", "", profile));
  }

  private static String at(DimensionReader.Placed placed, int row, String column) {
    return placed.tables().get(0).dimensions().of(row, column).values().entrySet().stream()
        .filter(e -> e.getKey() != Dimension.LEVEL)
        .map(e -> e.getKey().id() + "=" + e.getValue())
        .collect(Collectors.joining(" "));
  }

  @Test
  void totalIsOverWhatTheColumnsBesideItDiffer() {
    DimensionReader.Placed placed =
        placed(
            "x:经费收入情况表",
            "经费收入情况表",
            List.of(
                column("x:合计", 0, "决算数", "合计"),
                column("x:a", 0, "决算数", "财政拨款收入"),
                column("x:b", 0, "决算数", "事业收入")),
            List.of(
                row("205", List.of("教育支出"), 0, "x:合计", "x:a"),
                row("total", List.of("合计"), 0, "x:合计", "x:b")));
    assertEquals(
        "flow=income classification=functional subject=205 funds=all measure=actual period=2024",
        at(placed, 0, "x:合计"));
    assertEquals(
        "flow=income classification=functional subject=205 funds=fiscal_appropriation"
            + " measure=actual period=2024",
        at(placed, 0, "x:a"));
    assertEquals(
        "flow=income classification=functional subject=all funds=institutional measure=actual"
            + " period=2024",
        at(placed, 1, "x:b"));
    assertEquals("unit", placed.tables().get(0).dimensions().of(0, "x:a").get(Dimension.LEVEL));
  }

  @Test
  void subtotalHasItsOwnHeads() {
    DimensionReader.Placed placed =
        placed(
            "x:支出表",
            "支出表",
            List.of(
                column("x:1", 0, "基本支出", "小计"),
                column("x:2", 0, "基本支出", "人员经费"),
                column("x:3", 0, "基本支出", "公用经费"),
                column("x:4", 0, "项目支出")),
            List.of(row("301", List.of("工资福利支出"), 0, "x:1", "x:2", "x:4")));
    assertEquals(
        "flow=expenditure classification=economic subject=301 nature=basic period=2024",
        at(placed, 0, "x:1"));
    assertEquals(
        "flow=expenditure classification=economic subject=301 nature=personnel period=2024",
        at(placed, 0, "x:2"));
  }

  /** Some subjects of both classifications are neither income nor expenditure of the year. */
  @Test
  void subjectSaysThatItIsATransferOrABalance() {
    DimensionReader.Placed placed =
        placed(
            "GA02",
            "一般公共预算支出决算表",
            List.of(column("actual", 0, "决算数")),
            List.of(
                row("201", List.of("一般公共服务支出"), 0, "actual"),
                row("230", List.of("转移性支出"), 0, "actual"),
                row("23009", List.of("年终结余"), 0, "actual")));
    String common = " funds=general_public_budget";
    assertEquals(
        "flow=expenditure classification=functional subject=201"
            + common
            + " measure=actual period=2024",
        at(placed, 0, "actual"));
    assertEquals(
        "flow=transfer classification=functional subject=230"
            + common
            + " measure=actual period=2024",
        at(placed, 1, "actual"));
    assertEquals(
        "flow=balance classification=functional subject=23009"
            + common
            + " measure=closing period=2024",
        at(placed, 2, "actual"));
  }

  /** Items printed as columns are rows of the form; a subtotal is named by the head above it. */
  @Test
  void itemPrintedAsAColumnIsNamedByItsHeads() {
    List<List<String>> heads =
        List.of(List.of("合计"), List.of("会议费及培训费", "小计"), List.of("会议费及培训费", "会议费"));
    List<HeaderColumn> header =
        heads.stream().map(path -> new HeaderColumn("total", path, null, "k" + path, 0)).toList();
    List<Row> rows = heads.stream().map(path -> row("k" + path, List.of(), 0, "total")).toList();
    DimensionReader.Placed placed = placed("BG10", "会议费支出预算表", header, rows);
    String common = "flow=expenditure classification=item subject=";
    assertEquals(common + "all measure=budget period=2024", at(placed, 0, "total"));
    assertEquals(common + "会议费及培训费 measure=budget period=2024", at(placed, 1, "total"));
    assertEquals(common + "会议费 measure=budget period=2024", at(placed, 2, "total"));
  }

  @Test
  void formSaysWhatItsTitleDoesNot() {
    DimensionReader.Placed placed =
        placed(
            "FA01",
            "收入支出总表",
            List.of(column("amount", 0, "收入", "金额"), column("amount", 1, "支出", "金额")),
            List.of(
                row("government_fund", List.of("二、政府性基金预算财政拨款收入"), 0, "amount"),
                row("income_year_total", List.of("本年收入合计"), 0, "amount"),
                row("opening_balance", List.of("年初结转和结余"), 0, "amount"),
                row("income_grand_total", List.of("总计"), 0, "amount"),
                row("201", List.of("一、一般公共服务支出"), 1, "amount"),
                row("expenditure_year_total", List.of("本年支出合计"), 1, "amount")));
    assertEquals(
        "flow=income funds=government_fund measure=actual period=2024", at(placed, 0, "amount"));
    assertEquals("flow=income funds=all measure=actual period=2024", at(placed, 1, "amount"));
    assertEquals("flow=balance funds=all measure=opening period=2024", at(placed, 2, "amount"));
    assertEquals("funds=all measure=actual period=2024", at(placed, 3, "amount"));
    assertEquals(
        "flow=expenditure classification=functional subject=201 funds=all nature=all"
            + " measure=actual period=2024",
        at(placed, 4, "amount"));
    assertEquals(
        "flow=expenditure classification=functional subject=all funds=all nature=all"
            + " measure=actual period=2024",
        at(placed, 5, "amount"));
  }

  @Test
  void itemsStandInRowsOrColumns() {
    DimensionReader.Placed down =
        placed(
            "BG10",
            "“三公”经费预算表",
            List.of(column("total", 0, "合计")),
            List.of(
                row("reception", List.of("（二）公务接待费"), 0, "total"),
                row("total", List.of("合计"), 0, "total")));
    assertEquals(
        "flow=expenditure classification=item subject=公务接待费 measure=budget period=2024",
        at(down, 0, "total"));
    assertEquals(
        "flow=expenditure classification=item subject=all measure=budget period=2024",
        at(down, 1, "total"));
    DimensionReader.Placed across =
        placed(
            "FA09",
            "“三公”经费支出决算表",
            List.of(
                column("budget_total", 0, "预算数", "合计"),
                column("actual_vehicle_total", 0, "决算数", "公务用车购置及运行维护费", "小计")),
            List.of(row("total", List.of(), 0, "budget_total", "actual_vehicle_total")));
    assertEquals(
        "flow=expenditure classification=item subject=all measure=budget period=2024",
        at(across, 0, "budget_total"));
    assertEquals(
        "flow=expenditure classification=item subject=公务用车购置及运行维护费 measure=actual" + " period=2024",
        at(across, 0, "actual_vehicle_total"));
  }

  @Test
  void yearsInHeadsSayPriorFigures() {
    DimensionReader.Placed placed =
        placed(
            "x:收入表",
            "一般公共预算收入表",
            List.of(
                column("x:1", 0, "2023年决算数"),
                column("x:2", 0, "2024年预算数"),
                column("x:3", 0, "预算数为上年执行数的%")),
            List.of(
                new Row(
                    "101",
                    null,
                    "税收收入",
                    Map.of(
                        "x:1", cell(new Value.Amount(BigDecimal.ONE)),
                        "x:2", cell(new Value.Amount(BigDecimal.ONE)),
                        "x:3", cell(new Value.Percentage(BigDecimal.TEN))))));
    String place = "flow=income classification=income subject=101 funds=general_public_budget ";
    assertEquals(place + "measure=prior_actual period=2023", at(placed, 0, "x:1"));
    assertEquals(place + "measure=budget period=2024", at(placed, 0, "x:2"));
    assertEquals(place + "measure=rate period=2024", at(placed, 0, "x:3"));
  }

  @Test
  void percentageIsNoAmountOfTheTitlesMeasure() {
    DimensionReader.Placed placed =
        placed(
            "FA03",
            "支出决算表",
            List.of(column("x:1", 0, "某率")),
            List.of(
                new Row(
                    "201", null, "a", Map.of("x:1", cell(new Value.Percentage(BigDecimal.TEN))))));
    assertEquals(
        "flow=expenditure classification=functional subject=201 funds=all period=2024",
        at(placed, 0, "x:1"));
  }

  @Test
  void contradictionIsSaidAndLeavesTheDimensionOpen() {
    DimensionReader.Placed placed =
        placed(
            "x:表",
            "",
            List.of(column("x:1", 0, "政府性基金预算")),
            List.of(row("x:a", List.of("一般公共预算"), 0, "x:1")));
    assertEquals("period=2024", at(placed, 0, "x:1"));
    assertEquals(FindingCode.DIMENSION_CONTRADICTED, placed.findings().get(0).code());
    assertTrue(placed.findings().get(0).message().contains("funds"));
  }

  @Test
  void textHasNoPlace() {
    DimensionReader.Placed placed =
        placed(
            "x:支出表",
            "支出表",
            List.of(column("x:1", 0, "基本支出")),
            List.of(new Row("201", null, "a", Map.of("x:1", cell(new Value.Text("无"))))));
    assertEquals("", at(placed, 0, "x:1"));
  }
}
