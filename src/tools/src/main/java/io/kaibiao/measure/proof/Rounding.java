package io.kaibiao.measure.proof;

import io.kaibiao.measure.proof.Corruption.Damage;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.identities.GraphBuilder;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.table.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which errors the rounding of sums hides in one report. */
final class Rounding {

  private final AmountGraph graph;
  private final Map<String, Integer> indices = new HashMap<>();

  Rounding(List<Table> exact) {
    graph = GraphBuilder.build(exact, Rulebook.standard(), List.of(), Coverage.WHOLE);
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      indices.put(figure.table() + "/" + figure.row() + "/" + figure.column(), f);
    }
  }

  /**
   * Tells whether a wrong number differs so little that every identity of its cell also holds with
   * it, without additional tolerance, if all other numbers are right.
   */
  boolean hides(Damage damage, BigDecimal wrong) {
    Integer index = indices.get(damage.table() + "/" + damage.row() + "/" + damage.column());
    if (index == null || graph.of().get(index).isEmpty()) {
      return false;
    }
    long value = Money.of(wrong, graph.figures().get(index).factor()).orElse(Long.MAX_VALUE);
    long[] values = graph.values();
    if (value == Long.MAX_VALUE || value == values[index]) {
      return false;
    }
    values[index] = value;
    return graph.of().get(index).stream()
        .map(graph.equations()::get)
        .allMatch(e -> e.holds(f -> values[f]) && !e.isStrained(f -> values[f]));
  }
}
