package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.caption.Caption;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.ReportKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose accounts a report discloses, and which, before its tables are read. */
class ReportContextReaderTest {

  private static ReportContext read(String title, String... tables) {
    List<Caption> captions =
        Arrays.stream(tables).map(t -> new Caption(t, "", "", "", null)).toList();
    return new ReportContextReader(Printed.CATALOGUE).read(title, captions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某市教育局2023年度部门决算",
        "某市人民政府办公厅2024年部门预算",
        "某县财政局2024年部门预算公开",
        "某区卫生健康委员会2025年单位预算",
        "某省交通运输厅2022年决算公开",
        "某大学2023年度预算",
        "某镇中心小学2024年预算公开说明",
        "某市中心医院2023年单位决算",
      })
  void departmentByTitle(String title) {
    assertEquals(Publisher.DEPARTMENT, read(title).publisher());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某县2025年政府预算公开",
        "某市2024年财政决算",
        "某县2023年财政总决算报表",
        "关于某市2023年预算执行情况和2024年预算草案的报告",
        "某省2024年省级预算草案",
        "某区2025年区级财政预算",
        "2024年某市本级政府决算公开",
        "某开发区2024年预算公开",
        "某镇2024年预算公开",
      })
  void governmentByTitle(String title) {
    assertEquals(Publisher.GOVERNMENT, read(title).publisher());
  }

  @Test
  void tablesThatOnlyGovernmentsPublishSayIt() {
    assertEquals(
        Publisher.GOVERNMENT,
        read("2024年预算公开表", "一般公共预算收入预算表", "地方政府债务限额和余额情况表", "社会保险基金收入预算表").publisher());
    assertEquals(
        Publisher.DEPARTMENT, read("", "社会保险基金收入预算表").publisher(), "one table may be a stranger");
    assertEquals(Publisher.DEPARTMENT, read("", "部门收支总表", "部门收入总表", "部门支出总表").publisher());
  }

  @ParameterizedTest
  @CsvSource({
    "某局2023年度部门决算, FINAL_ACCOUNTS",
    "某局2024年部门预算, BUDGET",
    "某县2025年政府预算公开, BUDGET",
    "某市2024年财政决算, FINAL_ACCOUNTS",
  })
  void kindByTitle(String title, ReportKind kind) {
    assertEquals(kind, read(title, "支出总表").kind());
  }

  @Test
  void kindByMostTables() {
    assertEquals(ReportKind.FINAL_ACCOUNTS, read("某局信息公开", "收入决算表", "支出决算表", "项目支出预算表").kind());
    assertEquals(null, read("某局信息公开", "一般公共预算支出表").kind());
  }
}
