package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.PageSketch;
import io.kaibiao.testing.UnderLocales;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of one report complete each other. */
class ReportTablesTest {

  private static final String[] EXPENDITURE = {
    "科目编码|科目名称|本年支出合计|基本支出|项目支出", "201|一般公共服务支出|3.00|1.00|2.00"
  };

  private static PageSketch page(int number, String title, String... lines) {
    PageSketch page = PageSketch.page(number).title(title);
    Stream.of(lines).forEach(page::line);
    return page.table(EXPENDITURE);
  }

  private static ReportTables read(String cover, PageSketch... pages) {
    return ReportTables.read(
        Printed.CATALOGUE,
        Printed.lines(PageSketch.page(1).at(200).line(100, 24, cover)),
        Printed.grids(pages));
  }

  private static List<String> units(Table table) {
    return table.rows().stream()
        .flatMap(r -> r.cells().values().stream())
        .map(c -> c.unit())
        .distinct()
        .toList();
  }

  @UnderLocales
  void tableWithoutAUnitHasTheOneThatAllOthersHave() {
    ReportTables read =
        read(
            "某局2023年度部门决算",
            page(2, "支出决算表", "单位：万元"),
            page(3, "财政拨款支出决算表"),
            page(4, "一般公共预算财政拨款支出决算表"));
    Table bare = read.tables().get(2);
    assertEquals("03", bare.id());
    assertEquals("FA05", bare.form());
    assertEquals("万元", bare.unit());
    assertEquals(List.of("万元"), units(bare));
  }

  @Test
  void unitThatTheOthersDifferInIsNotGuessed() {
    ReportTables read =
        read(
            "某局2023年度部门决算",
            page(2, "支出决算表", "单位：万元"),
            page(3, "国有资本经营预算财政拨款支出决算表", "单位：元"),
            page(4, "一般公共预算财政拨款支出决算表"));
    assertEquals("", read.tables().get(2).unit());
    assertEquals(List.of(""), units(read.tables().get(2)));
    assertEquals(List.of("元"), units(read.tables().get(1)), "元 and 万元 in one document");
  }

  @Test
  void tableWithoutAnOrganizationOrAYearHasTheReports() {
    ReportTables read = read("某市教育局2023年度部门决算", page(2, "支出决算表"));
    assertEquals("某市教育局", read.tables().get(0).organization());
    assertEquals(2023, Objects.requireNonNull(read.tables().get(0).fiscalYear()));
  }

  @Test
  void organizationThatItsPlaceCutOffIsCompleted() {
    ReportTables read = read("某市卫生健康委员会2023年度部门决算", page(2, "支出决算表", "部门：某市卫生健康委员"));
    assertEquals("某市卫生健康委员会", read.metadata().organization());
    assertEquals("某市卫生健康委员会", read.tables().get(0).organization());
  }

  @Test
  void wholeNameThatBeginsAnotherIsNotCompleted() {
    ReportTables read =
        read(
            "某市教育局（本级）2023年度部门决算",
            page(2, "支出决算表", "部门：某市教育局（本级）"),
            page(3, "支出决算表", "部门：某市教育局"),
            page(4, "支出决算表", "部门：某市教育局（本级）"));
    assertEquals("某市教育局", read.tables().get(1).organization());
  }

  @Test
  void twoOrganizationsKeepTheirTables() {
    ReportTables read =
        read("某区教育局2023年度部门决算", page(2, "支出决算表", "部门：某区教育局"), page(3, "支出决算表", "部门：某区第一小学"));
    assertEquals(
        List.of("某区教育局", "某区第一小学"), read.tables().stream().map(Table::organization).toList());
    assertEquals(List.of("01", "02"), read.tables().stream().map(Table::id).toList());
    assertEquals("某区教育局", read.metadata().organization());
  }

  @Test
  void formsSayWhatTheReportDiscloses() {
    assertEquals(
        ReportKind.BUDGET,
        read("某局2024年信息公开", page(2, "部门支出总表"), page(3, "一般公共预算支出预算表")).metadata().kind());
  }

  @Test
  void yearPrintedOnATableIsItsOwn() {
    ReportTables read = read("某局2023年度部门决算", page(2, "支出决算表"), page(3, "2022年度支出决算表"));
    assertEquals(List.of(2023, 2022), read.tables().stream().map(Table::fiscalYear).toList());
  }
}
