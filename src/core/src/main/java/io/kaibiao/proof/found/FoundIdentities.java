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
  private final Predicate<String> forms;

  /**
   * Makes a search.
   *
   * @param alone the forms that are records of single values, in which nothing is searched
   */
  public FoundIdentities(Set<String> alone) {
    Set<String> records = Set.copyOf(alone);
    forms = form -> !records.contains(form);
  }

  private FoundIdentities(Predicate<String> forms) {
    this.forms = forms;
  }

  /** Returns a search that finds nothing. */
  public static FoundIdentities none() {
    return new FoundIdentities(form -> false);
  }

  /**
   * Returns a graph with the identities found in a report's tables added. Where sums found show
   * that whole 元 are rounded and no rule's did, they are searched once more.
   *
   * @param graph the graph of the rules
   * @param coverage which pages of the report the tables are from
   * @param checkpoint passed at every step that may be one of many
   */
  public AmountGraph in(
      AmountGraph graph, List<Table> tables, Coverage coverage, Checkpoint checkpoint) {
    AmountGraph grown = grow(graph, tables, YuanRounding.of(graph), coverage, checkpoint);
    YuanRounding yuan = YuanRounding.of(grown);
    return yuan == YuanRounding.of(graph) ? grown : grow(graph, tables, yuan, coverage, checkpoint);
  }

  private AmountGraph grow(
      AmountGraph graph,
      List<Table> tables,
      YuanRounding yuan,
      Coverage coverage,
      Checkpoint checkpoint) {
    GrowingGraph growing = new GrowingGraph(graph);
    BitSet searched = new BitSet();
    BitSet useful = new BitSet();
    for (int t = 0; t < tables.size(); t++) {
      searched.set(t, isSearched(tables.get(t)));
      useful.set(t, searched.get(t) && !growing.isRuled(t, tables.get(t)));
    }
    if (useful.isEmpty()) {
      return graph;
    }
    BitSet open = coverage.openTables(tables);
    TwinFinder twins = new TwinFinder();
    DimensionTwins placed = new DimensionTwins(tables);
    SumSearch sums = new SumSearch(growing);
    List<TableAmounts> all = TableAmounts.of(tables);
    for (int t = searched.nextSetBit(0); t >= 0; t = searched.nextSetBit(t + 1)) {
      List<Panel> panels = Panel.of(all.get(t), words, yuan);
      panels.forEach(twins::add);
      panels.forEach(placed::add);
      if (useful.get(t)) {
        sums.add(panels, open.get(t), checkpoint);
      } else {
        sums.addRuled(t);
      }
    }
    sums.bind();
    twins.bind(growing);
    placed.bind(growing);
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
    return form != null && forms.test(form);
  }
}
