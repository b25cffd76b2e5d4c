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
    "某市教育局年度工作总结,OTHER,,"
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
}
