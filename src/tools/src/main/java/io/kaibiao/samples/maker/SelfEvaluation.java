package io.kaibiao.samples.maker;

import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.evaluate.structure.CellGrid.Cell;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.Pages;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PlacedCell;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Rect;
import io.kaibiao.samples.print.Sheet;
import io.kaibiao.samples.print.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a project's self-evaluation, PF01, as it is usually printed: merged cells, four blocks
 * below each other, indicators grouped by their levels.
 */
final class SelfEvaluation {

  private static final double LEFT = 36;
  private static final double TOP = 740;
  private static final double SIZE = 9;
  private static final double[] WIDTHS = {40, 46, 62, 84, 62, 62, 42, 50, 76};

  /** The printed cells: row, column, rows and columns covered, text. */
  private static final List<Cell> CELLS =
      List.of(
          new Cell(0, 0, 1, 2, "项目名称"),
          new Cell(0, 2, 1, 7, "社区图书室建设专项经费"),
          new Cell(1, 0, 1, 2, "主管部门"),
          new Cell(1, 2, 1, 3, "丰禾县文化和旅游局"),
          new Cell(1, 5, 1, 1, "实施单位"),
          new Cell(1, 6, 1, 3, "丰禾县图书馆"),
          new Cell(2, 0, 5, 2, "项目资金（万元）"),
          new Cell(2, 2, ""),
          new Cell(2, 3, "年初预算数"),
          new Cell(2, 4, "全年预算数"),
          new Cell(2, 5, "全年执行数"),
          new Cell(2, 6, "分值"),
          new Cell(2, 7, "执行率"),
          new Cell(2, 8, "得分"),
          new Cell(7, 0, 2, 1, "年度总体目标"),
          new Cell(7, 1, 1, 4, "预期目标"),
          new Cell(7, 5, 1, 4, "实际完成情况"),
          new Cell(8, 1, 1, 4, "购置图书，改造阅览室，向社区居民免费开放。"),
          new Cell(8, 5, 1, 4, "图书购置和改造已经完成，阅览室全年开放。"),
          new Cell(9, 0, 6, 1, "绩效指标"),
          new Cell(9, 1, "一级指标"),
          new Cell(9, 2, "二级指标"),
          new Cell(9, 3, "三级指标"),
          new Cell(9, 4, "年度指标值"),
          new Cell(9, 5, "实际完成值"),
          new Cell(9, 6, "分值"),
          new Cell(9, 7, "得分"),
          new Cell(9, 8, "偏差原因分析及改进措施"),
          new Cell(10, 1, 3, 1, "产出指标"),
          new Cell(13, 1, "效益指标"),
          new Cell(14, 1, "满意度指标"),
          new Cell(15, 0, 1, 6, "总分"),
          new Cell(15, 6, "100"),
          new Cell(15, 7, "97.32"),
          new Cell(15, 8, ""));

  private static final List<List<String>> FUNDS =
      List.of(
          List.of("年度资金总额", "120", "118.5", "110.5", "10", "93.25%", "9.32"),
          List.of("其中：当年财政拨款", "120", "118.5", "110.5", "—", "—", "—"),
          List.of("上年结转资金", "0", "0", "0", "—", "—", "—"),
          List.of("其他资金", "0", "0", "0", "—", "—", "—"));

  private static final List<List<String>> INDICATORS =
      List.of(
          List.of("数量指标", "购置图书册数", "≥5000册", "5230册", "20", "20", ""),
          List.of("质量指标", "图书验收合格率", "100%", "100%", "15", "15", ""),
          List.of("时效指标", "项目按期完成率", "≥95%", "90%", "15", "13", "招标时间较长，已调整计划"),
          List.of("社会效益指标", "到馆读者人次", "≥2万人次", "2.4万人次", "30", "30", ""),
          List.of("服务对象满意度指标", "读者满意度", "≥90%", "93%", "10", "10", ""));

  private static final List<String> FUND_COLUMNS =
      List.of("initial_budget", "annual_budget", "executed", "weight", "execution_rate", "score");
  private static final List<String> INDICATOR_COLUMNS =
      List.of("level2", "level3", "target", "actual", "weight", "score", "deviation");

  private SelfEvaluation() {}

  /** Returns the printed grid. */
  static CellGrid grid() {
    List<Cell> cells = new ArrayList<>(CELLS);
    add(cells, FUNDS, 3);
    add(cells, INDICATORS, 10);
    return new CellGrid(cells);
  }

  private static void add(List<Cell> cells, List<List<String>> rows, int first) {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        cells.add(new Cell(first + r, 2 + c, rows.get(r).get(c)));
      }
    }
  }

  /** Returns the facts by row key. */
  static Map<String, Map<String, String>> facts() {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    facts.put(
        "field",
        Map.of(
            "project_name", "社区图书室建设专项经费",
            "department", "丰禾县文化和旅游局",
            "implementing_unit", "丰禾县图书馆",
            "total_score", "97.32"));
    List<String> funds = List.of("total", "fiscal", "carried_over", "other");
    for (int i = 0; i < FUNDS.size(); i++) {
      facts.put("funds." + funds.get(i), row(FUND_COLUMNS, FUNDS.get(i).subList(1, 7)));
    }
    facts.put("goal", Map.of("expected", CELLS.get(17).text(), "achieved", CELLS.get(18).text()));
    List<String> levels = List.of("产出指标", "产出指标", "产出指标", "效益指标", "满意度指标");
    for (int i = 0; i < INDICATORS.size(); i++) {
      Map<String, String> row = row(INDICATOR_COLUMNS, INDICATORS.get(i));
      row.put("level1", levels.get(i));
      facts.put("indicator." + (i + 1), row);
    }
    return facts;
  }

  private static Map<String, String> row(List<String> columns, List<String> values) {
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!values.get(i).isEmpty() && !values.get(i).equals("—")) {
        row.put(columns.get(i), values.get(i));
      }
    }
    return row;
  }

  /** Returns the page as a PDF. */
  static byte[] pdf(long seed) {
    Metrics metrics = new Metrics(PrintStyle.plain());
    CellGrid grid = grid();
    double[] ys = new double[grid.rows() + 1];
    ys[0] = TOP;
    for (int row = 0; row < grid.rows(); row++) {
      int lines = 1;
      for (Cell cell : grid.cells()) {
        if (cell.row() == row && cell.rowSpan() == 1) {
          lines = Math.max(lines, lines(metrics, cell).size());
        }
      }
      ys[row + 1] = ys[row] - lines * SIZE * 1.3 - 8;
    }
    List<PlacedCell> placed = new ArrayList<>();
    for (Cell cell : grid.cells()) {
      Rect box =
          new Rect(
              edge(cell.column()),
              ys[cell.row() + cell.rowSpan()],
              edge(cell.column() + cell.columnSpan()),
              ys[cell.row()]);
      List<String> lines = lines(metrics, cell);
      List<Text> texts = new ArrayList<>();
      double y = (box.top() + box.bottom()) / 2 + (lines.size() - 1) * SIZE * 0.65 - SIZE * 0.36;
      for (String line : lines) {
        double x = (box.left() + box.right() - metrics.width(line, SIZE)) / 2;
        texts.add(new Text(line, x, y, SIZE, false));
        y -= SIZE * 1.3;
      }
      placed.add(new PlacedCell(0, box, texts, false));
    }
    List<Text> heads =
        List.of(
            new Text("项目支出绩效自评表", 228, TOP + 34, 15, true),
            new Text("（2023年度）", 265, TOP + 14, 10, false));
    return new PdfMaker(PrintStyle.plain(), seed)
        .write(List.of(new Sheet(Pages.SHORT, Pages.LONG, placed, heads)));
  }

  private static List<String> lines(Metrics metrics, Cell cell) {
    return metrics.wrap(
        cell.text(), SIZE, edge(cell.column() + cell.columnSpan()) - edge(cell.column()) - 4);
  }

  private static double edge(int column) {
    double x = LEFT;
    for (int i = 0; i < column; i++) {
      x += WIDTHS[i];
    }
    return x;
  }
}
