package io.kaibiao.samples.maker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.evaluate.structure.StructureScore;
import io.kaibiao.measure.table.MeasureTables;
import io.kaibiao.measure.text.LostText;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generic tables of every kind: what came out of them keeps coming out. {@link MeasureTables}
 * prints the figures of more of them, beside Tabula's.
 */
class GenericTablesTest {

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();
  private static final int TABLES = 6;

  @ParameterizedTest
  @CsvSource({
    "RULED, 1, 1",
    "RULED_MERGED, 1, 1",
    "DASHED_MERGED, 1, 1",
    "HORIZONTAL, 1, 1",
    "HORIZONTAL_GROUPED, 1, 1",
    "THREE_LINE, 1, 1",
    "THREE_LINE_GROUPED, 1, 1",
    "UNRULED, 1, 1",
    "UNRULED_GROUPED, 0.95, 0.90",
    "LATIN_RULED, 1, 1",
    "LATIN_HORIZONTAL, 1, 1",
    "LATIN_THREE_LINE, 0.99, 0.99",
    "LATIN_UNRULED, 1, 1",
    "TURNED, 1, 1",
    "TURNED_THREE_LINE, 1, 1",
    "IN_COLUMN, 1, 1",
    "IN_COLUMN_THREE_LINE, 1, 1",
    "LATIN_IN_COLUMN_UNRULED, 1, 1",
    "NESTED, 1, 1",
  })
  void theStructureComesOut(GenericKind kind, double f, double teds) throws Exception {
    StructureScore score = MeasureTables.kaibiao(KAIBIAO, kind, TABLES, 1);
    assertTrue(score.adjacency().f() >= f, score.toString());
    assertTrue(score.teds() >= teds, score.toString());
  }

  @ParameterizedTest
  @EnumSource(GenericKind.class)
  void everyCharacterComesOutOnce(GenericKind kind) throws Exception {
    byte[] pdf = GenericSheet.print(GenericMaker.make(kind, 3), 3).pdf();
    assertEquals("{}", LostText.of(KAIBIAO, pdf).differences().toString());
  }

  @ParameterizedTest
  @EnumSource(GenericKind.class)
  void everyPlaceOfATruthIsCoveredOnce(GenericKind kind) {
    for (long seed = 1; seed <= 50; seed++) {
      for (CellGrid grid : GenericMaker.make(kind, seed).grids()) {
        assertCovered(grid, kind + " " + seed);
      }
    }
  }

  private static void assertCovered(CellGrid grid, String name) {
    Set<String> places = new HashSet<>();
    for (CellGrid.Cell cell : grid.cells()) {
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          assertTrue(places.add(r + "," + c), name + ": " + cell);
        }
      }
    }
    assertEquals(grid.rows() * grid.columns(), places.size(), name);
  }

  @Test
  void theSameSeedPrintsTheSameBytes() {
    GenericTable table = GenericMaker.make(GenericKind.THREE_LINE_GROUPED, 7);
    assertEquals(table, GenericMaker.make(GenericKind.THREE_LINE_GROUPED, 7));
    assertArrayEquals(GenericSheet.print(table, 7).pdf(), GenericSheet.print(table, 7).pdf());
  }
}
