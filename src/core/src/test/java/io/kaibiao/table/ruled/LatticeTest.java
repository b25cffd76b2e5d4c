package io.kaibiao.table.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.table.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grids as producers really draw them. */
class LatticeTest {

  private static final String TWO_BY_TWO = "0 50 100 | 0 20 40 | 0,0 0,1 1,0 1,1";

  private static void assertGrid(String words, Lines lines) {
    assertEquals(List.of(words), lines.grids().stream().map(Lines::words).toList());
  }

  private static Lines closed() {
    return new Lines()
        .h(0, 0, 100)
        .h(20, 0, 100)
        .h(40, 0, 100)
        .v(0, 0, 40)
        .v(50, 0, 40)
        .v(100, 0, 40);
  }

  @Test
  void closedGrid() {
    assertGrid(TWO_BY_TWO, closed());
  }

  @Test
  void sidesLeftOpen() {
    Lines lines = new Lines().h(0, 0, 100).h(20, 0, 100).h(40, 0, 100).v(50, 0, 40);
    assertGrid(TWO_BY_TWO, lines);
  }

  @Test
  void topAndBottomLeftOpen() {
    Lines lines = new Lines().h(20, 0, 100).v(0, 0, 40).v(50, 0, 40).v(100, 0, 40);
    assertGrid(TWO_BY_TWO, lines);
  }

  @Test
  void oneLongLineMakesNoSideOpen() {
    Lines lines = closed().h(60, 0, 160).v(0, 40, 60).v(50, 40, 60).v(100, 40, 60);
    assertGrid("0 50 100 | 0 20 40 60 | 0,0 0,1 1,0 1,1 2,0 2,1", lines);
  }

  @Test
  void doubleLinesAreOneBoundary() {
    Lines lines = closed();
    lines.h(2, 0, 100).h(22, 0, 100).v(48, 0, 40).v(98, 0, 40);
    assertGrid("0 49 99 | 1 21 40 | 0,0 0,1 1,0 1,1", lines);
  }

  @Test
  void whatIsLeftOfABrokenEdgeClosesIt() {
    Lines lines = new Lines().h(0, 0, 100).h(20, 0, 100).h(40, 0, 100).h(60, 0, 100);
    lines.v(0, 0, 60).v(50, 0, 26).v(50, 40, 60).v(100, 0, 60);
    assertGrid("0 50 100 | 0 20 40 60 | 0,0 0,1 1,0 1,1 2,0 2,1", lines);
  }

  @Test
  void cornersLeftOut() {
    Lines lines =
        new Lines()
            .h(0, 2.5, 97.5)
            .h(20, 2, 98)
            .h(40, 2.5, 97.5)
            .v(0, 2.5, 37.5)
            .v(50, 2, 38)
            .v(100, 2.5, 37.5);
    assertGrid(TWO_BY_TWO, lines);
  }

  @Test
  void gapsInLines() {
    Lines lines =
        new Lines()
            .h(0, 0, 30)
            .h(0, 34, 100)
            .h(20, 0, 47)
            .h(20, 51, 100)
            .h(40, 0, 100)
            .v(0, 0, 40)
            .v(50, 0, 8)
            .v(50, 12, 40)
            .v(100, 0, 40);
    assertGrid(TWO_BY_TWO, lines);
  }

  @Test
  void dashesDrawnPieceByPiece() {
    Lines lines = new Lines();
    for (int i = 0; i < 20; i++) {
      lines.h(0, 5 * i, 5 * i + 3).h(20, 5 * i, 5 * i + 3).h(40, 5 * i, 5 * i + 3);
    }
    for (int i = 0; i < 8; i++) {
      lines.v(0, 5 * i, 5 * i + 3).v(50, 5 * i, 5 * i + 3).v(100, 5 * i, 5 * i + 3);
    }
    // A last dash that ends short is no matter.
    assertGrid(TWO_BY_TWO, lines);
  }

  @Test
  void mergedCells() {
    Lines lines =
        new Lines()
            .h(0, 0, 150)
            .h(20, 50, 150)
            .h(40, 0, 50)
            .h(40, 100, 150)
            .h(60, 0, 150)
            .v(0, 0, 60)
            .v(50, 0, 60)
            .v(100, 20, 60)
            .v(150, 0, 60);
    assertGrid("0 50 100 150 | 0 20 40 60 | 0,0 2x1 0,1 1x2 1,1 2x1 1,2 2,0 2,2", lines);
  }

  @Test
  void pinwheelOfFiveCells() {
    Lines lines =
        new Lines()
            .h(0, 0, 90)
            .h(90, 0, 90)
            .v(0, 0, 90)
            .v(90, 0, 90)
            .h(30, 0, 60)
            .v(60, 0, 60)
            .h(60, 30, 90)
            .v(30, 30, 90);
    assertGrid("0 30 60 90 | 0 30 60 90 | 0,0 1x2 0,2 2x1 1,0 2x1 1,1 2,1 1x2", lines);
  }

  @Test
  void twoTablesOnAPageComeFromTopToBottom() {
    Lines lines = closed();
    lines.h(100, 0, 100).h(120, 0, 100).v(0, 100, 120).v(60, 100, 120).v(100, 100, 120);
    assertEquals(
        List.of(TWO_BY_TWO, "0 60 100 | 100 120 | 0,0 0,1"),
        lines.grids().stream().map(Lines::words).toList());
  }

  @Test
  void whatIsNoTableIsNoTable() {
    assertEquals(List.of(), new Lines().grids());
    assertEquals(List.of(), new Lines().h(10, 0, 400).h(580, 0, 400).grids(), "rules of a page");
    assertEquals(
        List.of(),
        new Lines().h(0, 0, 100).h(50, 0, 100).v(0, 0, 50).v(100, 0, 50).grids(),
        "a box around text");
    assertEquals(
        List.of(),
        new Lines().h(0, 0, 5).h(5, 0, 5).h(2.5, 0, 5).v(0, 0, 5).v(5, 0, 5).grids(),
        "a check box");
  }
}
