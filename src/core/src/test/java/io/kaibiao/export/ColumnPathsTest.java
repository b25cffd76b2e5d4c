package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The heads above each figure. */
class ColumnPathsTest {

  private static Box box(int row, int column) {
    return new Box(column * 50, row * 20, column * 50 + 50, row * 20 + 20);
  }

  private static Cell cell(int row, int column) {
    return new Cell(
        new Value.Amount(BigDecimal.ONE), "", "1", Status.READ, 1, 1, box(row, column), List.of());
  }

  private static Table table(List<HeaderColumn> header, String[]... rows) {
    List<GridCell> cells = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        cells.add(new GridCell(r, c, 1, 1, rows[r][c], box(r, c), 1));
      }
    }
    Grid grid = new Grid(rows.length, rows[0].length, cells);
    return new Table(
        "01", "FA01", "", "", "", "", List.of(1), null, header, grid, List.of(), List.of());
  }

  @Test
  void bothHalvesHaveTheirOwn() {
    Table table =
        table(
            List.of(
                new HeaderColumn("amount", List.of("收入", "金 额"), null),
                new HeaderColumn("amount", List.of("支出", "金额"), null)),
            new String[] {"收入", "收入", "支出", "支出"},
            new String[] {"项目", "金 额", "项目", "金额"},
            new String[] {"甲", "1", "乙", "1"});
    ColumnPaths paths = ColumnPaths.of(table);
    assertEquals(List.of("收入", "金 额"), paths.path("a", "amount", cell(2, 1)));
    assertEquals(List.of("支出", "金额"), paths.path("b", "amount", cell(2, 3)));
    assertEquals(List.of("收入", "金 额"), paths.path("c", "amount", cell(9, 9)), "no printed cell");
    assertEquals(List.of(), paths.path("a", "unknown", cell(2, 1)));
  }

  @Test
  void columnOfOneRowHasTheRows() {
    Table table =
        table(
            List.of(
                new HeaderColumn("total", List.of("公务接待费"), null, "reception"),
                new HeaderColumn("total", List.of("合计"), null, "total")),
            new String[] {"公务接待费", "合计"},
            new String[] {"1", "1"});
    ColumnPaths paths = ColumnPaths.of(table);
    assertEquals(List.of("公务接待费"), paths.path("reception", "total", cell(1, 0)));
    assertEquals(List.of("合计"), paths.path("total", "total", cell(1, 1)));
  }
}
