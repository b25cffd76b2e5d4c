package io.kaibiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.region.UnruledRegion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Headers of tables between whose lines nothing is drawn, and the rows that follow them. */
class HeadsWithoutRulesTest {

  /** Right edges of the numbers in the second to fourth column. */
  private static final double[] ENDS = {297, 397, 497};

  private static OpenPage heads() {
    return new OpenPage()
        .text(100, 140, "项目")
        .text(100, 240, "合计")
        .text(100, 330, "基本支出")
        .text(100, 430, "项目支出");
  }

  private static OpenPage body(OpenPage page, double y) {
    return page.text(y, 102, "办公费")
        .figures(y, ENDS, "1.00", "2.00", "3.00")
        .text(y + 20, 102, "印刷费")
        .figures(y + 20, ENDS, "3.00", "4.00", "5.00")
        .text(y + 40, 102, "咨询费")
        .figures(y + 40, ENDS, "5.00", "6.00", "7.00");
  }

  private static OpenPage wideHead() {
    return new OpenPage()
        .text(110, 140, "项目")
        .text(100, 330, "本年支出")
        .text(120, 240, "合计")
        .text(120, 330, "基本支出")
        .text(120, 430, "项目支出");
  }

  @Test
  void aHeadInTheMiddleOfTheHeightReachesFromTopToBottom() {
    assertEquals(
        "101 200 299 400 498 | 99 115 140 165 185 201 | 0,0 2x1 0,1 1x3 1,1 1,2 "
            + "1,3 2,0 2,1 2,2 2,3 3,0 3,1 3,2 3,3 4,0 4,1 4,2 4,3",
        body(wideHead(), 150).grid(null));
  }

  @Test
  void linesOfOneHeadAreOneCell() {
    OpenPage page =
        new OpenPage()
            .text(106, 140, "项目")
            .text(106, 240, "合计")
            .text(100, 330, "基本支出")
            .text(112, 340, "数额")
            .text(106, 430, "项目支出");
    assertEquals(
        "101 200 299 400 498 | 99 126 145 165 181 | 0,0 0,1 0,2 0,3 1,0 1,1 1,2 "
            + "1,3 2,0 2,1 2,2 2,3 3,0 3,1 3,2 3,3",
        body(page, 130).grid(null));
  }

  @Test
  void theOrdinalsAreARowBelowHeadsOfAllHeights() {
    OpenPage page =
        wideHead().text(140, 140, "栏次").text(140, 247, "1").text(140, 347, "2").text(140, 447, "3");
    assertEquals(
        "101 200 299 400 498 | 99 115 135 160 185 205 221 | 0,0 2x1 0,1 1x3 1,1 "
            + "1,2 1,3 2,0 2,1 2,2 2,3 3,0 3,1 3,2 3,3 4,0 4,1 4,2 4,3 5,0 5,1 5,2 "
            + "5,3",
        body(page, 170).grid(null));
  }

  @Test
  void aLoneCodeBetweenTheLinesOfItsLabelIsNoPageNumber() {
    OpenPage page =
        body(
                new OpenPage()
                    .text(100, 140, "项目")
                    .text(100, 240, "合计")
                    .text(100, 330, "基本支出")
                    .text(100, 430, "项目支出"),
                120)
            .text(180, 150, "社会保障和")
            .text(185, 102, "208")
            .text(190, 150, "就业支出")
            .text(210, 102, "差旅费")
            .figures(210, ENDS, "5.00", "6.00", "7.00");
    List<UnruledRegion> regions = page.regions(null);
    assertEquals(1, regions.size());
    assertEquals(8, regions.get(0).lines().size());
  }

  @Test
  void aLabelBesideFiguresIsNoCaption() {
    OpenPage page =
        body(
                new OpenPage()
                    .text(100, 140, "项目")
                    .text(100, 240, "合计")
                    .text(100, 330, "基本支出")
                    .text(100, 430, "项目支出"),
                120)
            .figures(180, ENDS, "5.00", "6.00", "7.00")
            .text(185, 102, "单位：离退休")
            .text(205, 102, "差旅费")
            .figures(205, ENDS, "5.00", "6.00", "7.00");
    assertEquals(1, page.regions(null).size());
  }

  @Test
  void oneRowBelowManyKnownHeadsIsATable() {
    OpenPage page = heads().text(120, 102, "办公费").figures(120, ENDS, "1.00", "2.00", "3.00");
    assertEquals(1, page.regions(null).size());
  }

  @Test
  void totalsAtTheTopOfThePageGoOnWithTheTableBefore() {
    KnownColumns before =
        new KnownColumns(
            List.of(100.0, 200.0, 300.0, 400.0, 500.0),
            List.of(head("项目", 140), head("金额", 240), head("项目", 340), head("金额", 440)),
            false);
    OpenPage page =
        new OpenPage()
            .text(50, 120, "本年收入合计")
            .figures(50, new double[] {297}, "12345.00")
            .text(50, 300, "本年支出合计")
            .figures(50, new double[] {497}, "12345.00")
            .text(70, 140, "总计")
            .figures(70, new double[] {297}, "12345.00")
            .text(70, 340, "总计")
            .figures(70, new double[] {497}, "12345.00");
    assertEquals(
        "100 200 300 400 500 | 49 65 81 | 0,0 0,1 0,2 0,3 1,0 1,1 1,2 1,3", page.grid(before));
  }

  private static HeaderCell head(String text, double x) {
    return new HeaderCell(text, new Box(x, 105, x + 20, 115));
  }

  @Test
  void aWrappedNameAboveAHeadIsNoHead() {
    OpenPage page =
        body(
            new OpenPage()
                .text(80, 102, "单位名称：石桥镇市社会")
                .text(95, 102, "福利院")
                .text(115, 280, "本年支出")
                .text(135, 140, "项目")
                .text(135, 240, "合计")
                .text(135, 330, "基本支出")
                .text(135, 430, "项目支出"),
            155);
    assertEquals("本年支出", page.regions(null).get(0).lines().get(0).text());
  }

  @Test
  void theLastLineOfWrappedHeadsIsNoRow() {
    OpenPage page =
        new OpenPage()
            .text(106, 140, "项目")
            .text(100, 235, "本年合")
            .text(112, 245, "计")
            .text(106, 330, "基本支出")
            .text(100, 430, "上年结转")
            .text(112, 440, "安排")
            .text(130, 102, "一、外交支出")
            .text(150, 102, "二、国防支出")
            .figures(150, ENDS, "1.00", "2.00", "3.00")
            .text(170, 102, "三、教育支出")
            .figures(170, ENDS, "1.00", "2.00", "3.00");
    assertEquals("一、外交支出", page.regions(null).get(0).body().get(0).text());
  }

  @Test
  void aBlankLastColumnEndsWhereItsHeadIsCentred() {
    OpenPage page =
        new OpenPage()
            .text(100, 140, "项目")
            .text(100, 240, "合计")
            .text(100, 320, "一般公共预算")
            .text(100, 430, "其他收入")
            .text(130, 102, "办公费")
            .figures(130, ENDS, "1.00", "1.00", "")
            .text(150, 102, "印刷费")
            .figures(150, ENDS, "3.00", "3.00", "");
    assertEquals(
        "101 199 301 399 471 | 99 120 145 161 | 0,0 0,1 0,2 0,3 1,0 1,1 1,2 1,3 "
            + "2,0 2,1 2,2 2,3",
        page.grid(null));
  }

  @Test
  void headsInTheMiddleOfTheirColumnsProveThemWithoutRules() {
    OpenPage page =
        body(
            new OpenPage()
                .text(100, 140, "项目")
                .text(100, 240, "合计")
                .text(100, 330, "基本支出")
                .text(100, 430, "项目支出"),
            120);
    assertEquals(Set.of(0, 1, 2, 3), page.settled());
  }

  @Test
  void headsAsideOfTheirColumnsProveNothing() {
    OpenPage page =
        body(
            new OpenPage()
                .text(100, 140, "项目")
                .text(100, 240, "合计")
                .text(100, 310, "基本支出")
                .text(100, 430, "项目支出"),
            120);
    assertEquals(Set.of(), page.settled());
  }
}
