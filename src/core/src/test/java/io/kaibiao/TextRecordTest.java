package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kaibiao.error.InputException;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Evaluation forms that another program wrote as text and lost cells of. */
class TextRecordTest {

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();

  private static final String TITLE = "甲项目支出绩效自评表\n\n";
  private static final String OWNER = "项目名称\t\t甲项目\t\t\t\t\t\t\n";
  private static final String HEADS = "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n";

  @AfterAll
  static void close() {
    KAIBIAO.close();
  }

  @Test
  void theSecondRowOfAHeaderWhoseWideCellWasLostIsNoIndicator() throws InputException {
    Table table =
        table(
            TITLE
                + "一级指标\t二级指标\t指标名称\t年度指标\t\t实际完成值\t权重\t得分\n"
                + "\t\t\t年初指标\t调整后指标\t\t\t\n"
                + "产出指标\t数量指标\t次数\t\t=2次\t2\t60\t60\n"
                + "\t质量指标\t合格率\t\t=100%\t100\t40\t40\n");
    assertEquals("次数", text(table, "indicator.1", "level3"));
    assertEquals("=2次", text(table, "indicator.1", "target").strip());
    assertEquals("60", text(table, "indicator.1", "weight"));
  }

  @Test
  void aLevelIsNotCarriedOnToOneThatBelongsToAnother() throws InputException {
    Table table =
        table(
            TITLE
                + OWNER
                + HEADS
                + "\t成本指标\t经济成本指标\t总成本\t≤32\t28\t20\t20\t\n"
                + "\t\t数量指标\t次数\t2\t2\t20\t20\t\n"
                + "\t产出指标\t质量指标\t合格率\t100%\t100%\t20\t20\t\n"
                + "\t\t时效指标\t及时率\t100%\t100%\t20\t20\t\n");
    Cell lost = cell(table, "indicator.2", "level1");
    assertEquals("产出指标", lost.value().canonical());
    assertEquals(Status.DOUBTFUL, lost.status());
    assertEquals(Status.READ, cell(table, "indicator.4", "level1").status());
  }

  @Test
  void rowsBelowTheAnalysisAreNoIndicators() throws InputException {
    Table table =
        table(
            TITLE
                + OWNER
                + HEADS
                + "\t产出指标\t数量指标\t次数\t2\t2\t50\t50\t\n"
                + "\t\t质量指标\t合格率\t100%\t100%\t50\t50\t\n"
                + "总分\t\t\t\t\t\t100\t100\t\n"
                + "项目绩效分析\t实施情况\t按计划实施。\t\t\t\t\t\t\n"
                + "\t项目产出\t全部完成。\t\t\t\t\t\t\n");
    assertEquals("项目产出", text(table, "analysis.2", "label"));
    assertEquals("全部完成。", text(table, "analysis.2", "text"));
    assertNull(rows(table).get("indicator.3"));
  }

  @Test
  void goalsBesideTheirHeadersComeInTheirOrder() throws InputException {
    Table table =
        table(
            TITLE
                + OWNER
                + "年度总体目标\t年度目标\t\t\t\t\t实际完成情况\t\t\n"
                + "按计划完成全部工作任务。\t全部工作任务均已按计划完成。\t\t\t\t\t\t\t\n"
                + HEADS
                + "\t产出指标\t数量指标\t次数\t2\t2\t90\t90\t\n");
    assertEquals("按计划完成全部工作任务。", text(table, "goal", "expected"));
    assertEquals("全部工作任务均已按计划完成。", text(table, "goal", "achieved"));
    assertEquals(Status.DOUBTFUL, cell(table, "goal", "expected").status());
  }

  @Test
  void valuesOfFundsBesideTheirHeadersAreSetBelowThemAndDoubtful() throws InputException {
    Table table =
        table(
            TITLE
                + OWNER
                + "预算执行情况\t\t预算数（A）\t执行数（B）\t执行率（B/A）\t得分（20分*执行率）\t\t\t\n"
                + "\t\t年度资金总额\t200.50\t100.25\t50%\t10\t\t\n"
                + HEADS
                + "\t产出指标\t数量指标\t次数\t2\t2\t80\t80\t\n");
    assertEquals("200.50", text(table, "funds.total", "annual_budget"));
    assertEquals("100.25", text(table, "funds.total", "executed"));
    assertEquals(Status.DOUBTFUL, cell(table, "funds.total", "annual_budget").status());
  }

  @Test
  void theNameOfAnOwnerThatWasTornIsJoinedAndDoubtful() throws InputException {
    Table table =
        table(
            TITLE
                + OWNER
                + "主管部门\t某市\t某局\t\t实施单位\t某市\t某中心\t\t\n"
                + HEADS
                + "\t产出指标\t数量指标\t次数\t2\t2\t80\t80\t\n");
    assertEquals("某市某局", text(table, "field", "department"));
    assertEquals(Status.DOUBTFUL, cell(table, "field", "department").status());
    assertEquals("某市某中心", text(table, "field", "implementing_unit"));
  }

  @Test
  void checkBoxesOfMarkupAreTicks() throws InputException {
    Table table =
        table(
            TITLE
                + OWNER
                + "项目类别\t部门项目 <input checked=\"\" type=\"checkbox\"/> 专项"
                + " <input type=\"checkbox\"/>\t\t\t\t\t\t\t\n"
                + HEADS
                + "\t产出指标\t数量指标\t次数\t2\t2\t80\t80\t\n");
    assertEquals("部门项目", text(table, "field", "x:项目类别"));
  }

  @Test
  void aFigureThatAPageBreakTookFromItsRowIsDoubtful() throws InputException {
    Table table =
        table(
            TITLE
                + OWNER
                + "项目资金\t\t年初预算数\t全年执行数\t分值\t执行率\t得分\t\t\n"
                + "\t年度资金总额\t19.8\t19.8\t10\t100%\t10\t\t\n"
                + "\t当年财政拨款\t19.8\t\t\t\t\t\t\n"
                + "\t\t\t\t\t19.8\t\t\t\n"
                + HEADS
                + "\t产出指标\t数量指标\t次数\t2\t2\t80\t80\t\n");
    assertEquals(
        Status.DOUBTFUL,
        rows(table).entrySet().stream()
            .filter(e -> e.getKey().startsWith("x:"))
            .flatMap(e -> e.getValue().cells().values().stream())
            .findFirst()
            .orElseThrow()
            .status());
  }

  private static Table table(String text) throws InputException {
    Report report =
        KAIBIAO.convert("甲.txt", text.getBytes(StandardCharsets.UTF_8), ConversionOptions.DEFAULT);
    return report.tables().get(0);
  }

  private static Map<String, Row> rows(Table table) {
    return table.rows().stream().collect(Collectors.toMap(Row::key, row -> row, (a, b) -> a));
  }

  private static String text(Table table, String row, String column) {
    return cell(table, row, column).value().canonical();
  }

  private static Cell cell(Table table, String row, String column) {
    Row found = Objects.requireNonNull(rows(table).get(row));
    return Objects.requireNonNull(found.cells().get(column));
  }
}
