package io.kaibiao.proof.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  /** Two digits read twice don't make a table's print finer; in a text layer one figure does. */
  @ParameterizedTest
  @CsvSource({
    "TEXT_LAYER, 1, 3",
    "TEXT_LAYER, 0, 2",
    "PIXELS,     2, 2",
    "PIXELS,     12, 3",
  })
  void finestFigureOfATable(Origin origin, int finer, int decimals) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Cell cell =
          new Cell(
              new Value.Amount(new BigDecimal(i < finer ? "12.344" : "12.34")),
              "万元",
              "",
              Status.READ,
              0.99,
              1,
              new Box(0, 0, 1, 1),
              List.of());
      rows.add(new Row("r" + i, null, "", Map.of("total", cell)));
    }
    Table table =
        new Table(
            "01",
            "FA03",
            "",
            "",
            "",
            "万元",
            List.of(1),
            null,
            List.of(),
            new Grid(0, 0, List.of()),
            rows,
            List.of());
    assertEquals(decimals, Decimals.of(table, origin));
  }
}
