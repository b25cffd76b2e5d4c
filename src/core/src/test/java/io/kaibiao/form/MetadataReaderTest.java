package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cover says of its report. */
class MetadataReaderTest {

  private static Metadata read(PageSketch cover) {
    return new MetadataReader(Printed.CATALOGUE).read(Printed.lines(cover), List.of(), List.of());
  }

  private static PageSketch cover(String... lines) {
    PageSketch page = PageSketch.page(1).at(200);
    for (String line : lines) {
      page.line((PageSketch.WIDTH - 24 * line.length()) / 2, 24, line);
    }
    return page;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2023年度某市教育局部门决算,FINAL_ACCOUNTS,2023,某市教育局",
    "某市教育局2023年度部门决算公开,FINAL_ACCOUNTS,2023,某市教育局",
    "某市教育局2024年部门预算公开,BUDGET,2024,某市教育局",
    "某市教育局2024年部门预算公开说明,BUDGET,2024,某市教育局",
    "某市第一小学2023年度单位决算,FINAL_ACCOUNTS,2023,某市第一小学",
    "某市教育局二〇二三年度部门决算报告,FINAL_ACCOUNTS,2023,某市教育局",
    "某市教育局2023年度部门决算（草案）,FINAL_ACCOUNTS,2023,某市教育局",
    "某市教育局年度工作总结,OTHER,,",
    "2023年度某省某厅部门决算,FINAL_ACCOUNTS,2023,某省某厅",
    "某县2025年政府预算公开,BUDGET,2025,某县",
    "2024年某县政府决算,FINAL_ACCOUNTS,2024,某县",
    "某市2024年财政决算,FINAL_ACCOUNTS,2024,某市",
    "某县2024年全县财政总决算,FINAL_ACCOUNTS,2024,某县",
    "某市某区2025年区本级财政预算,BUDGET,2025,某市某区",
    "某县人民政府2025年政府预算,BUDGET,2025,某县人民政府",
    "某镇人民政府2024年度部门决算,FINAL_ACCOUNTS,2024,某镇人民政府",
    "某经济技术开发区管委会2024年度部门决算,FINAL_ACCOUNTS,2024,某经济技术开发区管委会",
    "某经济技术开发区2025年政府预算,BUDGET,2025,某经济技术开发区",
    "某县财政局2025年部门预算,BUDGET,2025,某县财政局",
    "关于某县2024年预算执行情况和2025年预算草案的报告,BUDGET,2025,某县",
    "关于某县2023年财政决算和2024年上半年预算执行情况的报告,FINAL_ACCOUNTS,2023,某县",
    "某市某医院2024年度财务报告,OTHER,2024,某市某医院"
  })
  void titleSaysKindYearAndOrganization(
      String title, ReportKind kind, Integer year, String organization) {
    Metadata found = read(cover(title));
    assertEquals(title, found.title());
    assertEquals(kind, found.kind());
    assertEquals(year, found.fiscalYear());
    if (organization != null) {
      assertEquals(organization, found.organization());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"项目支出绩效自评表", "收入支出决算总表", "2023年度部门收支总表", "情况说明"})
  void aTitleThatNamesNoOrganizationGivesNone(String title) {
    assertEquals("", read(cover(title)).organization());
  }

  @Test
  void proseHasNoTitle() {
    PageSketch page = PageSketch.page(1).at(100);
    for (int i = 0; i < 12; i++) {
      page.line(72, 12, "本部分说明资产的构成和变动数据由各科室填报后汇总口径");
    }
    assertEquals(new Metadata(ReportKind.OTHER, null, "", ""), read(page));
    assertEquals("", read(cover("各项目均按计划推进。")).title());
  }

  @Test
  void aRecordNamesItsDepartment() {
    Table record =
        new Table(
            "01",
            "PF01",
            "项目支出绩效自评表",
            "",
            "",
            "",
            List.of(1),
            null,
            List.of(),
            new Grid(0, 0, List.of()),
            List.of(new Row("field", "", "", Map.of("department", text("某县文化局")))),
            List.of());
    Metadata found =
        new MetadataReader(Printed.CATALOGUE)
            .read(Printed.lines(cover("项目支出绩效自评表")), List.of(record), List.of());
    assertEquals("某县文化局", found.organization());
  }

  private static Cell text(String text) {
    return new Cell(
        new Value.Text(text),
        "",
        text,
        Status.READ,
        1,
        1,
        new Box(0, 0, 10, 10),
        List.of(),
        new Evidence(Origin.TEXT_LAYER, 1, List.of(), List.of(), List.of()));
  }

  @Test
  void titleOverSeveralLinesIsOne() {
    assertEquals(
        new Metadata(ReportKind.FINAL_ACCOUNTS, 2023, "某市教育局", "某市教育局2023年度部门决算公开"),
        read(cover("某市教育局", "2023年度部门决算公开").at(500).line(380, 14, "2024年9月")));
  }

  @Test
  void dayOfPublicationIsNotTheYearOfTheReport() {
    Metadata found = read(cover("某市教育局部门决算").at(500).line(380, 24, "2024年9月20日"));
    assertEquals("某市教育局部门决算", found.title());
    assertEquals(null, found.fiscalYear());
  }

  @Test
  void smallPrintIsNoTitle() {
    assertEquals(
        "某市教育局2024年部门预算",
        read(PageSketch.page(1)
                .line("附件1")
                .at(200)
                .line(200, 24, "某市教育局2024年部门预算")
                .line(200, 12, "（内部使用）"))
            .title());
  }

  @Test
  void blanksInsideATitleDoNotCount() {
    assertEquals("2023年度决算", read(cover("2023 年 度 决 算")).title());
  }

  @Test
  void nothingIsSaid() {
    assertEquals(new Metadata(ReportKind.OTHER, null, "", ""), read(PageSketch.page(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 1 -",
        "1",
        "第 1 页 共 20 页",
        "1/20",
        "附件1",
        "某财预〔2024〕12号",
        "报告编号：2024-015",
        "2024-09-20"
      })
  void furnitureOfACoverIsNoTitle(String line) {
    assertEquals("", read(cover(line)).title());
    assertEquals("某市教育局2024年部门预算", read(cover(line, "某市教育局2024年部门预算")).title());
  }

  @Test
  void smallerLineWithYearAndKindCompletesATitle() {
    Metadata found =
        read(
            PageSketch.page(1).at(200).line(100, 40, "某省人民检察院").at(400).line(200, 24, "2018年部门预算"));
    assertEquals(new Metadata(ReportKind.BUDGET, 2018, "某省人民检察院", "某省人民检察院2018年部门预算"), found);
  }

  @Test
  void smallerLinesAboveTheKindBelongToTheTitle() {
    Metadata found =
        read(
            PageSketch.page(1)
                .at(200)
                .line(100, 20, "某市教育局")
                .line(200, 20, "2023年度")
                .line(200, 36, "部门决算"));
    assertEquals(new Metadata(ReportKind.FINAL_ACCOUNTS, 2023, "某市教育局", "某市教育局2023年度部门决算"), found);
  }

  @Test
  void smallerYearAboveBelongsToTheTitle() {
    PageSketch page = PageSketch.page(1).at(200).line(300, 20, "2023年度");
    Metadata found = read(page.line(200, 36, "某市教育局").line(200, 36, "部门决算"));
    assertEquals("2023年度某市教育局部门决算", found.title());
    assertEquals("某市教育局", found.organization());
  }

  @Test
  void titleEndsAtAUnitLine() {
    PageSketch page = PageSketch.page(1).at(100).line(200, 18, "财政拨款支出预算表（功能科目）");
    page.line(600, 10, "金额单位：万元");
    assertEquals("财政拨款支出预算表（功能科目）", read(page.line(200, 18, "政府采购支出预算表")).title());
  }

  @Test
  void aNoticeNamesNoBody() {
    assertEquals("", read(cover("关于公开2024年部门决算的通知")).organization());
  }

  @Test
  void bodyMayStandAloneBelowTheTitle() {
    Metadata found =
        read(cover("2024年度部门决算公开").at(500).line(200, 16, "某市教育局").line(200, 16, "2025年9月"));
    assertEquals("2024年度部门决算公开", found.title());
    assertEquals("某市教育局", found.organization());
  }

  @Test
  void publisherOfAGovernmentsBookIsNotItsBody() {
    Metadata found = read(cover("某县2025年政府预算公开").at(500).line(200, 16, "某县财政局"));
    assertEquals("某县", found.organization());
  }

  @Test
  void treasuryOnTablesIsNotTheBodyOfAGovernmentsBook() {
    assertEquals("某市", withTable("某市2024年财政决算", "某市财政局").organization());
    assertEquals("某市人民政府", withTable("某市2024年财政决算", "某市人民政府").organization());
    assertEquals("某市财政局", withTable("某市财政局2024年部门决算", "某市财政局").organization());
  }

  private static Metadata withTable(String title, String organization) {
    Table table =
        new Table(
            "01",
            null,
            "收入表",
            "",
            organization,
            "万元",
            List.of(1),
            null,
            List.of(),
            new Grid(0, 0, List.of()),
            List.of(),
            List.of());
    return new MetadataReader(Printed.CATALOGUE)
        .read(Printed.lines(cover(title)), List.of(table), List.of());
  }

  @Test
  void titleEndsAtATableOfContents() {
    PageSketch page = cover("某省高级人民法院2017年度部门预算公开", "目 录");
    for (String entry : List.of("一、部门概况", "二、主要职能………………3", "三、收支预算总表……………………8")) {
      page.line(72, 24, entry);
    }
    assertEquals("某省高级人民法院2017年度部门预算公开", read(page).title());
  }

  @Test
  void aTableOfContentsAloneHasNoTitle() {
    PageSketch page = cover("目 录");
    for (String entry : List.of("第一部分 部门概况……………………3", "第二部分 2024年度部门决算表………5")) {
      page.line(72, 16, entry);
    }
    assertEquals("", read(page).title());
    assertEquals("", read(page).organization());
  }

  @Test
  void directoryAtTheEndOfATitleIsNoPartOfIt() {
    assertEquals("某市教育局2024年部门预算公开", read(cover("某市教育局2024年部门预算公开目录")).title());
  }

  @Test
  void titleOfATableBelowIsNoPartOfTheReports() {
    assertEquals("某市教育局2025年度部门预算", read(cover("某市教育局2025年度部门预算", "财政拨款收支预算总表")).title());
    assertEquals("某市某医院2024年度财务报告", read(cover("某市某医院2024年度财务报告", "资产负债表")).title());
    assertEquals("某市教育局2025年度部门预算公开表", read(cover("某市教育局2025年度", "部门预算公开表")).title());
  }

  @Test
  void kindOfTheCoverCountsBeforeThatOfATable() {
    assertEquals(
        ReportKind.BUDGET,
        new MetadataReader(Printed.CATALOGUE)
            .read(
                Printed.lines(cover("某市教育局2025年度部门预算")),
                List.of(),
                List.of(ReportKind.FINAL_ACCOUNTS))
            .kind());
    assertEquals(
        ReportKind.FINAL_ACCOUNTS,
        new MetadataReader(Printed.CATALOGUE)
            .read(
                Printed.lines(cover("某市教育局2025年预算执行情况")),
                List.of(),
                List.of(ReportKind.FINAL_ACCOUNTS))
            .kind());
  }
}
