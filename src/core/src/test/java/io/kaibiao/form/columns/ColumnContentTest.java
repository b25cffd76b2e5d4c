package io.kaibiao.form.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.form.Printed;
import io.kaibiao.report.table.Grid;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.testing.GridSketch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cells of a column hold. */
class ColumnContentTest {

  /** A column below one row of heads. */
  private static ColumnContent of(String... cells) {
    List<String> rows = new ArrayList<>(List.of("项目|列"));
    for (String cell : cells) {
      rows.add("甲|" + cell);
    }
    GridSketch sketch = GridSketch.of(rows);
    GridTable.Column head = new GridTable.Column(List.of("列"), "");
    GridTable table =
        new GridTable(
            new Grid(sketch.rows(), 2, sketch.cells()),
            0,
            1,
            0,
            List.of(head, head),
            List.of(),
            List.of(),
            List.of(1));
    CellMatrix matrix = new CellMatrix(sketch.rows(), 2, sketch.cells());
    return ColumnContent.of(table, matrix, Printed.CATALOGUE, 1);
  }

  @Test
  void dashesAndBlanksDoNotCount() {
    ColumnContent content = of("1.00", "——", "", "2");
    assertEquals(2, content.filled());
    assertEquals(2, content.figures());
    assertEquals(1, content.exact());
    assertEquals(4, content.rows());
    assertTrue(content.isExactAmounts());
  }

  @Test
  void wholeNumbersMayBeCodesOrLines() {
    ColumnContent lines = of("1", "2", "3");
    assertFalse(lines.isExactAmounts());
    assertTrue(lines.isAmounts());
    ColumnContent codes = of("201", "20101", "208");
    assertEquals(3, codes.knownCodes());
    assertTrue(codes.isKnownCodes());
    assertFalse(codes.isAmounts());
  }

  @Test
  void wordsBesideAFigureAreNotWordsAlone() {
    assertTrue(of("货物", "服务").isWords());
    assertFalse(of("货物", "3.00").isWords());
    assertTrue(of("货物", "工程", "服务", "3.00").isMostlyWords());
    assertFalse(of("备注", "", "", "").isMostlyWords());
  }

  @Test
  void aBlankColumnIsNothing() {
    ColumnContent blank = of("", "——");
    assertFalse(blank.isAmounts() || blank.isExactAmounts() || blank.isWords());
    assertFalse(blank.isKnownCodes() || blank.isMostlyWords());
  }

  @Test
  void cellMergedOverSeveralColumnsCountsInItsFirst() {
    GridSketch sketch = GridSketch.of("甲|乙", "12.00|<");
    GridTable.Column head = new GridTable.Column(List.of("列"), "");
    GridTable table =
        new GridTable(
            new Grid(2, 2, sketch.cells()),
            0,
            1,
            0,
            List.of(head, head),
            List.of(),
            List.of(),
            List.of(1));
    CellMatrix matrix = new CellMatrix(2, 2, sketch.cells());
    assertEquals(1, ColumnContent.of(table, matrix, Printed.CATALOGUE, 0).filled());
    assertEquals(0, ColumnContent.of(table, matrix, Printed.CATALOGUE, 1).filled());
  }
}
