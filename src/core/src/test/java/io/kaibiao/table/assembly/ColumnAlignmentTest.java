package io.kaibiao.table.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which boundaries of two parts of a table are one. */
class ColumnAlignmentTest {

  private static final List<Double> FIRST =
      List.of(46.0, 89.0, 122.0, 156.0, 380.0, 490.0, 601.0, 638.0);

  @Test
  void aPartMayBeMovedAndWider() {
    ColumnAlignment alignment = ColumnAlignment.of(List.of(10.0, 20.0, 30.0), List.of(5.0, 27.0));
    assertEquals(16, alignment.moved(20));
  }

  @Test
  void bentPaperShiftsBoundaries() {
    assertEquals(4, ColumnAlignment.near(FIRST, FIRST, false));
    assertEquals(7, ColumnAlignment.near(FIRST, FIRST, true));
  }

  @Test
  void fewerBoundariesEachHaveAPlaceOfTheirOwn() {
    List<Double> merged = List.of(48.0, 156.0, 375.0, 485.0, 597.0, 637.0);
    assertEquals(7, ColumnAlignment.near(merged, FIRST, true));
    assertEquals(7, ColumnAlignment.near(FIRST, merged, true));
    assertEquals(4, ColumnAlignment.near(merged, FIRST, false));
  }

  @Test
  void boundariesWithoutAPlaceAreOthers() {
    assertEquals(4, ColumnAlignment.near(List.of(46.0, 156.0, 300.0, 490.0, 638.0), FIRST, true));
    assertEquals(4, ColumnAlignment.near(List.of(46.0, 156.0, 380.0, 638.0), FIRST, true));
    assertEquals(
        4, ColumnAlignment.near(List.of(46.0, 153.0, 159.0, 380.0, 490.0, 638.0), FIRST, true));
  }
}
