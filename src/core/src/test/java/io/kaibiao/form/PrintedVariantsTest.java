package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.FormReader.FormTable;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import io.kaibiao.table.GridTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tiny tables as places print them; what they say in the form's own words. */
class PrintedVariantsTest {

  private static final Box BOX = new Box(0, 0, 100, 10);

  private final FormReader reader = new FormReader(Catalogue.load());

  @Test
  void aComparedYearIsNotTheTablesOwn() {
    FormTable read =
        read("收入支出决算总表", 1, "项目|2023年决算数|2024年决算数|增减%", "一、一般公共预算财政拨款收入|1.00|2.00|100%");
    assertEquals("2.00", figures(read).get("general_public_budget/amount"));
    assertEquals("1.00", figures(read).get("general_public_budget/x:2023年决算数"));
  }

  @Test
  void aCodeMayStandInOneCellWithItsName() {
    FormTable read =
        read(
            "支出决算表",
            1,
            "科目|本年支出合计|基本支出|项目支出",
            "合计|3.00|1.00|2.00",
            "201 一般公共服务支出|3.00|1.00|2.00",
            "[20131]党委办公厅（室）及相关机构事务|3.00|1.00|2.00",
            "2013101-行政运行|3.00|1.00|2.00");
    assertEquals(List.of("total", "201", "20131", "2013101"), keys(read));
  }

  @Test
  void theLevelBehindANameIsNoPartOfIt() {
    FormTable read =
        read(
            "支出决算表",
            1,
            "项目|本年支出合计|基本支出|项目支出",
            "教育支出（类）|3.00|1.00|2.00",
            "普通教育（款）|3.00|1.00|2.00",
            "小学教育（项）|3.00|1.00|2.00");
    assertEquals(List.of("205", "20502", "2050202"), keys(read));
  }

  @Test
  void aSumPrintedTwiceIsOneRowAndDoubtfulWhereItDiffers() {
    FormTable read =
        read(
            "支出决算表",
            1,
            "科目编码|科目名称|本年支出合计|基本支出|项目支出",
            "|合计|3.00|1.00|2.00",
            "205|教育支出|3.00|1.00|2.00",
            "|合计|3.00|1.00|2.00");
    assertEquals(List.of("total", "205"), keys(read));
    FormTable other =
        read(
            "支出决算表",
            1,
            "科目编码|科目名称|本年支出合计|基本支出|项目支出",
            "205|教育支出|3.00|1.00|2.00",
            "205|教育支出|4.00|2.00|2.00");
    List<Status> statuses =
        other.table().rows().stream().map(r -> r.cells().get("total")).map(Cell::status).toList();
    assertEquals(List.of(Status.READ, Status.DOUBTFUL), statuses);
  }

  @Test
  void aLabelThatItsCellCutsIsDoubtful() {
    FormTable read = read("收入支出决算总表", 1, "项目|金额", "使用非财|2.00", "二、政府性|1.00");
    assertEquals(List.of("use_of_non_fiscal_surplus", "government_fund"), keys(read));
    Set<Status> statuses = Set.copyOf(statuses(read));
    assertEquals(Set.of(Status.DOUBTFUL), statuses);
  }

  @Test
  void aFirstColumnOfWordsNamesTheRowsWhateverItsHead() {
    FormTable read =
        read("一般公共预算基本支出表", 1, "支出内容及用途|合计|人员经费|公用经费", "基本工资|1.00|1.00|", "办公费|2.00||2.00");
    assertEquals(List.of("30101", "30201"), keys(read));
  }

  private static List<String> keys(FormTable read) {
    return read.table().rows().stream().map(Row::key).toList();
  }

  private static List<Status> statuses(FormTable read) {
    return read.table().rows().stream()
        .flatMap(r -> r.cells().values().stream())
        .map(Cell::status)
        .toList();
  }

  private static Map<String, String> figures(FormTable read) {
    Map<String, String> figures = new LinkedHashMap<>();
    for (Row row : read.table().rows()) {
      row.cells()
          .forEach(
              (column, cell) -> {
                if (cell.value() instanceof Value.Amount amount) {
                  figures.put(row.key() + "/" + column, amount.number().toPlainString());
                }
              });
    }
    return figures;
  }

  /** Reads a table whose first rows are heads; cells are parted by a bar. */
  private FormTable read(String title, int heads, String... rows) {
    List<GridCell> cells = new ArrayList<>();
    int columns = rows[0].split("\\|", -1).length;
    List<GridTable.Column> paths = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      List<String> path = new ArrayList<>();
      for (int r = 0; r < rows.length; r++) {
        String text = rows[r].split("\\|", -1)[c];
        cells.add(new GridCell(r, c, 1, 1, text, BOX, 1));
        if (r < heads && !text.isEmpty()) {
          path.add(text);
        }
      }
      paths.add(new GridTable.Column(path, ""));
    }
    TextLine line = new TextLine(Arrays.asList(new TextLine.Segment(title, BOX, 12)), BOX);
    GridTable table =
        new GridTable(
            new Grid(rows.length, columns, cells),
            0,
            heads,
            0,
            paths,
            List.of(),
            List.of(line),
            List.of(1));
    return reader.read(table, "01", reader.caption(table), ReportContext.UNKNOWN);
  }
}
