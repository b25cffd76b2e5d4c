package io.kaibiao.evaluate;

import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.evaluate.structure.StructureScore;
import io.kaibiao.evaluate.structure.StructureScore.Surplus;
import java.util.ArrayList;
import java.util.List;

/** Scores the printed grids of one document, where its truth has some. */
final class StructureScoring {

  private StructureScoring() {}

  /**
   * Scores the grids. If the truth has the grid of every table, found tables that match none of
   * them reduce the precision.
   */
  static void score(Truth truth, Converted converted, Score.Tally tally) {
    List<CellGrid> expected = new ArrayList<>();
    for (TrueTable table : truth.tables()) {
      CellGrid grid = table.grid();
      if (grid != null) {
        expected.add(grid);
      }
    }
    if (expected.isEmpty()) {
      return;
    }
    List<CellGrid> found = new ArrayList<>();
    for (Converted.Described table : converted.tables()) {
      CellGrid grid = table.grid();
      if (grid != null) {
        found.add(grid);
      }
    }
    StructureScore score =
        StructureScore.of(
            expected,
            found,
            expected.size() == truth.tables().size() ? Surplus.COUNTED : Surplus.IGNORED);
    tally.add(Count.GRIDS, score.grids());
    tally.add(Count.RELATIONS, score.adjacency().expected());
    tally.add(Count.RELATIONS_FOUND, score.adjacency().found());
    tally.add(Count.RELATIONS_CORRECT, score.adjacency().correct());
    tally.addSimilarity(score.similarity());
  }
}
