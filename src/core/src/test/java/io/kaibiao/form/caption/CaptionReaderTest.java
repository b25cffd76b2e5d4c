package io.kaibiao.form.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kaibiao.form.Printed;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.testing.PageSketch;
import io.kaibiao.text.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the lines around a table say. */
class CaptionReaderTest {

  private static final String[] TABLE = {
    "科目编码|科目名称|本年支出合计|基本支出|项目支出", "201|一般公共服务支出|3.00|1.00|2.00"
  };

  private static Caption read(PageSketch page) {
    return new CaptionReader(Printed.CATALOGUE, new CatalogueLexicon(Printed.CATALOGUE))
        .read(Printed.grids(page).get(0));
  }

  private static PageSketch page() {
    return PageSketch.page(1);
  }

  @Test
  void everythingOnItsOwnLine() {
    assertEquals(
        new Caption("支出决算表", "公开03表", "某市教育局", "万元", 2023),
        read(
            page()
                .title("支出决算表")
                .line("公开03表")
                .line("部门：某市教育局")
                .beside(300, "2023年度")
                .beside(500, "金额单位：万元")
                .table(TABLE)
                .line("注：本表反映部门本年度各项支出情况。")
                .at(570)
                .line("— 7 —")));
  }

  @Test
  void nothingAround() {
    assertEquals(new Caption("", "", "", "", null), read(page().table(TABLE)));
  }

  @Test
  void numberBrokenOverTwoLines() {
    assertEquals("公开03表", read(page().title("支出决算表").line("公开03").line("表").table(TABLE)).number());
    assertEquals("公开03表", read(page().title("支出决算表").line("公开0").line("3表").table(TABLE)).number());
  }

  @Test
  void unitOnTheLineOfTheNumber() {
    Caption caption =
        read(page().title("支出决算表").line("公开03表 金额单位：元").line("部门：某市教育局").table(TABLE));
    assertEquals("公开03表", caption.number());
    assertEquals("元", caption.unit());
    assertEquals("某市教育局", caption.organization());
  }

  @ParameterizedTest
  @EnumSource
  void everyUnitOfMoneyIsRead(MoneyUnit unit) {
    String text = unit.text();
    for (String line : List.of("单位：" + text, "金额单位：人民币" + text, "（单位：" + text + "）")) {
      Caption caption = read(page().title("支出决算表").line(line).table(TABLE));
      assertEquals(text, caption.unit(), line);
    }
    assertEquals("预算数", Folding.head("预算数（" + text + "）"));
  }

  @Test
  void unitAndOrganizationOnOneLine() {
    Caption caption =
        read(page().title("支出决算表").line("编制单位：某市教育局").beside(500, "单位：万元").table(TABLE));
    assertEquals("某市教育局", caption.organization());
    assertEquals("万元", caption.unit());
  }

  @Test
  void organizationWrapped() {
    assertEquals(
        "某某省某某市某某区自然资源和规划局（本级）",
        read(page()
                .title("支出决算表")
                .line("部门：某某省某某市某某区自然资源")
                .beside(500, "单位：万元")
                .line("和规划局（本级）")
                .table(TABLE))
            .organization());
  }

  @Test
  void organizationAWideGapBehindItsMark() {
    assertEquals(
        "某市教育局",
        read(page().title("支出决算表").line("单位：").beside(120, "某市教育局").table(TABLE)).organization());
  }

  @Test
  void unitIsNeverAnOrganization() {
    assertEquals("", read(page().title("支出决算表").line("单位：万元").table(TABLE)).organization());
  }

  @Test
  void titleOverTwoLines() {
    assertEquals(
        "2023年度一般公共预算财政拨款支出决算表",
        read(page().title("2023年度一般公共预算财政拨款").title("支出决算表").table(TABLE)).title());
    assertEquals(
        "一般公共预算财政拨款支出决算表",
        read(page().title("一般公共预算财政拨款支").title("出决算表").line("公开05表").table(TABLE)).title());
  }

  @Test
  void titleOfAnEarlierTablesPartIsNotTakenOverANearerOne() {
    assertEquals(
        "预算収人总表", read(page().title("部门收支总表（续表）").line("").title("预算収人总表").table(TABLE)).title());
  }

  @Test
  void chapterAboveATitleIsNoPartOfIt() {
    assertEquals(
        "支出决算表",
        read(page().title("第二部分 2023年度部门决算表").at(120).title("支出决算表").table(TABLE)).title());
  }

  @Test
  void numberBesideTheTitleIsNoPartOfIt() {
    Caption caption = read(page().title("支出决算表（公开03表）").table(TABLE));
    assertEquals("公开03表", caption.number());
    assertEquals("支出决算表", caption.title());
  }

  @Test
  void yearOfTheTitleGoesBeforeThatOfALine() {
    assertEquals(2022, read(page().title("2022年度支出决算表").line("2023年度").table(TABLE)).year());
    assertEquals(2023, read(page().title("支出决算表").line("2023年度").table(TABLE)).year());
    assertNull(read(page().title("支出决算表").line("为落实2021年文件要求编制本表如下").table(TABLE)).year());
  }

  @Test
  void captionInTheGrid() {
    Caption caption =
        read(
            page()
                .table(
                    "支出决算表|<|<|<|<",
                    "公开03表|<|<|<|<",
                    "部门：某市教育局|<|2023年度|<|单位：元",
                    TABLE[0],
                    TABLE[1]));
    assertEquals(new Caption("支出决算表", "公开03表", "某市教育局", "元", 2023), caption);
  }

  @Test
  void unitInTheHeads() {
    assertEquals(
        "万元", read(page().title("支出决算表").table("科目编码|科目名称|本年支出合计（万元）|基本支出|项目支出", TABLE[1])).unit());
  }
}
