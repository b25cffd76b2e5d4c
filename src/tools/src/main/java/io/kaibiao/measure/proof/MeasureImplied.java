package io.kaibiao.measure.proof;

import io.kaibiao.Kaibiao;
import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.found.FoundIdentities;
import io.kaibiao.proof.identities.GraphBuilder;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.table.Table;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells which written rules say nothing that a report's tables do not show of themselves: for each
 * rule how many of its identities are found without it as well, but for noughts.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.proof.MeasureImplied FILE...
 * </pre>
 */
public final class MeasureImplied {

  private final Map<String, Count> counts = new TreeMap<>();

  private MeasureImplied() {}

  /** Identities of one rule. */
  private static final class Count {
    private int all;
    private int found;
    private int documents;
  }

  /**
   * Runs from the command line.
   *
   * @param args documents
   */
  public static void main(String[] args) throws Exception {
    MeasureImplied measure = new MeasureImplied();
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (String file : args) {
        measure.add(
            kaibiao.convert(Path.of(file)).tables().stream()
                .filter(table -> table.form() != null)
                .toList());
      }
    }
    measure.counts.forEach(
        (rule, count) ->
            System.out.printf(
                Locale.ROOT,
                "%-40s %6d identities in %4d documents, found as well %6d%s%n",
                rule,
                count.all,
                count.documents,
                count.found,
                count.all == count.found ? " (all)" : ""));
  }

  private void add(List<Table> tables) {
    AmountGraph ruled = GraphBuilder.build(tables, Rulebook.standard(), List.of(), Coverage.WHOLE);
    AmountGraph found =
        new FoundIdentities(Rulebook.standard().alone())
            .in(
                GraphBuilder.build(tables, Rulebook.none(), List.of(), Coverage.WHOLE),
                tables,
                Coverage.WHOLE,
                Checkpoint.NONE);
    Set<Set<String>> known = new HashSet<>();
    found.equations().forEach(equation -> known.add(amounts(found, equation)));
    Set<String> seen = new HashSet<>();
    for (Equation equation : ruled.equations()) {
      Set<String> amounts = amounts(ruled, equation);
      if (!amounts.isEmpty()) {
        Count count = counts.computeIfAbsent(equation.rule(), rule -> new Count());
        count.all++;
        count.found += known.contains(amounts) ? 1 : 0;
        count.documents += seen.add(equation.rule()) ? 1 : 0;
      }
    }
  }

  /** Returns where the amounts of an equation stand that are not 0. */
  private static Set<String> amounts(AmountGraph graph, Equation equation) {
    Set<String> amounts = new HashSet<>();
    for (Equation.Part part : equation.parts()) {
      Amount amount = graph.figures().get(part.figure());
      if (amount.value() != 0) {
        amounts.add(amount.table() + "/" + amount.row() + "/" + amount.column());
      }
    }
    return amounts;
  }
}
