package io.kaibiao.form.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.Printed;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.GridTable;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which columns heads that no reader made out stand over, told by the columns around them. */
class ColumnOrderTest {

  private static final double UNSURE = 0.4;
  private static final String BODY = "201|一般公共服务支出|9.00|3.00|6.00||1.00|2.00";

  private static Table scanned(double confidence, String title, String... rows) {
    return read(Origin.PIXELS, confidence, title, rows);
  }

  private static Table read(Origin origin, double confidence, String title, String... rows) {
    GridTable t = Printed.grids(PageSketch.page(1).title(title).table(rows)).get(0);
    List<GridCell> cells = t.grid().cells().stream().map(c -> as(c, origin, confidence)).toList();
    GridTable made =
        new GridTable(
            new Grid(t.grid().rows(), t.grid().columns(), cells),
            t.captionRows(),
            t.headerRows(),
            t.sharedRows(),
            t.columns(),
            t.breaks(),
            t.above(),
            t.pages());
    return Printed.read(made).table();
  }

  /** Only heads are unsure: figures and labels below are as good as print. */
  private static GridCell as(GridCell c, Origin origin, double confidence) {
    double own = c.row() == 0 ? confidence : GridCell.TEXT_LAYER_CONFIDENCE;
    return new GridCell(
        c.row(),
        c.column(),
        c.rowSpan(),
        c.columnSpan(),
        c.text(),
        c.box(),
        c.page(),
        own,
        List.of(),
        origin);
  }

  private static Table expenditure(Origin origin, double confidence, String heads) {
    return read(origin, confidence, "支出决算表", "科目编码|科目名称|" + heads, BODY);
  }

  @Test
  void headBetweenKnownNeighboursIsTheOneColumnBetweenThem() {
    Table table = expenditure(Origin.PIXELS, UNSURE, "本年支出合计|基本支出|顶日文山|上缴上级支出|经营支出|对附属单位补助支出");
    assertEquals(
        List.of("total", "basic", "project", "remitted_to_superior", "operating"),
        Printed.columns(table).subList(0, 5));
    assertEquals(
        List.of(
            "201/total=9.00",
            "201/basic=3.00",
            "201/project=6.00 doubtful",
            "201/operating=1.00",
            "201/subsidy_to_subordinate=2.00"),
        Printed.cells(table));
  }

  @Test
  void whatIsLeftOfTwoHeadsChoosesInOrder() {
    Table table = expenditure(Origin.PIXELS, UNSURE, "本年支出合计|基木文出|项日支出|上缴上级支出|经营支出|对附属单位补助支出");
    assertEquals("basic", Printed.columns(table).get(1));
    assertEquals("project", Printed.columns(table).get(2));
  }

  @Test
  void headThatIsNearlyReadIsNoDoubt() {
    Table table = expenditure(Origin.PIXELS, UNSURE, "本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附庸单佐补助支出");
    assertEquals("subsidy_to_subordinate", Printed.columns(table).get(5));
    assertEquals(
        "201/subsidy_to_subordinate=2.00 repaired",
        Printed.cells(table).get(Printed.cells(table).size() - 1));
  }

  @Test
  void headThatWasReadWellIsAColumnOfItsOwn() {
    assertEquals(
        "x:人均面积",
        Printed.columns(expenditure(Origin.PIXELS, 0.99, "本年支出合计|基本支出|人均面积|上缴上级支出|经营支出|对附属单位补助支出"))
            .get(2));
  }

  @Test
  void textLayersSayWhatTheySay() {
    assertEquals(
        "x:顶日文山",
        Printed.columns(
                expenditure(Origin.TEXT_LAYER, 0.99, "本年支出合计|基本支出|顶日文山|上缴上级支出|经营支出|对附属单位补助支出"))
            .get(2));
  }

  @Test
  void misreadHeadOverLabelsStillNamesRows() {
    Table table =
        scanned(
            UNSURE,
            "收入支出决算总表",
            "项计|行次|金额|项目|行次|余额",
            "一、一般公共预算财政拨款收入|1|100.00|一、一般公共服务支出|31|90.00",
            "本年收入合计|27|100.00|本年支出合计|57|90.00");
    assertEquals(
        List.of(
            "general_public_budget/amount=100.00",
            "income_year_total/amount=100.00",
            "201/amount=90.00 doubtful",
            "expenditure_year_total/amount=90.00 doubtful"),
        Printed.cells(table));
  }

  @Test
  void ordinalsAreOrdinalsWhereOneIsMisread() {
    Table table =
        scanned(
            UNSURE,
            "支出决算表",
            "科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
            "栏次||1|2|3.|4|S|6",
            BODY);
    assertEquals("project", Printed.columns(table).get(2));
    assertEquals(List.of("项目支出"), table.header().get(2).path());
    assertEquals(List.of("经营支出"), table.header().get(4).path());
    assertEquals(1, table.rows().size());
  }
}
