package io.kaibiao.proof.identities;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Equation.Nature;
import io.kaibiao.proof.figures.Equation.Part;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.report.Witness;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.MoneyUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An amount that a sentence states of a printed one.
 *
 * @param witness the statement
 * @param printed the amount in the tables that the sentence refers to
 * @param worth the stated amount in {@link Money} units
 */
record StatedAmount(Witness witness, Amount printed, long worth) {

  /**
   * Binds a statement to the one place that it can refer to; empty if there is none, several or a
   * blank one.
   *
   * @param sets the report's forms
   */
  static Optional<StatedAmount> of(Witness witness, List<Map<String, FormView>> sets) {
    String[] place = witness.place().split("/", -1);
    List<FormView> forms =
        sets.stream().map(set -> set.get(place[0])).filter(Objects::nonNull).distinct().toList();
    Amount figure = forms.size() == 1 ? forms.get(0).figure(place[1], place[2]) : null;
    if (figure == null || figure.isBlank()) {
      return Optional.empty();
    }
    boolean unknown = !forms.get(0).hasKnownUnit();
    if (unknown && MoneyUnit.of(witness.unit()).isPresent()) {
      return Optional.empty();
    }
    OptionalLong worth = Money.of(witness.number(), Money.factor(witness.unit()));
    return worth.isPresent()
        ? Optional.of(new StatedAmount(witness, figure, worth.getAsLong()))
        : Optional.empty();
  }

  /**
   * Returns the equation by which the printed amount is the stated one.
   *
   * @param index the printed amount's place in the graph
   */
  Equation equation(int index) {
    return new Equation(
        "statement." + witness.fact(),
        printed.key(),
        printed.column(),
        1,
        List.of(new Part(index, 1)),
        -worth,
        witness.origin() == Origin.PIXELS ? Nature.HEARSAY : Nature.STATEMENT,
        tolerance(),
        false);
  }

  private long tolerance() {
    long step = Money.step(witness.number().scale(), Money.factor(witness.unit()));
    return step == printed.step()
        ? witness.steps() * step
        : Math.max(step, printed.step()) * Math.max(1, 2L * witness.steps()) / 2;
  }
}
