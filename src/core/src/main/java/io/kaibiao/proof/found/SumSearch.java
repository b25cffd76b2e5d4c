package io.kaibiao.proof.found;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.chance.FoundTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums of a report's tables. A table is taken for one that adds up if its amounts could hardly
 * be so by chance; less speaks for it where other tables of the report add up. Belongs to one
 * report.
 */
final class SumSearch {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  private final GrowingGraph graph;
  private final List<Searched> tables = new ArrayList<>();
  private int adding;

  SumSearch(GrowingGraph graph) {
    this.graph = graph;
  }

  /**
   * A table whose sums were looked for.
   *
   * @param halves its halves
   * @param open whether it may go on on a page that was left out
   * @param evidence how much speaks for its sums, as a natural logarithm
   */
  private record Searched(List<PanelSearch> halves, boolean open, double evidence) {

    /** Tells whether it adds up, whatever other tables do. */
    boolean isCertain() {
      return evidence >= -Math.log(LIMITS.chance());
    }
  }

  /**
   * Looks for the sums of a table.
   *
   * @param open whether it may go on on a page that was left out
   */
  void add(List<Panel> panels, boolean open, Checkpoint checkpoint) {
    List<PanelSearch> halves = new ArrayList<>();
    double evidence = 0;
    for (Panel panel : panels) {
      PanelSearch half = new PanelSearch(panel, checkpoint);
      halves.add(half);
      evidence += half.evidence();
    }
    Searched searched = new Searched(halves, open, evidence);
    tables.add(searched);
    adding += searched.isCertain() ? 1 : 0;
  }

  /** Takes in a table all of whose amounts rules bind. */
  void addRuled(int table) {
    adding += graph.isObeyed(table) ? 1 : 0;
  }

  /** Adds the sums of the tables that add up. */
  void bind() {
    for (Searched table : tables) {
      int others = table.isCertain() ? adding - 1 : adding;
      double chance = others >= LIMITS.others() ? LIMITS.amongOthers() : LIMITS.chance();
      if (table.evidence() >= -Math.log(chance)) {
        table.halves().forEach(half -> half.bind(graph, table.open()));
      }
    }
  }
}
