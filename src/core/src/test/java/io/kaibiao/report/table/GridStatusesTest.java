package io.kaibiao.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridStatusesTest {

  private static final Box PLACE = new Box(0, 0, 9, 9);

  private static GridCell cell(String text, double confidence, Origin origin) {
    return new GridCell(0, 0, 1, 1, text, PLACE, 1, confidence, List.of(), origin);
  }

  private static GridStatuses statuses(GridCell cell, List<Row> rows) {
    Grid grid = new Grid(1, 1, List.of(cell));
    return new GridStatuses(
        new Table("01", null, "", "", "", "", List.of(1), null, List.of(), grid, rows, List.of()));
  }

  @Test
  void unsureReadingsFromPixelsAreDoubtful() {
    GridCell unsure = cell("2016-03-21", 0.45, Origin.PIXELS);
    assertEquals(Status.DOUBTFUL, statuses(unsure, List.of()).of(unsure));
    assertEquals(1, statuses(unsure, List.of()).doubtfulBesideFigures());
    GridCell sure = cell("2016-03-21", 0.95, Origin.PIXELS);
    assertEquals(Status.READ, statuses(sure, List.of()).of(sure));
  }

  @Test
  void textLayersAndBlankCellsAreNot() {
    GridCell printed = cell("2016-03-21", 0.85, Origin.TEXT_LAYER);
    assertEquals(Status.READ, statuses(printed, List.of()).of(printed));
    GridCell blank = cell("", 0.5, Origin.PIXELS);
    assertEquals(Status.READ, statuses(blank, List.of()).of(blank));
  }

  @Test
  void aFigureOfTheRowsSaysWhatItsCellIsWorth() {
    GridCell unsure = cell("12.50", 0.45, Origin.PIXELS);
    Value value = new Value.Amount(new BigDecimal("12.50"));
    Cell proved = new Cell(value, "", "12.50", Status.READ, 0.999, 1, PLACE, List.of());
    Row row = new Row("x:a", "", "a", Map.of("x:b", proved));
    GridStatuses statuses = statuses(unsure, List.of(row));
    assertEquals(Status.READ, statuses.of(unsure));
    assertEquals(0.999, statuses.confidence(unsure));
    assertEquals(0, statuses.doubtfulBesideFigures());
  }
}
