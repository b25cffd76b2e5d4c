package io.kaibiao.export;

import io.kaibiao.report.Check;
import io.kaibiao.report.Claim;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Profile;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Severity;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.Statement;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import io.kaibiao.report.text.OutlineEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports made by hand. */
final class SampleReport {

  static final Source SOURCE =
      new Source("样例.pdf", "0123456789abcdef".repeat(4), 7, SourceKind.DIGITAL, PageSelection.ALL);
  static final Metadata METADATA =
      new Metadata(
          ReportKind.FINAL_ACCOUNTS,
          2023,
          "某市社会治安综合治理服务中心",
          "2023年度部门决算",
          new Profile(
              "department",
              "某市政法委员会",
              "2024-09-20",
              List.of(new Profile.Member("某市社会治安综合治理服务中心", List.of("01", "02"))),
              List.of(
                  new Claim(
                      Claim.Particular.FISCAL_YEAR,
                      "2023",
                      0.97,
                      List.of(
                          new Claim.Clue(Claim.Source.COVER, "2023", "2023年度部门决算", 1, 1),
                          new Claim.Clue(Claim.Source.FILE_NAME, "2022", "某市2022年决算", null, 1))))));

  private SampleReport() {}

  /** A small report that shows every case of every file. */
  static Report small() {
    return new Report(
        SOURCE,
        METADATA,
        List.of(amounts(), performance(), unknown(), empty()),
        List.of(
            new Check(
                "FA01.income_year_total",
                true,
                "1655.16",
                "1655.17",
                "0.01",
                "01",
                "income_year_total",
                "amount"),
            new Check(
                "FA01.grand_totals",
                false,
                "-0.01",
                "0",
                "0",
                "01",
                "income_grand_total",
                "amount")),
        List.of(
            new Statement("收入决算情况说明", "本年收入合计", "1655.16", "FA01/income_year_total/amount", true),
            new Statement("收入决算情况说明", "公务用车", "3", null, null),
            stated()),
        List.of(
            new Finding(
                Severity.WARNING,
                FindingCode.UNKNOWN_COLUMN,
                "the column “运行费” is no canonical one",
                "01",
                5),
            new Finding(
                Severity.INFO, FindingCode.WATERMARK, "left out the watermark 草稿", null, null)),
        text());
  }

  private static Statement stated() {
    Dimensions dimensions =
        new Dimensions(Map.of(Dimension.FLOW, "income", Dimension.PERIOD, "2023"));
    Place place = new Place(2, new Box(72, 90.456, 100, 104.004));
    return new Statement("收入决算情况说明", "其他收入", "23.46", null, null, "万元", dimensions, place);
  }

  private static Document text() {
    Box box = new Box(72, 90.456, 300, 104.004);
    return new Document(
        List.of(
            block(BlockKind.TITLE, 0, "2023年度部门决算", null, new Place(1, box)),
            block(BlockKind.HEADING, 1, "第一部分 概况*", null, new Place(2, box)),
            block(BlockKind.PARAGRAPH, 0, "1. 不是条目 <b> _a_ | # ", null, new Place(2, box)),
            block(BlockKind.HEADING, 2, "一、职责", null, new Place(2, box)),
            block(BlockKind.LIST_ITEM, 0, "（一）执行政策；", null, new Place(2, box)),
            block(BlockKind.PARAGRAPH, 0, "跨页的\n一段。", null, new Place(2, box), new Place(3, box)),
            block(BlockKind.PAGE_NUMBER, 0, "— 3 —", null, new Place(3, box)),
            block(BlockKind.CAPTION, 0, "收入支出决算总表", "01", new Place(5, box)),
            block(BlockKind.TABLE, 0, "", "01", new Place(5, box)),
            block(BlockKind.REPEATED_HEAD, 0, "项目 金额", "01", new Place(6, box)),
            block(BlockKind.TABLE, 0, "", "01", new Place(6, box)),
            block(BlockKind.NOTE, 0, "注：本表反映收支。", "01", new Place(6, box)),
            block(BlockKind.CHART, 0, "图1 收入结构", null, new Place(7, box)),
            block(BlockKind.TABLE, 0, "", "02", new Place(7, box)),
            block(BlockKind.TABLE, 0, "", "03", new Place(7, box)),
            block(BlockKind.TABLE, 0, "", "04", new Place(7, box))),
        List.of(
            new OutlineEntry(1, "part", "第一部分 概况*", 2, 7),
            new OutlineEntry(2, "section", "一、职责", 2, 7)));
  }

  private static Block block(
      BlockKind kind, int level, String text, @Nullable String table, Place... places) {
    return new Block(kind, level, text, List.of(places), table, Origin.TEXT_LAYER);
  }

  /** A report of one organisation with nothing in it. */
  static Report bare() {
    return new Report(
        new Source("x.pdf", "0".repeat(64), 0, SourceKind.SCANNED, PageSelection.ALL),
        new Metadata(ReportKind.OTHER, null, "", ""),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A report of {@code tables} tables of {@code rows} rows with six amounts each. */
  static Report large(int tables, int rows) {
    List<Table> all = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    for (int t = 1; t <= tables; t++) {
      String id = String.format(Locale.ROOT, "%02d", t);
      all.add(large(id, t, rows));
      for (int c = 0; c < 10; c++) {
        checks.add(new Check("FA03.row", true, "1655.16", "1655.17", "0.01", id, "total", "total"));
      }
    }
    return new Report(SOURCE, METADATA, all, checks, List.of(), List.of());
  }

  private static Table large(String id, int page, int rows) {
    List<HeaderColumn> header = new ArrayList<>();
    for (int c = 0; c < 6; c++) {
      header.add(new HeaderColumn("column_" + c, List.of("本年支出", "合计"), "" + c));
    }
    List<GridCell> grid = new ArrayList<>();
    List<Row> body = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      for (int c = 0; c < 6; c++) {
        String printed = r + "," + (100 + c) + ".48";
        Box box = new Box(72.123 + c * 50, 90.456 + r * 12, 120.789 + c * 50, 101.2 + r * 12);
        grid.add(new GridCell(r, c, 1, 1, printed, box, page));
        cells.put(
            "column_" + c, amount(r + "" + (100 + c) + ".48", printed, Status.READ, 0.9876, box));
      }
      body.add(new Row("20" + r, "" + r, "一般公共服务支出", cells));
    }
    return new Table(
        id,
        "FA03",
        "支出决算表",
        "公开03表",
        METADATA.organization(),
        "万元",
        List.of(page),
        2023,
        header,
        new Grid(rows, 6, grid),
        body,
        List.of("注：本表反映部门本年度各项支出情况。"));
  }

  private static Table amounts() {
    Map<String, Cell> first = new LinkedHashMap<>();
    first.put(
        "amount",
        new Cell(
            amount("1287.48"),
            "万元",
            "1, 287. 48",
            Status.REPAIRED,
            0.99,
            5,
            new Box(100, 200.126, 150.5, 212.999),
            List.of(RepairCode.SPLIT_NUMBER)));
    first.put("x:运行费", amount("-12.50", "-12.50", Status.READ, 1, new Box(160, 200, 190, 212)));
    Map<String, Cell> second = new LinkedHashMap<>();
    second.put(
        "amount",
        new Cell(
            new Value.Percentage(new BigDecimal("90.47")),
            "",
            "90,47%",
            Status.DOUBTFUL,
            0.99999,
            6,
            new Box(0, 0, 0, 0),
            List.of(RepairCode.ODD_SEPARATOR, RepairCode.ROW_UNSURE)));
    return new Table(
        "01",
        "FA01",
        "收入支出决算总表",
        "公开01表",
        METADATA.organization(),
        "万元",
        List.of(5, 6),
        2023,
        List.of(
            new HeaderColumn("amount", List.of("收入", "金额"), "1"),
            new HeaderColumn("x:运行费", List.of("收入", "运行费"), null)),
        new Grid(
            3,
            3,
            List.of(
                new GridCell(0, 0, 1, 3, "收入", new Box(72, 90, 300, 104.004), 5),
                new GridCell(1, 0, 1, 1, "项目", new Box(72, 104, 100, 118), 5),
                new GridCell(1, 1, 1, 1, "", new Box(100, 104, 160, 118), 5),
                new GridCell(1, 2, 2, 1, "-12.50", new Box(160, 104, 300, 132), 5),
                new GridCell(2, 0, 1, 2, "1, 287. 48", new Box(72, 118, 160, 132), 6))),
        List.of(
            new Row("general_public_budget", "1", "一、一般公共预算财政拨款收入", first),
            new Row("government_fund", "2", "二、政府性基金预算财政拨款收入", Map.of()),
            new Row("x:执行率, “全年”", null, "执行率, \"全年\"", second)),
        List.of("注：本表反映收支。", "金额单位转换可能存在尾数误差。"));
  }

  private static Table performance() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("target", text("=3745.85元/人/月"));
    cells.put("actual", text("-1+cmd|' /C calc'!A0"));
    cells.put("deviation", text("第一行，\"引号\""));
    return new Table(
        "02",
        "PF01",
        "项目支出绩效自评表",
        "",
        METADATA.organization(),
        "",
        List.of(7),
        null,
        List.of(),
        new Grid(0, 0, List.of()),
        List.of(new Row("indicator.1", null, "@数量指标", cells)),
        List.of());
  }

  private static Table unknown() {
    return new Table(
        "03",
        null,
        "",
        "",
        "",
        "",
        List.of(7),
        null,
        List.of(),
        new Grid(
            3,
            2,
            List.of(
                new GridCell(0, 0, 1, 2, "=HYPERLINK(\"x\")", new Box(0, 0, 9, 9), 7),
                new GridCell(2, 1, 1, 1, "损坏\uD800\u0000", new Box(0, 9, 9, 18), 7))),
        List.of(),
        List.of());
  }

  private static Table empty() {
    return new Table(
        "04",
        "BG08",
        "政府性基金预算支出表",
        "表8",
        "",
        "元",
        List.of(7),
        2023,
        List.of(new HeaderColumn("total", List.of("合计"), null)),
        new Grid(1, 1, List.of(new GridCell(0, 0, 1, 1, "合计", new Box(0, 0, 9, 9), 7))),
        List.of(),
        List.of());
  }

  private static Cell text(String text) {
    return new Cell(
        new Value.Text(text), "", text, Status.READ, 0.9, 7, new Box(1, 2, 3, 4), List.of());
  }

  private static Cell amount(String value, String raw, Status status, double confidence, Box box) {
    return new Cell(amount(value), "万元", raw, status, confidence, 5, box, List.of());
  }

  private static Value amount(String value) {
    return new Value.Amount(new BigDecimal(value));
  }
}
