package io.kaibiao.proof.found;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.identities.TableAmounts;
import io.kaibiao.proof.identities.YuanRounding;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the identities that a report's tables obey though no rule describes them. Immutable and
 * safe for use by many threads.
 */
public final class FoundIdentities {

  private final SumWords words = SumWords.load();
  private final Predicate<String> searched;

  /**
   * Makes a search.
   *
   * @param alone the forms that are records of single values, in which nothing is searched
   */
  public FoundIdentities(Set<String> alone) {
    Set<String> records = Set.copyOf(alone);
    searched = form -> !records.contains(form);
  }

  private FoundIdentities(Predicate<String> searched) {
    this.searched = searched;
  }

  /** Returns a search that finds nothing. */
  public static FoundIdentities none() {
    return new FoundIdentities(form -> false);
  }

  /**
   * Returns a graph with the identities found in a report's tables added.
   *
   * @param graph the graph of the rules
   * @param coverage which pages of the report the tables are from
   * @param checkpoint passed at every step that may be one of many
   */
  public AmountGraph in(
      AmountGraph graph, List<Table> tables, Coverage coverage, Checkpoint checkpoint) {
    YuanRounding yuan = YuanRounding.of(graph);
    BitSet open = coverage.openTables(tables);
    GrowingGraph growing = new GrowingGraph(graph);
    TwinFinder twins = new TwinFinder();
    List<TableAmounts> all = TableAmounts.of(tables);
    for (int t = 0; t < tables.size(); t++) {
      if (!isSearched(tables.get(t))) {
        continue;
      }
      List<PanelSearch> panels = new ArrayList<>();
      double evidence = 0;
      for (Panel panel : Panel.of(all.get(t), words, yuan)) {
        PanelSearch search = new PanelSearch(panel, checkpoint);
        panels.add(search);
        twins.add(panel);
        evidence += search.evidence();
      }
      if (evidence >= -Math.log(FoundTolerances.STANDARD.chance())) {
        boolean unfinished = open.get(t);
        panels.forEach(panel -> panel.bind(growing, unfinished));
      }
    }
    twins.bind(growing);
    return growing.graph();
  }

  /** The name of a percentage whose amounts are found. */
  public static String nameOfRates() {
    return FoundKind.RATES.id();
  }

  /** Returns the percentages of a report's tables whose amounts are found. */
  public List<Rate> rates(List<Table> tables) {
    List<Rate> rates = new ArrayList<>();
    List<TableAmounts> all = TableAmounts.of(tables);
    for (int t = 0; t < tables.size(); t++) {
      if (isSearched(tables.get(t)) && RateFinder.hasPercentages(tables.get(t))) {
        for (Panel panel : Panel.of(all.get(t), words, YuanRounding.NONE)) {
          rates.addAll(new RateFinder(t, panel).rates());
        }
      }
    }
    return rates;
  }

  private boolean isSearched(Table table) {
    @Nullable String form = table.form();
    return form != null && searched.test(form);
  }
}
