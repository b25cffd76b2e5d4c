package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the figures of a grid end. */
class FigureAccountTest {

  private static final GridTable GRID =
      Printed.grids(
              PageSketch.page(1)
                  .title("支出决算表")
                  .table(
                      "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                      "|合计|3.00|1.00|2.00",
                      "205|教育支出|3.00|1.00|2.00",
                      "|合计|3.00|1.00|2.00"))
          .get(0);

  private static FigureAccount account(List<Row> rows) {
    CellMatrix cells =
        new CellMatrix(GRID.grid().rows(), GRID.grid().columns(), GRID.grid().cells());
    return new FigureAccount(
        GRID, ColumnPlan.of(GRID, cells, Printed.CATALOGUE, null), rows, Printed.CATALOGUE);
  }

  @Test
  void eachFigureIsInOnePlace() {
    Table table = Printed.read(GRID).table();
    FigureAccount account = account(table.rows());
    assertEquals(new FigureCounts(10, 6, 0, 1, 3, 0), account.counts());
    assertEquals(List.of(), account.findings("01"));
  }

  @Test
  void figuresWithoutARowAreFound() {
    List<Row> rows = Printed.read(GRID).table().rows();
    FigureAccount account =
        account(
            rows.stream()
                .filter(row -> row.key().equals("205"))
                .map(r -> r.with(java.util.Map.of("total", r.cells().get("total"))))
                .toList());
    assertEquals(new FigureCounts(10, 1, 0, 1, 2, 6), account.counts());
    assertEquals(
        "6 figures of the grid are in no row of the table: 1.00, 2.00, 1.00, 2.00, 1.00",
        account.findings("01").get(0).message());
  }

  @Test
  void countsAdd() {
    FigureCounts one = new FigureCounts(6, 1, 1, 1, 1, 2);
    assertEquals(new FigureCounts(12, 2, 2, 2, 2, 4), one.plus(one));
    assertEquals(one, FigureCounts.NONE.plus(one));
  }
}
