package io.kaibiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.region.UnruledRegion;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Grids of tables that have horizontal rules only, or no rulings at all. Coordinates are in points;
 * a grid is written {@code column boundaries | row boundaries | row,column of each cell}, and a
 * cell over two columns as {@code row,1x2}.
 */
class OpenGridTest {

  /** Right edges of the numbers in the second and third column. */
  private static final double[] ENDS = {295, 395};

  /** The columns of the table on the page before. */
  private static final KnownColumns BEFORE =
      new KnownColumns(
          List.of(100.0, 200.0, 300.0, 400.0),
          List.of(head("项目", 130), head("金额", 240), head("比重", 340)),
          false);

  private static HeaderCell head(String text, double x) {
    return new HeaderCell(text, new Box(x, 105, x + 20, 115));
  }

  @Test
  void boundariesLeaveHeadsInTheMiddleOfTheirColumns() {
    OpenPage page =
        new OpenPage()
            .rule(100, 100, 400)
            .text(105, 140, "项目")
            .text(105, 240, "金额")
            .text(105, 340, "比重")
            .rule(120, 100, 400)
            .text(125, 102, "办公费")
            .figures(125, ENDS, "1.00", "2.00")
            .text(145, 102, "印刷费")
            .figures(145, ENDS, "3.00", "4.00")
            .rule(160, 100, 400);
    assertEquals(
        "100 200 300 400 | 100 120 140 160 | 0,0 0,1 0,2 1,0 1,1 1,2 2,0 2,1 2,2", page.grid(null));
  }

  @Test
  void whatGoesOnBelowTheRulesOfThePageBeforeNeedsNoHeads() {
    OpenPage page =
        new OpenPage()
            .rule(100, 100, 400)
            .text(105, 102, "差旅费")
            .text(125, 102, "培训费")
            .figures(125, ENDS, "", "4.00")
            .rule(140, 100, 400);
    assertTrue(page.regions(null).isEmpty());
    assertEquals("100 200 300 400 | 100 120 140 | 0,0 0,1 0,2 1,0 1,1 1,2", page.grid(BEFORE));
  }

  private static OpenPage heads() {
    return new OpenPage()
        .rule(100, 100, 400)
        .text(105, 140, "项目")
        .text(105, 240, "金额")
        .text(105, 340, "比重")
        .rule(120, 100, 400);
  }

  @Test
  void labelThatLiesOverTheNextColumnIsNotInItsFigure() {
    OpenPage page =
        heads()
            .text(125, 102, "机关事业单位职业年金缴费支出")
            .figures(125, ENDS, "1,001.00", "2.00")
            .rule(140, 100, 400)
            .text(145, 102, "印刷费")
            .figures(145, ENDS, "3.00", "4.00")
            .rule(160, 100, 400);
    assertEquals(
        "100 200 300 400 | 100 120 140 160 | 0,0 0,1 0,2 1,0 1,1 1,2 2,0 2,1 2,2", page.grid(null));
  }

  @Test
  void labelsOfTotalsBesideEachOtherAreTwo() {
    OpenPage page =
        heads()
            .text(125, 102, "办公费")
            .figures(125, ENDS, "1.00", "2.00")
            .rule(140, 100, 400)
            .text(145, 120, "收入总计")
            .text(145, 305, "支出总计")
            .rule(160, 100, 400);
    assertEquals(
        "100 200 300 400 | 100 120 140 160 | 0,0 0,1 0,2 1,0 1,1 1,2 2,0 2,1 2,2", page.grid(null));
  }

  @Test
  void totalInTheMiddleOfBlankColumnsIsOneCell() {
    OpenPage page =
        heads()
            .text(125, 102, "办公费")
            .figures(125, ENDS, "1.00", "2.00")
            .rule(140, 100, 400)
            .text(145, 190, "合计")
            .figures(145, ENDS, "", "4.00")
            .rule(160, 100, 400);
    assertEquals(
        "100 200 300 400 | 100 120 140 160 | 0,0 0,1 0,2 1,0 1,1 1,2 2,0 1x2 2,2", page.grid(null));
  }

  @Test
  void rulesOfAnotherWidthGoOnWithNothing() {
    OpenPage page =
        new OpenPage()
            .rule(100, 100, 450)
            .text(105, 102, "差旅费")
            .figures(105, ENDS, "3.00", "4.00")
            .rule(140, 100, 450);
    assertTrue(page.regions(BEFORE).isEmpty());
  }

  @Test
  void theLinesOfALabelBetweenTwoRulesAreOneRow() {
    OpenPage page =
        new OpenPage()
            .rule(100, 100, 400)
            .text(105, 140, "项目")
            .text(105, 240, "金额")
            .text(105, 340, "比重")
            .rule(120, 100, 400)
            .text(122, 102, "公务用车运行维护费")
            .text(134, 102, "及购置费")
            .figures(128, ENDS, "1.00", "2.00")
            .rule(150, 100, 400)
            .text(155, 102, "会议费")
            .figures(155, ENDS, "3.00", "4.00")
            .rule(170, 100, 400);
    assertTrue(page.grid(null).contains("| 100 120 150 170 |"), page.grid(null));
  }

  @Test
  void knownHeadsMakeATableWithoutRules() {
    OpenPage page = unruled();
    assertEquals(1, page.regions(null).size());
    assertEquals(1, page.regions(null).get(0).firstBody());
    assertEquals(3, page.regions(null).get(0).lines().size());
  }

  @Test
  void aNoteEndsATableWithoutRules() {
    OpenPage page = unruled().text(165, 102, "注：本表反映本年情况。").text(185, 102, "支出");
    assertEquals(3, page.regions(null).get(0).lines().size());
  }

  @Test
  void dashesInPlaceOfFiguresAreNoHeads() {
    OpenPage page =
        new OpenPage()
            .rule(100, 100, 400)
            .text(105, 140, "项目")
            .text(105, 240, "金额")
            .text(105, 340, "合计")
            .rule(120, 100, 400)
            .text(125, 102, "其他支出")
            .text(125, 275, "——")
            .text(125, 375, "——")
            .rule(140, 100, 400)
            .text(145, 102, "会议费")
            .figures(145, ENDS, "3.00", "4.00")
            .rule(160, 100, 400);
    assertEquals(1, page.regions(null).get(0).firstBody());
  }

  @Test
  void theColumnsOfThePageBeforeHoldBelowTheSameHeads() {
    OpenPage page =
        new OpenPage()
            .rule(100, 100, 400)
            .text(105, 130, "项目")
            .text(105, 240, "金额")
            .text(105, 340, "比重")
            .rule(120, 100, 400)
            .text(125, 102, "办公费")
            .figures(125, ENDS, "1.00", "2.00")
            .rule(140, 100, 400);
    assertTrue(page.grid(BEFORE).startsWith("100 200 300 400 |"), page.grid(BEFORE));
  }

  @Test
  void wrappedLabelsAndBlankCellsAreInUnruledTables() {
    OpenPage page = wrapped();
    assertEquals("0-8 of 8, 1 head", told(page.regions(null).get(0), page));
    assertTrue(page.grid(null).endsWith("5,0 5,1 5,2"), page.grid(null));
  }

  @Test
  void proseBelowIsNoPartOfAnUnruledTable() {
    OpenPage page = wrapped().text(245, 100, "上述资产均已登记入账");
    assertEquals("0-8 of 9, 1 head", told(page.regions(null).get(0), page));
  }

  /** A header row, full rows, a blank cell, and a label wrapped above and below its numbers. */
  private static OpenPage wrapped() {
    return new OpenPage()
        .text(105, 102, "名称")
        .text(105, 275, "面积")
        .text(105, 375, "净值")
        .text(121, 102, "体育馆")
        .figures(121, ENDS, "12.50", "")
        .text(137, 102, "停车场")
        .figures(137, ENDS, "11.00", "2.00")
        .text(153, 102, "会议中心")
        .figures(153, ENDS, "13.00", "4.00")
        .text(169, 102, "基层医疗卫生机构")
        .figures(175, ENDS, "1.00", "2.75")
        .text(181, 102, "设备更新")
        .text(197, 102, "食堂")
        .figures(197, ENDS, "31.00", "42.00");
  }

  private static String told(UnruledRegion region, OpenPage page) {
    int from = page.lines().indexOf(region.lines().get(0));
    return from
        + "-"
        + (from + region.lines().size())
        + " of "
        + page.lines().size()
        + ", "
        + region.firstBody()
        + " head";
  }

  @Test
  void aHeadOverSeveralRowsProvesTheFirstOfThem() {
    OpenPage page =
        new OpenPage()
            .text(105, 330, "年末")
            .text(112, 102, "名称")
            .text(119, 275, "面积")
            .text(119, 375, "净值")
            .text(137, 102, "停车场")
            .figures(137, ENDS, "11.00", "2.00")
            .text(153, 102, "会议中心")
            .figures(153, ENDS, "13.00", "4.00")
            .text(169, 102, "食堂")
            .figures(169, ENDS, "31.00", "42.00");
    assertEquals("0-6 of 6, 3 head", told(page.regions(null).get(0), page));
  }

  private static OpenPage unruled() {
    return new OpenPage()
        .text(105, 140, "项目")
        .text(105, 240, "金额")
        .text(105, 340, "合计")
        .text(125, 102, "办公费")
        .figures(125, ENDS, "1.00", "2.00")
        .text(145, 102, "印刷费")
        .figures(145, ENDS, "3.00", "4.00");
  }
}
