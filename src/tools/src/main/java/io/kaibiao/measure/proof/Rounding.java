package io.kaibiao.measure.proof;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.measure.proof.Corruption.Damage;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.found.FoundIdentities;
import io.kaibiao.proof.identities.GraphBuilder;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.table.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which errors no identity of one report can tell. */
final class Rounding {

  private final AmountGraph graph;
  private final Map<String, Integer> indices = new HashMap<>();

  /**
   * Makes decisions for a report.
   *
   * @param exact its tables without errors
   * @param rulebook the rules that bind them, beside the identities that are found
   */
  Rounding(List<Table> exact, Rulebook rulebook) {
    graph =
        new FoundIdentities(Rulebook.standard().alone())
            .in(
                GraphBuilder.build(exact, rulebook, List.of(), Coverage.WHOLE),
                exact,
                Coverage.WHOLE,
                Checkpoint.NONE);
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      indices.put(place(figure.table(), figure.row(), figure.column()), f);
    }
  }

  private static String place(int table, int row, String column) {
    return table + "/" + row + "/" + column;
  }

  /**
   * Tells whether a wrong number differs so little that every identity of its cell also holds with
   * it, without additional tolerance, if all other numbers are right.
   */
  boolean hides(Damage damage, BigDecimal wrong) {
    @Nullable Integer index = indices.get(place(damage.table(), damage.row(), damage.column()));
    if (index == null || graph.of().get(index).isEmpty()) {
      return false;
    }
    long value = Money.of(wrong, graph.figures().get(index).factor()).orElse(Long.MAX_VALUE);
    long[] values = graph.values();
    if (value == Long.MAX_VALUE || value == values[index]) {
      return false;
    }
    values[index] = value;
    return holds(index, values);
  }

  /**
   * Tells whether every identity of two cells that exchanged their amounts also holds after that,
   * and some identity binds both: each stands on the same side of one sum.
   */
  boolean hidesExchange(Damage damage) {
    @Nullable Integer one = indices.get(place(damage.table(), damage.row(), damage.column()));
    @Nullable Integer other = indices.get(place(damage.table(), damage.row(), damage.partner()));
    if (one == null || other == null || !isShared(one, other)) {
      return false;
    }
    long[] values = graph.values();
    long kept = values[one];
    values[one] = values[other];
    values[other] = kept;
    return holds(one, values) && holds(other, values);
  }

  private boolean isShared(int one, int other) {
    return graph.of().get(one).stream().anyMatch(graph.of().get(other)::contains);
  }

  private boolean holds(int figure, long[] values) {
    return graph.of().get(figure).stream()
        .map(graph.equations()::get)
        .allMatch(e -> e.holds(f -> values[f]) && !e.isStrained(f -> values[f]));
  }
}
