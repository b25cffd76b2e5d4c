package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Figure;
import io.kaibiao.proof.figures.FigureGraph;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.report.Cell;
import io.kaibiao.report.Value;
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

/** What figures may be instead of what was read. Belongs to one solver. */
final class Candidates {

  private static final int ROUNDING_STEPS = 3;

  private final FigureGraph graph;
  private final Costs costs;
  private final Confusions confusions;
  private final NumberGrammar grammar = new NumberGrammar();
  private final Map<Integer, List<Candidate>> read = new LinkedHashMap<>();

  Candidates(FigureGraph graph, Costs costs, Confusions confusions) {
    this.graph = graph;
    this.costs = costs;
    this.confusions = confusions;
  }

  /** Returns what else a figure's readers saw, the likeliest first. */
  List<Candidate> read(int index) {
    return read.computeIfAbsent(index, this::alternatives);
  }

  private List<Candidate> alternatives(int index) {
    Figure figure = graph.figures().get(index);
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

  /** Returns what a figure with decimals too many is without the last ones, or without any one. */
  private static Set<Long> shorter(Figure figure, Cell cell) {
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

  /**
   * Returns what it costs to believe that a figure has a value, whichever way it came to be read as
   * it was.
   */
  double cost(int index, long value) {
    return isWithinRounding(graph.figures().get(index), value)
        ? Double.POSITIVE_INFINITY
        : misread(index, value);
  }

  private double misread(int index, long value) {
    Figure figure = graph.figures().get(index);
    double sign = value < 0 && figure.value() >= 0 ? costs.negative() : 0;
    double cheapest = costs.misread(figure) + misreading(figure, value) + sign;
    for (Candidate candidate : read(index)) {
      if (candidate.value() == value) {
        cheapest = Math.min(cheapest, candidate.cost());
      }
    }
    return cheapest;
  }

  /** A last decimal that nobody doubts is not changed for a sum's sake: sums are rounded too. */
  private static boolean isWithinRounding(Figure figure, long value) {
    return !figure.isDoubtful()
        && !figure.isOdd()
        && !figure.isBlank()
        && Math.abs(value - figure.value()) <= ROUNDING_STEPS * figure.step();
  }

  private double misreading(Figure figure, long value) {
    Cell cell = figure.cell();
    if (cell == null) {
      return 0;
    }
    String printed = Money.printed(value, figure.factor(), figure.decimals()).toPlainString();
    String whole = cell.value().canonical();
    double cost = confusions.cost(printed, whole);
    // A separator taken for the other one: the digits are right.
    String digits = cell.raw().replaceAll("[^0-9-]", "");
    return Math.min(cost, confusions.cost(printed, digits));
  }

  /**
   * Returns the values of a figure that make an equation hold while all others stay: those within
   * its tolerance, at the decimals that its table prints.
   *
   * @param most what a candidate may cost
   */
  List<Candidate> making(Equation equation, int index, long[] values, double most) {
    if (equation.atLeast()) {
      // Anything beyond the limit would do: only what a reader saw is worth a thought.
      return List.of();
    }
    Figure figure = graph.figures().get(index);
    long needed = values[index] - equation.signOf(index) * equation.residual(f -> values[f]);
    List<Candidate> found = new ArrayList<>();
    long step = figure.step();
    long lowest = ceiling(needed - equation.tolerance(), step);
    for (long value = lowest; value <= needed + equation.tolerance(); value += step) {
      if (value != values[index] && value != figure.value()) {
        long tolerance = equation.tolerance(with(index, value, values));
        // Where nothing is rounded a last decimal counts like any other.
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
