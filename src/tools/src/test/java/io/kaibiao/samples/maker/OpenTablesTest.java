package io.kaibiao.samples.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.measure.table.FactScore;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.samples.forms.TruthRow;
import io.kaibiao.samples.forms.TruthTable;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.OpenSheets;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PlacedCell;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Sheet;
import io.kaibiao.samples.print.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables without a grid: found where they are, and nowhere else. */
class OpenTablesTest {
  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();
  private static final double SIZE = 10;

  private final Metrics metrics = new Metrics(PrintStyle.plain());
  private final List<Text> texts = new ArrayList<>();
  private final List<PlacedCell> rules = new ArrayList<>();

  @Test
  void readsAnUnruledBudgetTable() throws InputException {
    left(700, 200, "二、部门预算安排情况");
    row(670, "科目编码", "科目名称", "2024年预算", "2025年预算");
    row(650, "205", "教育支出", "1,200.50", "1,310.00");
    row(630, "20502", "普通教育", "1,100.50", "1,210.00");
    row(610, "2050202", "小学教育", "900.25", "1,000.00");
    row(590, "2050203", "初中教育", "200.25", "210.00");
    left(550, 80, "以上数据如有出入，以决算为准。下一步将严格预算执行，提高资金使用效益。");
    Table table = only();
    assertEquals(5, table.grid().rows());
    assertEquals(4, table.grid().columns());
    assertEquals("小学教育", at(table, 3, 1));
    assertEquals("1,000.00", at(table, 3, 3));
    GridCell cell = cell(table, 3, 3);
    assertTrue(cell.box().x0() < 470 && cell.box().x1() > 470, cell.toString());
    assertTrue(cell.box().y0() < 842 - 613 && cell.box().y1() > 842 - 613, cell.toString());
  }

  @Test
  void readsAThreeLineTable() throws InputException {
    rule(690);
    row(675, "项目", "年初数", "本年增加", "年末数");
    rule(668);
    row(650, "房屋", "120.00", "0.00", "120.00");
    row(630, "车辆", "35.80", "12.10", "47.90");
    row(610, "设备", "64.20", "8.00", "72.20");
    rule(603);
    Table table = only();
    assertEquals(4, table.grid().rows());
    assertEquals(4, table.grid().columns());
    assertEquals("47.90", at(table, 2, 3));
    assertFalse(table.isRecognised());
    assertEquals(List.of("x:房屋", "x:车辆", "x:设备"), table.rows().stream().map(Row::key).toList());
    assertEquals(
        List.of("x:年初数", "x:本年增加", "x:年末数"), List.copyOf(table.rows().get(1).cells().keySet()));
  }

  @Test
  void readsATwoColumnTableBetweenRules() throws InputException {
    rule(690);
    row(675, "项目", "金额");
    rule(668);
    row(650, "培训费", "12.00");
    row(630, "会议费", "3.50");
    rule(623);
    assertEquals(2, only().grid().columns());
  }

  @Test
  void readsAListOfFigures() throws InputException {
    row(650, "1", "办公用房面积", "1,250.00", "平方米");
    row(630, "2", "公务用车", "6", "辆");
    row(610, "3", "大型设备", "12", "台");
    row(590, "4", "通用设备", "310", "台");
    Table table = only();
    assertEquals(4, table.grid().rows());
    assertEquals("1,250.00", at(table, 0, 2));
  }

  @Test
  void leavesRunningTextAlone() throws InputException {
    left(720, 80, "第一部分  部门概况");
    for (int i = 0; i < 12; i++) {
      left(
          690 - 20 * i,
          80,
          "二、本年收入 " + (1000 + i) + ".50 万元，其中财政拨款 " + (900 + i) + ".00 万元，占 90.1%，比上年增加");
    }
    assertTrue(read().tables().isEmpty());
  }

  @Test
  void leavesATableOfContentsAlone() throws InputException {
    for (int i = 0; i < 8; i++) {
      row(700 - 24 * i, "第" + (i + 1) + "部分", "收入支出决算情况说明", "", String.valueOf(3 + 2 * i));
    }
    assertTrue(read().tables().isEmpty());
  }

  @Test
  void leavesSignaturesAndContactsAlone() throws InputException {
    row(700, "单位负责人：", "财务负责人：", "经办人：");
    row(676, "王某", "李某", "赵某");
    row(652, "电话：", "010-88889999", "传真：");
    assertTrue(read().tables().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = OpenSheets.Rules.class,
      names = {"HORIZONTAL", "THREE"})
  void readsWholeFormsWithoutUprightRules(OpenSheets.Rules open) throws InputException {
    ReportDraft report = ReportMaker.random(20);
    byte[] pdf = new PdfMaker(PrintStyle.plain(), 20).write(OpenSheets.open(report.sheets(), open));
    Report read = KAIBIAO.convert("open", pdf, ConversionOptions.DEFAULT);
    int amounts = 0;
    int right = 0;
    for (TruthTable truth : report.tables()) {
      Table table =
          read.tables().stream()
              .filter(t -> truth.form().equals(t.form()))
              .findFirst()
              .orElse(null);
      for (TruthRow row : truth.rows()) {
        for (Map.Entry<String, String> expected : row.cells().entrySet()) {
          if (expected.getValue().matches("-?[0-9.]+")) {
            amounts++;
            right += table != null && has(table, row.key(), expected) ? 1 : 0;
          }
        }
      }
    }
    int share = 100 * right / amounts;
    assertTrue(share >= (open == OpenSheets.Rules.HORIZONTAL ? 98 : 95), share + "%");
  }

  /**
   * What print settles is in no doubt. The reports hold codes in pieces that stand too close to be
   * parted, and a label that runs into the figure beside it: both misread alike in each form.
   */
  @ParameterizedTest
  @ValueSource(ints = {20, 1016, 1047})
  void nothingIsSilentlyWrongWithoutUprightRules(int seed) throws InputException {
    ReportDraft report = seed == 20 ? ReportMaker.random(20) : ReportMaker.ofRun(seed - 990, seed);
    FactScore score = new FactScore();
    score.add(
        String.valueOf(seed),
        KAIBIAO.convert("open", RulingStyle.HORIZONTAL.pdf(report), ConversionOptions.DEFAULT),
        report);
    assertEquals(0, score.silent, () -> String.join("\n", score.differences()));
    if (seed == 20) {
      assertTrue(score.doubtful * 50 < score.facts, score.doubtful + " of " + score.facts);
    }
  }

  private static boolean has(Table table, String key, Map.Entry<String, String> expected) {
    for (Row row : table.rows()) {
      Cell cell = row.cells().get(expected.getKey());
      if (row.key().equals(key)
          && cell != null
          && cell.value() instanceof Value.Amount amount
          && amount.number().compareTo(new BigDecimal(expected.getValue())) == 0) {
        return true;
      }
    }
    return false;
  }

  // ---- a page ---------------------------------------------------------------------------------

  /** Prints a row: a label on the left, or two, and figures that end at the right. */
  private void row(double y, String... cells) {
    double[] lefts = {80, 180};
    for (int i = 0; i < cells.length; i++) {
      boolean figure = !cells[i].isEmpty() && "0123456789".indexOf(cells[i].charAt(0)) >= 0;
      if (i < 2 && !(i == 1 && figure)) {
        left(y, lefts[i], cells[i]);
      } else if (!cells[i].isEmpty()) {
        double right = 280 + 100 * (i - 1);
        left(y, right - metrics.width(cells[i], SIZE), cells[i]);
      }
    }
  }

  private void left(double y, double x, String text) {
    if (!text.isEmpty()) {
      texts.add(new Text(text, x, y, SIZE, false));
    }
  }

  private void rule(double y) {
    rules.add(OpenSheets.rule(75, 500, y));
  }

  private Report read() throws InputException {
    byte[] pdf =
        new PdfMaker(PrintStyle.plain(), 1).write(List.of(new Sheet(595, 842, rules, texts)));
    return KAIBIAO.convert("page", pdf, ConversionOptions.DEFAULT);
  }

  private Table only() throws InputException {
    Report report = read();
    assertEquals(1, report.tables().size());
    return report.tables().get(0);
  }

  private static GridCell cell(Table table, int row, int column) {
    GridCell found =
        table.grid().cells().stream()
            .filter(c -> c.row() == row && c.column() == column)
            .findFirst()
            .orElse(null);
    assertNotNull(found);
    return found;
  }

  private static String at(Table table, int row, int column) {
    return cell(table, row, column).text();
  }
}
