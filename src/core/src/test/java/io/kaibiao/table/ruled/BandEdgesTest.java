package io.kaibiao.table.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.kaibiao.page.Page;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.testing.PageSketch;
import org.junit.jupiter.api.Test;

/** Rows of ruled tables that are told by their fill. */
class BandEdgesTest {

  /** A grid of two columns: a row of 20 points, one of 40, one of 20. */
  private static PageSketch grid() {
    PageSketch sketch = PageSketch.page(1);
    for (double y : new double[] {100, 120, 160, 180}) {
      sketch.stroke(100, y, 400, y);
    }
    for (double x : new double[] {100, 250, 400}) {
      sketch.stroke(x, 100, x, 180);
    }
    return sketch;
  }

  private static void texts(PageSketch sketch, double top, String left, String right) {
    sketch.at(top).line(110, 9, left);
    sketch.at(top).line(260, 9, right);
  }

  private static PageSketch twoLines() {
    PageSketch sketch = grid();
    texts(sketch, 124, "甲类", "");
    texts(sketch, 144, "其中", "12.00");
    return sketch;
  }

  private static int rows(Page page) {
    return Lattice.find(page.rulings()).get(0).rows();
  }

  @Test
  void anEdgeBetweenFillsIsABoundary() {
    Page page =
        BandEdges.drawn(
            twoLines()
                .fill(new Box(100, 120, 400, 180), 0.8)
                .fill(new Box(100, 120, 400, 140), 0.6)
                .build());
    RuledGrid grid = Lattice.find(page.rulings()).get(0);
    assertEquals(4, grid.rows());
    assertEquals(140, grid.ys().get(2), 1e-6);
  }

  @Test
  void fillsOfSingleCellsMakeAnEdgeToo() {
    Page page =
        twoLines()
            .fill(new Box(100.5, 120.5, 249.5, 139.7), 0.6)
            .fill(new Box(250.5, 120.5, 399.5, 139.7), 0.6)
            .build();
    assertEquals(4, rows(BandEdges.drawn(page)));
  }

  @Test
  void oneHighlightedCellSplitsNothing() {
    Page page = twoLines().fill(new Box(100, 120, 250, 140), 0.6).build();
    assertSame(page, BandEdges.drawn(page));
  }

  @Test
  void aMarkedLineOfTextSplitsNothing() {
    Page page =
        twoLines()
            .fill(new Box(108, 124, 150, 136), 0.6)
            .fill(new Box(258, 124, 300, 136), 0.6)
            .build();
    assertSame(page, BandEdges.drawn(page));
  }

  @Test
  void stripesAlongTheRulingsSplitNothing() {
    Page page =
        twoLines()
            .fill(new Box(100, 100.4, 400, 120.3), 0.9)
            .fill(new Box(100, 159.8, 400, 180), 0.9)
            .build();
    assertSame(page, BandEdges.drawn(page));
  }

  @Test
  void anEdgeThroughTextIsNone() {
    PageSketch sketch = grid();
    texts(sketch, 124, "甲类", "");
    texts(sketch, 135, "其中", "12.00");
    Page page = sketch.fill(new Box(100, 120, 400, 140), 0.6).build();
    assertSame(page, BandEdges.drawn(page));
  }

  @Test
  void anEdgeWithoutTextOnBothSidesIsNone() {
    PageSketch sketch = grid();
    texts(sketch, 144, "其中", "12.00");
    Page page = sketch.fill(new Box(100, 120, 400, 140), 0.6).build();
    assertSame(page, BandEdges.drawn(page));
  }

  @Test
  void fillsOfOneColourHaveNoEdge() {
    Page page =
        twoLines()
            .fill(new Box(100, 120, 400, 140), 0.8)
            .fill(new Box(100, 140, 400, 160), 0.8)
            .build();
    assertSame(page, BandEdges.drawn(page));
  }
}
