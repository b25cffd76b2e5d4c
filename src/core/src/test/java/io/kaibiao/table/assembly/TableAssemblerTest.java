package io.kaibiao.table.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.page.TextLine;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.OpenPage;
import io.kaibiao.testing.PageSketch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Which parts of pages are one table. */
class TableAssemblerTest {

  private static final Lexicon LEXICON = new CatalogueLexicon(Catalogue.load());
  private static final double[] WIDTHS = {60, 160, 80, 80, 80};
  private static final String HEADS = "科目编码|科目名称|本年支出合计|基本支出|项目支出";
  private static final String FIRST = "201|一般公共服务支出|3.00|1.00|2.00";
  private static final String SECOND = "208|社会保障和就业支出|2.00|2.00|";
  private static final String THIRD = "210|卫生健康支出|1.00|1.00|";
  private static final String TOTAL = "合计|<|6.00|4.00|2.00";

  private static List<GridTable> tables(PageSketch... pages) {
    TableAssembler assembler = new TableAssembler(LEXICON);
    for (PageSketch page : pages) {
      assembler.add(page.build());
    }
    return assembler.finish();
  }

  private static PageSketch first() {
    return PageSketch.page(1).title("支出决算表").line("单位：万元").table(WIDTHS, HEADS, FIRST, SECOND);
  }

  /** The rows of a table as texts, blank cells left out. */
  private static List<String> rows(GridTable table) {
    CellMatrix cells =
        new CellMatrix(table.grid().rows(), table.grid().columns(), table.grid().cells());
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < cells.rows(); r++) {
      rows.add(cells.rowText(r).strip().replace('\t', ' '));
    }
    return rows;
  }

  private static void assertJoined(PageSketch second) {
    List<GridTable> tables = tables(first(), second);
    assertEquals(1, tables.size());
    GridTable table = tables.get(0);
    assertEquals(
        List.of(
            "科目编码 科目名称 本年支出合计 基本支出 项目支出",
            "201 一般公共服务支出 3.00 1.00 2.00",
            "208 社会保障和就业支出 2.00 2.00",
            "210 卫生健康支出 1.00 1.00",
            "合计 6.00 4.00 2.00"),
        rows(table));
    assertEquals(List.of(1, 2), table.pages());
    assertEquals(List.of(3), table.breaks());
    assertEquals(
        List.of(1, 1, 1, 2, 2),
        table.grid().cells().stream()
            .filter(c -> c.column() == 0)
            .map(io.kaibiao.report.table.GridCell::page)
            .toList());
  }

  @Test
  void headsNotRepeated() {
    assertJoined(PageSketch.page(2).table(WIDTHS, THIRD, TOTAL));
  }

  @Test
  void headsRepeated() {
    assertJoined(PageSketch.page(2).table(WIDTHS, HEADS, THIRD, TOTAL));
  }

  @Test
  void titleAndHeadsRepeated() {
    assertJoined(
        PageSketch.page(2).title("支出决算表（续表）").line("单位：万元").table(WIDTHS, HEADS, THIRD, TOTAL));
  }

  @Test
  void markThatTheTableGoesOn() {
    assertJoined(PageSketch.page(2).line("续表").table(WIDTHS, THIRD, TOTAL));
  }

  /** No two sheets lie alike under a camera: the second is 1.2 % narrower here. */
  @Test
  void columnsThatAreALittleNarrower() {
    double[] narrower = DoubleStream.of(WIDTHS).map(w -> w * 0.988).toArray();
    assertJoined(PageSketch.page(2).table(narrower, THIRD, TOTAL));
  }

  @Test
  void columnsThatAreMuchNarrowerAreOthers() {
    double[] narrower = DoubleStream.of(WIDTHS).map(w -> w * 0.93).toArray();
    assertEquals(2, tables(first(), PageSketch.page(2).table(narrower, THIRD, TOTAL)).size());
  }

  /** A letterhead's address stands where a full page has room for nothing else. */
  @Test
  void whatStandsBelowAFullPageIsItsFooter() {
    PageSketch full = PageSketch.page(1).at(488).title("支出决算表").table(WIDTHS, HEADS, FIRST, SECOND);
    PageSketch second = PageSketch.page(2).table(WIDTHS, THIRD, TOTAL);
    assertEquals(1, tables(full.line("地址：某市某路128号"), second).size());
    PageSketch early =
        PageSketch.page(1).at(400).title("支出决算表").table(WIDTHS, HEADS, FIRST, SECOND);
    assertEquals(2, tables(early.line("地址：某市某路128号"), second).size());
  }

  @Test
  void pageNumbersAndRunningHeadsAreNoHindrance() {
    List<GridTable> tables =
        tables(
            PageSketch.page(1)
                .at(20)
                .line("某局2023年度决算公开")
                .table(WIDTHS, HEADS, FIRST)
                .at(570)
                .line("— 1 —"),
            PageSketch.page(2)
                .at(20)
                .line("某局2023年度决算公开")
                .table(WIDTHS, SECOND, TOTAL)
                .at(570)
                .line("— 2 —"));
    assertEquals(1, tables.size());
    assertEquals(List.of(1, 2), tables.get(0).pages());
  }

  @Test
  void runningHeadIsNoHindranceToTheSecondTableOfAPage() {
    List<GridTable> tables =
        tables(
            PageSketch.page(1)
                .at(20)
                .line("某局决算公开")
                .title("收入决算表")
                .table(WIDTHS, HEADS, FIRST)
                .title("支出决算表")
                .table(WIDTHS, HEADS, FIRST),
            PageSketch.page(2).at(20).line("某局决算公开").table(WIDTHS, SECOND));
    assertEquals(2, tables.size());
    assertEquals(List.of(1, 2), tables.get(1).pages());
  }

  @Test
  void lastRowOfTheHeadsAloneRepeated() {
    List<GridTable> tables =
        tables(
            PageSketch.page(1)
                .title("支出决算表")
                .table(WIDTHS, "项目|<|本年支出合计|其中|<", "科目编码|科目名称|^|基本支出|项目支出", FIRST),
            PageSketch.page(2).table(WIDTHS, "科目编码|科目名称||基本支出|项目支出", SECOND));
    assertEquals(1, tables.size());
    assertEquals(
        List.of(
            "项目 本年支出合计 其中",
            "科目编码 科目名称 基本支出 项目支出",
            "201 一般公共服务支出 3.00 1.00 2.00",
            "208 社会保障和就业支出 2.00 2.00"),
        rows(tables.get(0)));
  }

  @Test
  void orphanTotalRowWithFewerColumns() {
    List<GridTable> tables =
        tables(
            first(), PageSketch.page(2).table(new double[] {220, 80, 80, 80}, "合计|5.00|3.00|2.00"));
    assertEquals(1, tables.size());
    assertEquals("合计 5.00 3.00 2.00", rows(tables.get(0)).get(3));
    assertEquals(
        List.of(0, 2, 3, 4),
        tables.get(0).grid().cells().stream()
            .filter(c -> c.row() == 3)
            .map(io.kaibiao.report.table.GridCell::column)
            .toList());
  }

  @Test
  void emptyRowOnAPageOfItsOwnAddsNothing() {
    List<GridTable> tables = tables(first(), PageSketch.page(2).table(WIDTHS, "||||"));
    assertEquals(1, tables.size());
    assertEquals(List.of(1), tables.get(0).pages(), "a page with an empty row only is not counted");
  }

  @Test
  void tableGoesOnOverThreePages() {
    List<GridTable> tables =
        tables(
            first(),
            PageSketch.page(2).table(WIDTHS, THIRD),
            PageSketch.page(3).table(WIDTHS, HEADS, TOTAL));
    assertEquals(1, tables.size());
    assertEquals(List.of(1, 2, 3), tables.get(0).pages());
    assertEquals(List.of(3, 4), tables.get(0).breaks());
  }

  // ---- other tables ---------------------------------------------------------------------------

  private static void assertApart(PageSketch... pages) {
    assertEquals(2, tables(pages).size());
  }

  @Test
  void tableOfTheSameShapeWithItsOwnTitleIsAnother() {
    assertApart(
        first(), PageSketch.page(2).title("财政拨款支出决算表").line("单位：万元").table(WIDTHS, HEADS, THIRD));
    assertApart(first(), PageSketch.page(2).title("财政拨款支出决算表").table(WIDTHS, THIRD));
  }

  @Test
  void tableOfTheSameTitleWithOtherHeadsIsAnother() {
    assertApart(
        first(), PageSketch.page(2).title("支出决算表").table(WIDTHS, "科目编码|科目名称|合计|财政拨款|其他收入", THIRD));
  }

  @Test
  void untitledTableWithHeadsOfItsOwnIsAnother() {
    assertApart(first(), PageSketch.page(2).table(WIDTHS, "项目|单位名称|预算数|决算数|备注", THIRD));
  }

  @Test
  void noteEndsATable() {
    assertApart(first().line("注：本表反映部门本年度各项支出情况。"), PageSketch.page(2).table(WIDTHS, THIRD));
  }

  @Test
  void proseEndsATable() {
    assertApart(first(), PageSketch.page(2).line("二、关于支出决算的说明如下。").table(WIDTHS, THIRD));
  }

  @Test
  void pageBetweenEndsATable() {
    assertApart(
        first(), PageSketch.page(2).line("本页说明支出。"), PageSketch.page(3).table(WIDTHS, THIRD));
  }

  @Test
  void otherColumnsAreAnotherTable() {
    assertApart(first(), PageSketch.page(2).table(new double[] {50, 90, 90, 90, 140}, THIRD));
    assertApart(first(), PageSketch.page(2).table(new double[] {60, 160, 80, 80, 150}, THIRD));
  }

  @Test
  void twoTablesOnAPageHaveTheirOwnLines() {
    List<GridTable> tables =
        tables(
            PageSketch.page(1)
                .title("支出决算表")
                .table(WIDTHS, HEADS, FIRST)
                .line("注：一")
                .title("收入决算表")
                .table(WIDTHS, HEADS, SECOND)
                .line("注：二"));
    assertEquals(2, tables.size());
    assertEquals(List.of("支出决算表"), lines(tables.get(0).above()));
    assertEquals(List.of("注：一", "收入决算表"), lines(tables.get(1).above()));
  }

  private static List<String> lines(List<TextLine> lines) {
    return lines.stream().map(TextLine::text).toList();
  }

  /** A header of two rows, cut between them by the page break: one table with one header. */
  @Test
  void headerThatThePageBreakDividesIsOne() {
    List<GridTable> tables =
        tables(
            PageSketch.page(1).at(500).title("支出决算表").table(WIDTHS, "科目编码|科目名称|本年支出|<|<"),
            PageSketch.page(2).table(WIDTHS, "||合计|基本支出|项目支出", FIRST, SECOND));
    assertEquals(1, tables.size());
    GridTable table = tables.get(0);
    assertEquals(2, table.headerRows());
    assertEquals(List.of("本年支出", "基本支出"), table.columns().get(3).path());
    assertEquals(List.of(1, 2), table.pages());
  }

  @Test
  void anEqualHeadGoesOnWhereItsTextReachesLessFarWithoutRules() {
    double[] ends = {297, 397, 497};
    OpenPage first = heads(300);
    for (int y = 320; y < 580; y += 20) {
      first.text(y, 102, "办公费").figures(y, ends, "1.00", "2.00", "3.00");
    }
    OpenPage second = heads(60).text(80, 140, "合计").figures(80, ends, "6.00", "4.00", "2.00");
    TableAssembler assembler = new TableAssembler(LEXICON);
    assembler.add(first.page(1));
    assembler.add(second.page(2));
    assertEquals(List.of(1, 2), assembler.finish().get(0).pages());
  }

  private static OpenPage heads(double y) {
    return new OpenPage()
        .text(y, 140, "项目")
        .text(y, 240, "合计")
        .text(y, 330, "基本支出")
        .text(y, 430, "项目支出");
  }
}
