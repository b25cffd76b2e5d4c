package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of whole forms: page breaks through them, blanks, marks, what is no figure. */
class RowsTest {

  private static final double[] WIDTHS = {70, 200, 80, 80, 80};
  private static final String HEADS = "科目编码|科目名称|本年支出合计|基本支出|项目支出";

  private static PageSketch first(String... rows) {
    String[] all = new String[rows.length + 1];
    all[0] = HEADS;
    System.arraycopy(rows, 0, all, 1, rows.length);
    return PageSketch.page(1).title("支出决算表").line("单位：万元").table(WIDTHS, all);
  }

  @Test
  void rowCutByAPageBreakIsOneRow() {
    Table table =
        Printed.table(
            first("2080505|机关事业单位基本养老|3.00|1.00|2.00"),
            PageSketch.page(2).table(WIDTHS, "|保险缴费支出|||", "210|卫生健康支出|1.00|1.00|"));
    assertEquals(
        List.of("2080505 机关事业单位基本养老保险缴费支出", "210 卫生健康支出"),
        table.rows().stream().map(r -> r.key() + " " + r.label()).toList());
    assertEquals(5, Printed.cells(table).size());
  }

  @Test
  void rowCutByAPageBreakMayHaveCodeAndFiguresBelow() {
    Table table =
        Printed.table(
            first("201|一般公共服务支出|1.00|1.00|", "|机关事业单位基本养老|||"),
            PageSketch.page(2).table(WIDTHS, "2080505|保险缴费支出|3.00|1.00|2.00"));
    assertEquals(
        List.of(
            "201/total=1.00",
            "201/basic=1.00",
            "2080505/total=3.00",
            "2080505/basic=1.00",
            "2080505/project=2.00"),
        Printed.cells(table));
    assertEquals(List.of(1, 2), table.pages());
  }

  @Test
  void figuresBelowAPageBreakAreOfTheNameAboveIt() {
    Table table =
        Printed.table(
            first("201|一般公共服务支出|1.00|1.00|", "208|社会保障和就业支出|||"),
            PageSketch.page(2).table(WIDTHS, "||3.00|1.00|2.00", "210|卫生健康支出|1.00|1.00|"));
    assertEquals(
        List.of("201", "208", "210"),
        table.rows().stream().map(io.kaibiao.report.table.Row::key).toList());
    assertEquals("208/total=3.00", Printed.cells(table).get(2));
  }

  @Test
  void aNameBelowAPageBreakIsOfTheFiguresAboveIt() {
    Table table =
        Printed.table(
            first("201|一般公共服务支出|1.00|1.00|", "||3.00|1.00|2.00"),
            PageSketch.page(2).table(WIDTHS, "208|社会保障和就业支出|||"));
    assertEquals("208/total=3.00", Printed.cells(table).get(2));
  }

  @Test
  void figuresBelowFiguresAreARowOfTheirOwn() {
    Table table =
        Printed.table(
            first("201|一般公共服务支出|1.00|1.00|", "208|社会保障和就业支出|2.00|2.00|"),
            PageSketch.page(2).table(WIDTHS, "||3.00|1.00|2.00"));
    assertEquals(
        List.of("201", "208", "x:row4"),
        table.rows().stream().map(io.kaibiao.report.table.Row::key).toList());
  }

  @Test
  void headsRepeatedInsideATableAreNoRow() {
    Table table =
        Printed.table(first("201|一般公共服务支出|1.00|1.00|", HEADS, "208|社会保障和就业支出|2.00|2.00|"));
    assertEquals(
        List.of("201", "208"),
        table.rows().stream().map(io.kaibiao.report.table.Row::key).toList());
  }

  @Test
  void zeroIsAFigureAndADashIsBlank() {
    assertEquals(
        List.of("201/total=0.00", "208/total=0"),
        Printed.cells(Printed.table(first("201|一般公共服务支出|0.00|——|", "208|社会保障和就业支出|0|-|—"))));
  }

  @Test
  void emptyFormIsAFormWithoutFacts() {
    Table table = Printed.table(first("||||", "||||"));
    assertEquals("FA03", table.form());
    assertEquals(List.of(), table.rows());
  }

  @Test
  void wordsInAColumnOfFiguresAreDoubtfulAndFound() {
    FormReader.FormTable read = Printed.read(Printed.grids(first("201|一般公共服务支出|壹佰元|1.00|")).get(0));
    assertEquals(List.of("201/total=壹佰元 doubtful", "201/basic=1.00"), Printed.cells(read.table()));
    assertEquals(
        List.of(FindingCode.NOT_A_NUMBER), read.findings().stream().map(Finding::code).toList());
  }

  @Test
  void doubtAboutTheRowIsADoubtAboutItsCells() {
    Table table = Printed.table(first("2080505|机关事业单位职业年金缴费支出|3.00|1.00|2.00"));
    for (Cell cell : table.rows().get(0).cells().values()) {
      assertEquals(Status.DOUBTFUL, cell.status());
      assertEquals(List.of(RepairCode.CODE_CONTRADICTS_NAME), cell.repairs());
    }
  }

  @Test
  void figuresWithoutANameAreKeptAndDoubted() {
    assertEquals(
        List.of("201/total=1.00", "x:row3/total=9.00 doubtful"),
        Printed.cells(Printed.table(first("201|一般公共服务支出|1.00||", "||9.00||"))));
  }

  @Test
  void fullWidthFigureIsRepairedAndItsPrintKept() {
    Table table = Printed.table(first("201|一般公共服务支出|１．００|１|"));
    assertEquals(List.of("201/total=1.00 repaired", "201/basic=1 repaired"), Printed.cells(table));
    assertEquals(
        List.of("１．００", "１"),
        table.rows().get(0).cells().values().stream().map(Cell::raw).toList());
  }

  @Test
  void vehiclesAreNotCountedInMoney() {
    Table table =
        Printed.table(
            PageSketch.page(1)
                .title("部门决算公开相关信息统计表")
                .line("单位：万元")
                .table("项目|行次|统计数", "一、机关运行经费|1|12.00", "（一）车辆数合计（辆）|2|3"));
    assertEquals("FA10", table.form());
    assertEquals(
        List.of("万元", "辆"),
        table.rows().stream().flatMap(r -> r.cells().values().stream()).map(Cell::unit).toList());
  }

  @Test
  void totalMayComeFirstOrLast() {
    assertEquals(
        "total/total=1.00",
        Printed.cells(Printed.table(first("合计|<|1.00||", "201|一般公共服务支出|1.00||"))).get(0));
    assertEquals(
        "total/total=1.00",
        Printed.cells(Printed.table(first("201|一般公共服务支出|1.00||", "|合 计|1.00||"))).get(1));
  }
}
