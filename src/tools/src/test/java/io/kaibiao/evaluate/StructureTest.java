package io.kaibiao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.evaluate.structure.AdjacencyRelation;
import io.kaibiao.evaluate.structure.AdjacencyRelation.Direction;
import io.kaibiao.evaluate.structure.AdjacencyScore;
import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.evaluate.structure.StructureScore;
import io.kaibiao.evaluate.structure.StructureScore.Surplus;
import io.kaibiao.evaluate.structure.Teds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Adjacency relations and TEDS, computed by hand. */
class StructureTest {

  private static final double EXACTLY = 1e-12;

  @Test
  void neighboursAreToTheRightAndBelow() {
    assertEquals(
        Map.of(
            new AdjacencyRelation("a", "b", Direction.RIGHT), 1,
            new AdjacencyRelation("c", "d", Direction.RIGHT), 1,
            new AdjacencyRelation("a", "c", Direction.BELOW), 1,
            new AdjacencyRelation("b", "d", Direction.BELOW), 1),
        AdjacencyRelation.of(plain("a b", "c d")));
  }

  @Test
  void blankCellsArePassedOver() {
    assertEquals(
        AdjacencyRelation.of(plain("a b", "c d")), AdjacencyRelation.of(plain("a . b", "c . d")));
    assertEquals(Map.of(), AdjacencyRelation.of(plain("a .", ". b")));
  }

  @Test
  void aMergedHeadIsOverEachOfItsColumnsOnce() {
    CellGrid grid =
        new CellGrid(
            List.of(
                new CellGrid.Cell(0, 0, 1, 2, "head"),
                new CellGrid.Cell(1, 0, "a"),
                new CellGrid.Cell(1, 1, "b")));
    assertEquals(
        Map.of(
            new AdjacencyRelation("head", "a", Direction.BELOW), 1,
            new AdjacencyRelation("head", "b", Direction.BELOW), 1,
            new AdjacencyRelation("a", "b", Direction.RIGHT), 1),
        AdjacencyRelation.of(grid));
    CellGrid both =
        new CellGrid(
            List.of(new CellGrid.Cell(0, 0, 2, 1, "left"), new CellGrid.Cell(0, 1, 2, 1, "right")));
    assertEquals(
        Map.of(new AdjacencyRelation("left", "right", Direction.RIGHT), 1),
        AdjacencyRelation.of(both));
  }

  @Test
  void aRelationThatIsThereTwiceMustBeFoundTwice() {
    AdjacencyScore score = AdjacencyScore.of(plain("1 1 1"), plain("1 1"));
    assertEquals(new AdjacencyScore(1, 1, 2), score);
    assertEquals(1, score.precision());
    assertEquals(0.5, score.recall());
    assertEquals(2.0 / 3, score.f(), EXACTLY);
  }

  /**
   * Two columns taken for one: of the 12 relations of 3 x 3 cells, those within the untouched
   * column (2) are left of 7.
   */
  @Test
  void mergedColumnsCostTheirRelations() {
    CellGrid truth = plain("a b c", "d e f", "g h i");
    CellGrid found = plain("ab c", "de f", "gh i");
    assertEquals(new AdjacencyScore(2, 7, 12), AdjacencyScore.of(truth, found));
  }

  @Test
  void blanksAndWidthsInTextsDontCount() {
    assertEquals(
        new AdjacencyScore(1, 1, 1),
        AdjacencyScore.of(
            new CellGrid(List.of(new CellGrid.Cell(0, 0, "a 1"), new CellGrid.Cell(0, 1, "（b）"))),
            new CellGrid(
                List.of(new CellGrid.Cell(0, 0, "a\n１"), new CellGrid.Cell(0, 1, "(b)")))));
  }

  @Test
  void tedsByHand() {
    CellGrid two = plain("ab cd", "ef gh");
    assertEquals(1, Teds.similarity(two, two));
    // 7 nodes: table, 2 tr, 4 td. One of two letters changed in one cell.
    assertEquals(1 - 0.5 / 7, Teds.similarity(two, plain("ab cd", "ef gx")), EXACTLY);
    // A cell, then a row with its cells, is lacking.
    assertEquals(1 - 1.0 / 7, Teds.similarity(two, plain("ab cd", "ef")), EXACTLY);
    assertEquals(1 - 3.0 / 7, Teds.similarity(two, plain("ab cd")), EXACTLY);
    // Another span is another cell, however alike the texts.
    assertEquals(
        1 - 1.0 / 3,
        Teds.similarity(
            new CellGrid(List.of(new CellGrid.Cell(0, 0, 1, 2, "head"))),
            new CellGrid(List.of(new CellGrid.Cell(0, 0, "head")))),
        EXACTLY);
  }

  @Test
  void eachTrueTableMeetsTheFoundOneThatSharesMost() {
    CellGrid first = plain("a b", "c d");
    CellGrid second = plain("e f", "g h");
    CellGrid stray = plain("x y");
    StructureScore score =
        StructureScore.of(List.of(first, second), List.of(stray, second), Surplus.COUNTED);
    assertEquals(new AdjacencyScore(4, 5, 8), score.adjacency());
    assertEquals(0.5, score.teds());
    assertEquals(
        new AdjacencyScore(4, 4, 8),
        StructureScore.of(List.of(first, second), List.of(stray, second), Surplus.IGNORED)
            .adjacency());
  }

  @Test
  void aCellMustBeSomewhere() {
    assertThrows(IllegalArgumentException.class, () -> new CellGrid.Cell(0, 0, 0, 1, ""));
    assertThrows(IllegalArgumentException.class, () -> new CellGrid.Cell(-1, 0, ""));
  }

  @Property(tries = 100)
  void aTableIsLikeItself(@ForAll("grids") CellGrid grid) {
    assertEquals(1, Teds.similarity(grid, grid));
    assertEquals(1, AdjacencyScore.of(grid, grid).f());
  }

  @Property(tries = 100)
  void likenessIsMutual(@ForAll("grids") CellGrid one, @ForAll("grids") CellGrid other) {
    assertEquals(Teds.similarity(one, other), Teds.similarity(other, one), EXACTLY);
    AdjacencyScore there = AdjacencyScore.of(one, other);
    AdjacencyScore back = AdjacencyScore.of(other, one);
    assertEquals(there.precision(), back.recall());
    assertEquals(there.f(), back.f());
    assertTrue(there.f() >= 0 && there.f() <= 1);
    assertTrue(Teds.similarity(one, other) >= 0 && Teds.similarity(one, other) <= 1);
  }

  @Property(tries = 100)
  void aBlankColumnCostsNoRelation(@ForAll("grids") CellGrid grid, @ForAll boolean first) {
    int shift = first ? 1 : 0;
    List<CellGrid.Cell> moved = new ArrayList<>();
    for (CellGrid.Cell cell : grid.cells()) {
      moved.add(
          new CellGrid.Cell(
              cell.row(), cell.column() + shift, cell.rowSpan(), cell.columnSpan(), cell.text()));
    }
    moved.add(new CellGrid.Cell(0, first ? 0 : grid.columns(), ""));
    assertEquals(1, AdjacencyScore.of(grid, new CellGrid(moved)).f());
  }

  @Provide
  Arbitrary<CellGrid> grids() {
    Arbitrary<String> texts = Arbitraries.of("", "1", "2.50", "合计", "收入", "12.3%");
    Arbitrary<List<List<String>>> rows =
        Combinators.combine(
                Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 4))
            .as(List::of)
            .flatMap(size -> texts.list().ofSize(size.get(1)).list().ofSize(size.get(0)));
    return rows.map(StructureTest::grid);
  }

  /** Rows of cells parted by blanks; a full stop is a blank cell. */
  private static CellGrid plain(String... rows) {
    List<List<String>> texts = new ArrayList<>();
    for (String row : rows) {
      texts.add(List.of(row.replace(".", "").split(" ", -1)));
    }
    return grid(texts);
  }

  private static CellGrid grid(List<List<String>> rows) {
    List<CellGrid.Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        cells.add(new CellGrid.Cell(r, c, rows.get(r).get(c)));
      }
    }
    return new CellGrid(cells);
  }
}
