package io.kaibiao.form.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalBySumTest {

  private static Row row(String key, Origin origin, String total, String basic) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("total", cell(total, origin));
    if (!basic.isEmpty()) {
      cells.put("basic", cell(basic, origin));
    }
    return new Row(key, null, key, cells);
  }

  private static Cell cell(String value, Origin origin) {
    return new Cell(
        new Value.Amount(new BigDecimal(value)),
        "万元",
        value,
        Status.READ,
        0.99,
        1,
        new Box(0, 0, 1, 1),
        List.of(),
        new Evidence(origin, 0.99, List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "x:个计, PIXELS, 30.01, 12.00, total",
    "x:个计, PIXELS, 30.04, 12.00, x:个计",
    "x:个计, PIXELS, 30.00, 12.50, x:个计",
    "x:个计, TEXT_LAYER, 30.00, 12.00, x:个计",
    "total, PIXELS, 99.00, 12.00, total",
  })
  void rowWhoseFiguresAreAllSums(
      String key, Origin origin, String total, String basic, String settled) {
    List<Row> rows =
        List.of(
            row(key, origin, total, basic),
            row("201", origin, "20.00", "12.00"),
            row("20103", origin, "20.00", "12.00"),
            row("208", origin, "10.00", ""));
    Row first = TotalBySum.settled(rows).get(0);
    assertEquals(settled, first.key());
    boolean changed = !settled.equals(key);
    assertEquals(
        changed ? List.of(RepairCode.ROW_BY_SUM, RepairCode.ROW_BY_SUM) : List.of(),
        first.cells().values().stream().flatMap(c -> c.repairs().stream()).toList());
  }

  /** A form of two halves, income and expenditure, has a row of sums in each. */
  @Test
  void theSecondHalfHasItsOwn() {
    Row income = new Row("total", null, "合计", Map.of("income", cell("20.00", Origin.PIXELS)));
    List<Row> rows =
        List.of(
            income,
            row("x:台计", Origin.PIXELS, "30.00", "12.00"),
            row("201", Origin.PIXELS, "20.00", "12.00"),
            row("208", Origin.PIXELS, "10.00", ""));
    assertEquals("total", TotalBySum.settled(rows).get(1).key());
  }
}
