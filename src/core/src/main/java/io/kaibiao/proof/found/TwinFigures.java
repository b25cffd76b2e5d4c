package io.kaibiao.proof.found;

import io.kaibiao.proof.chance.FoundTolerances;
import io.kaibiao.proof.chance.Misreading;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Equation.Nature;
import io.kaibiao.proof.found.GrowingGraph.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two printed figures that may be one amount. Immutable.
 *
 * @param one the figure that is printed first
 * @param other the figure that is printed last
 */
record TwinFigures(Figure one, Figure other) {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  /** Tells whether both are the same amount in the same kind of unit, as printed. */
  boolean areEqual() {
    return one.value() == other.value() && one.unit() == other.unit();
  }

  /** Tells whether both may be the same amount, rounded differently. */
  boolean agree() {
    return areEqual()
        || (one.unit() == other.unit()
            && !isEquallyFine()
            && Math.abs(one.value() - other.value()) <= one.error() + other.error());
  }

  private boolean isEquallyFine() {
    @Nullable Amount first = one.amount();
    @Nullable Amount second = other.amount();
    return first != null && second != null && first.step() == second.step();
  }

  /** Tells whether one of them was read from pixels and is the other one but for a single digit. */
  boolean isMisread() {
    @Nullable Amount first = one.amount();
    @Nullable Amount second = other.amount();
    return first != null
        && second != null
        && one.unit() == other.unit()
        && (first.isMovable() || second.isMovable())
        && first.step() == second.step()
        && Misreading.isLikely(first.value() / first.step(), second.value() / second.step());
  }

  /**
   * Tells whether these and two other figures would each be one amount if two of them that stand in
   * one row of a table from pixels changed places.
   */
  boolean areExchangedWith(TwinFigures others) {
    return one.value() == others.other.value()
        && other.value() == others.one.value()
        && one.unit() == others.one.unit()
        && other.unit() == others.other.unit()
        && one.unit() == other.unit()
        && (areBeside(one, others.one) || areBeside(other, others.other));
  }

  private static boolean areBeside(Figure some, Figure others) {
    @Nullable Amount first = some.amount();
    @Nullable Amount second = others.amount();
    return first != null
        && second != null
        && first.isMovable()
        && second.isMovable()
        && first.isBeside(second);
  }

  /**
   * Returns how much it says for both being one amount that they agree, as a natural logarithm: the
   * chance that they do without having to do with each other is what rounding leaves open over the
   * size of the amount, in units of the last digit that is not nought.
   */
  double gain() {
    double slack = isEquallyFine() ? 0 : one.error() + other.error();
    double unitOfLast = Math.max(one.grain(), other.grain());
    double hits = 2 * Math.floor(slack / unitOfLast) + 1;
    double size = Math.max(1, Math.abs(one.value()) / unitOfLast);
    return Math.log(1 - LIMITS.wrong()) - Math.log(Math.min(1, hits / size));
  }

  /**
   * Returns how much less likely than one misreading chance makes two amounts differ so that one
   * misreading explains it, as a natural logarithm.
   */
  double explained() {
    long least = Math.min(Math.abs(one.value()), Math.abs(other.value()));
    long grain = Math.max(1, Math.min(one.grain(), other.grain()));
    double size = Math.max(1, (double) Math.max(least, grain) / grain);
    double alternatives = Misreading.alternatives(one.value() / grain) + 1.0;
    return Math.max(0, Math.log(size) - Math.log(alternatives));
  }

  /** Adds to a graph that both are one amount. */
  void add(FoundKind kind, GrowingGraph graph) {
    @Nullable Amount left = one.amount();
    @Nullable Amount right = other.amount();
    if (left != null && right != null) {
      graph.add(
          new Draft(
              kind,
              left.key(),
              left.column(),
              Nature.TWIN,
              one.error() + other.error(),
              left.step() == right.step()),
          left,
          List.of(right));
    }
  }
}
