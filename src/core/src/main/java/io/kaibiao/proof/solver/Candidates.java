package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;

/**
 * Returns the values that amounts may have instead of those that were read. Belongs to one solver.
 */
final class Candidates {

  private static final SearchTolerances LIMITS = SearchTolerances.STANDARD;

  private final AmountGraph graph;
  private final Costs costs;
  private final Confusions confusions;
  private final NumberGrammar grammar = new NumberGrammar();
  private final Map<Integer, List<Candidate>> read = new LinkedHashMap<>();

  Candidates(AmountGraph graph, Costs costs, Confusions confusions) {
    this.graph = graph;
    this.costs = costs;
    this.confusions = confusions;
  }

  /** Returns an amount's alternative readings by the OCR engines, the likeliest first. */
  List<Candidate> read(int index) {
    return read.computeIfAbsent(index, this::alternatives);
  }

  private List<Candidate> alternatives(int index) {
    Amount figure = graph.figures().get(index);
    Cell cell = figure.cell();
    if (cell == null || !figure.isMovable()) {
      return List.of();
    }
    Map<Long, Candidate> found = new LinkedHashMap<>();
    double cost = costs.misread(figure);
    if (figure.isOdd()) {
      for (long shorter : shorter(figure, cell)) {
        found.put(shorter, new Candidate(index, shorter, cost));
      }
    }
    for (String text : cell.evidence().alternatives()) {
      cost += costs.alternative();
      if (grammar.read(text) instanceof NumberReading.Figure number
          && number.value() instanceof Value.Amount amount) {
        var value = Money.of(amount.number(), figure.factor());
        if (value.isPresent() && value.getAsLong() != figure.value()) {
          Candidate candidate = new Candidate(index, value.getAsLong(), cost);
          found.putIfAbsent(value.getAsLong(), candidate);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Returns an amount with too many decimals without its last ones, or without any one digit. */
  private static Set<Long> shorter(Amount figure, Cell cell) {
    Set<Long> values = new LinkedHashSet<>();
    String digits = cell.value().canonical();
    int surplus = digits.length() - 1 - digits.indexOf('.') - figure.decimals();
    if (digits.indexOf('.') < 0 || surplus < 1) {
      return values;
    }
    values.add(figure.value() / figure.step() * figure.step());
    for (int at = digits.length() - 2; surplus == 1 && at > digits.indexOf('.'); at--) {
      String without = digits.substring(0, at) + digits.substring(at + 1);
      Money.of(new BigDecimal(without), figure.factor()).ifPresent(values::add);
    }
    values.remove(figure.value());
    return values;
  }

  /** Returns the lowest cost of the misreading that turned a value into what was read. */
  double cost(int index, long value) {
    return isWithinRounding(graph.figures().get(index), value)
        ? Double.POSITIVE_INFINITY
        : misread(index, value);
  }

  private double misread(int index, long value) {
    Amount figure = graph.figures().get(index);
    double sign = value < 0 && figure.value() >= 0 ? costs.negative() : 0;
    double cheapest = costs.misread(figure) + misreading(figure, value) + sign;
    for (Candidate candidate : read(index)) {
      if (candidate.value() == value) {
        cheapest = Math.min(cheapest, candidate.cost());
      }
    }
    return cheapest;
  }

  /**
   * Tells whether a value differs by no more than rounding: an undoubted last decimal is not
   * changed to fit a sum.
   */
  private static boolean isWithinRounding(Amount figure, long value) {
    return !figure.isDoubtful()
        && !figure.isOdd()
        && !figure.isBlank()
        && Math.abs(value - figure.value()) <= LIMITS.roundingSteps() * figure.step();
  }

  private double misreading(Amount figure, long value) {
    Cell cell = figure.cell();
    if (cell == null) {
      return 0;
    }
    String printed = Money.printed(value, figure.factor(), figure.decimals()).toPlainString();
    String whole = cell.value().canonical();
    double cost = confusions.cost(printed, whole);
    // A separator was misread as the other one; the digits are right.
    String digits = cell.raw().replaceAll("[^0-9-]", "");
    return Math.min(cost, confusions.cost(printed, digits));
  }

  /**
   * Returns the values of an amount that make an equation hold while all others stay: those within
   * its tolerance, with the decimals that its table prints.
   *
   * @param most maximum cost of a candidate
   */
  List<Candidate> making(Equation equation, int index, long[] values, double most) {
    Amount figure = graph.figures().get(index);
    if (equation.atLeast() || equation.tolerance() / figure.step() > LIMITS.tried()) {
      // Any larger value fits, or too many to tell: only values that an engine read are tried.
      return List.of();
    }
    long needed = values[index] - equation.signOf(index) * equation.residual(f -> values[f]);
    List<Candidate> found = new ArrayList<>();
    long step = figure.step();
    long lowest = ceiling(needed - equation.tolerance(), step);
    for (long value = lowest; value <= needed + equation.tolerance(); value += step) {
      if (value != values[index] && value != figure.value()) {
        long tolerance = equation.tolerance(with(index, value, values));
        // Where nothing is rounded, the last decimal counts like any other digit.
        double cost = tolerance == 0 ? misread(index, value) : cost(index, value);
        if (cost <= most && Math.abs(needed - value) <= tolerance) {
          found.add(new Candidate(index, value, cost));
        }
      }
    }
    return found;
  }

  private static IntToLongFunction with(int index, long value, long[] values) {
    return f -> f == index ? value : values[f];
  }

  private static long ceiling(long value, long step) {
    return -Math.floorDiv(-value, step) * step;
  }
}
