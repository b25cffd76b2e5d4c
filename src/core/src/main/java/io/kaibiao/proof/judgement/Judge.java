package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Doubts;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides status and confidence of each cell after the equations are solved. Belongs to one report.
 *
 * <p>A doubt about a cell's characters is removed by an equation that holds exactly, or by two that
 * hold; a doubt about its column by its row and its column together; a doubt about its row's name
 * as {@link Naming} says. What equations cannot distinguish stays in doubt.
 */
public final class Judge {

  private static final JudgementTolerances.Confidences LIMITS =
      JudgementTolerances.STANDARD.confidences();

  /** Equations that may fail on paper, and yet doubt an amount from pixels that has no other. */
  private static final Set<Equation.Nature> CONTRADICTING =
      EnumSet.of(Equation.Nature.STATEMENT, Equation.Nature.TWIN);

  private final AmountGraph graph;
  private final Solution solution;
  private final EquationSupport bearing;
  private final Naming naming;
  private final BitSet untitled;

  /**
   * Makes a judge.
   *
   * @param untitled the tables, by their index, whose form no printed title bears out: identities
   *     doubt their amounts and correct none
   */
  public Judge(AmountGraph graph, Solution solution, BitSet untitled) {
    this.untitled = untitled;
    this.graph = graph;
    this.solution = solution;
    this.bearing = new EquationSupport(graph, solution);
    this.naming = new Naming(graph, solution, bearing);
  }

  /** Returns the new cell of an amount, or empty if it stays as it is. */
  public Optional<Cell> judged(int index) {
    Amount figure = graph.figures().get(index);
    Cell cell = figure.cell();
    if (cell == null) {
      return overlooked(index, figure);
    }
    List<Integer> holding = bearing.holding(index);
    List<String> proofs = names(holding);
    List<Long> left = solution.open().get(index);
    if (left != null && figure.isMovable()) {
      return Optional.of(doubtful(figure, cell, left));
    }
    if (solution.value(index) != figure.value()) {
      return Optional.of(changed(index, figure, cell, holding));
    }
    boolean odd = figure.isTooFine() || (figure.isOdd() && !isExact(holding));
    if (odd || isStrained(index, holding) || isContradicted(index, holding)) {
      return Optional.of(doubtful(figure, cell, ofTwins(index)));
    }
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    if (cell.status() != Status.DOUBTFUL) {
      double confidence =
          cell.status() == Status.READ
              ? Math.max(cell.confidence(), LIMITS.proved())
              : cell.confidence();
      return Optional.of(bornOut(cell, cell.status(), confidence, proofs));
    }
    Status settled = cell.repairs().isEmpty() ? Status.READ : Status.REPAIRED;
    return Optional.of(
        lifts(index, cell, holding)
            ? bornOut(cell, settled, LIMITS.repaired(), proofs)
            : bornOut(cell, Status.DOUBTFUL, cell.confidence(), proofs));
  }

  /** Returns the cell of an amount for which the identities have another value. */
  private Cell changed(int index, Amount figure, Cell cell, List<Integer> holding) {
    long value = solution.value(index);
    boolean strained = holding.isEmpty() && !bearing.strained(index).isEmpty();
    // Sums of zeros alone prove little, but no other value fits.
    boolean zero = value == 0 && holding.isEmpty() && isLikeZero(cell.raw());
    boolean proved = bearing.isFirm(index) || zero;
    if (strained || !proved) {
      return doubtful(figure, cell, List.of(value));
    }
    return untitled.get(figure.table())
        ? keptInDoubt(figure, cell, value)
        : repaired(figure, cell, value, names(holding));
  }

  /** Tells whether at most one digit keeps a text from saying zero. */
  private static boolean isLikeZero(String raw) {
    return raw.chars().filter(c -> c >= '1' && c <= '9').count() <= 1;
  }

  /** Returns a cell with the same value and the identities that confirm it. */
  private static Cell bornOut(Cell cell, Status status, double confidence, List<String> proofs) {
    return cell.as(
        cell.value(),
        status,
        confidence,
        cell.repairs(),
        cell.evidence().judged(proofs, List.of()));
  }

  /** Returns a doubtful cell for an amount that OCR took for a blank cell. */
  private Optional<Cell> overlooked(int index, Amount figure) {
    long value = solution.value(index);
    if (value == 0 || solution.open().containsKey(index)) {
      return Optional.empty();
    }
    Cell beside = figure.beside();
    return beside == null
        ? Optional.empty()
        : Optional.of(
            new Cell(
                amount(figure, value),
                beside.unit(),
                "",
                Status.DOUBTFUL,
                GridStatuses.DOUBTFUL_CONFIDENCE,
                beside.page(),
                beside.box(),
                List.of(RepairCode.IDENTITY),
                new Evidence(
                    Origin.PIXELS, 0, List.of(), List.of(), names(bearing.holding(index)))));
  }

  private boolean isExact(List<Integer> holding) {
    return holding.stream().anyMatch(e -> graph.equations().get(e).residual(solution::value) == 0);
  }

  /**
   * Tells whether all evidence on an amount from pixels is a sentence that states another amount,
   * or another table that prints another one at what is most likely its place.
   */
  private boolean isContradicted(int index, List<Integer> holding) {
    return holding.isEmpty()
        && graph.figures().get(index).isMovable()
        && graph.of().get(index).stream()
            .filter(e -> solution.violated().get(e))
            .anyMatch(e -> CONTRADICTING.contains(graph.equations().get(e).nature()));
  }

  /**
   * Returns the value of an amount and those that other tables print at what is most likely its
   * place; empty where none prints another.
   */
  private List<Long> ofTwins(int index) {
    Set<Long> values = new LinkedHashSet<>(List.of(solution.value(index)));
    graph.of().get(index).stream()
        .filter(e -> solution.violated().get(e))
        .map(graph.equations()::get)
        .filter(e -> e.nature() == Equation.Nature.TWIN)
        .forEach(e -> e.parts().forEach(part -> values.add(solution.value(part.figure()))));
    return values.size() > 1 ? List.copyOf(values) : List.of();
  }

  /**
   * Tells whether an amount from pixels stands only in sums that differ by more than rounding is
   * likely to explain, so that one of their amounts has a wrong last decimal.
   */
  private boolean isStrained(int index, List<Integer> holding) {
    return holding.isEmpty()
        && graph.figures().get(index).isMovable()
        && bearing.strained(index).stream().anyMatch(e -> !hasDoubt(e));
  }

  /** Tells whether an amount of an equation is already doubtful, which explains the difference. */
  private boolean hasDoubt(Equation equation) {
    return equation.parts().stream()
        .map(Equation.Part::figure)
        .anyMatch(
            f ->
                solution.open().containsKey(f)
                    || graph.figures().get(f).isDoubtful()
                    || graph.figures().get(f).isOdd());
  }

  private List<String> names(List<Integer> equations) {
    Set<String> names = new LinkedHashSet<>();
    equations.forEach(e -> names.add(graph.equations().get(e).rule()));
    return List.copyOf(names);
  }

  private boolean lifts(int index, Cell cell, List<Integer> holding) {
    boolean row = false;
    boolean column = false;
    boolean twin = false;
    Amount figure = graph.figures().get(index);
    for (int e : holding) {
      Equation equation = graph.equations().get(e);
      boolean inRow = true;
      for (Equation.Part part : equation.parts()) {
        inRow &= graph.figures().get(part.figure()).isBeside(figure);
      }
      row |= inRow;
      column |= !inRow;
      twin |= naming.isTwin(equation, figure);
    }
    boolean characters = bearing.isFirm(index);
    boolean place = (row && column) || twin;
    return (characters || !Doubts.ofCharacters(cell))
        && (place || !Doubts.ofColumn(cell))
        && (naming.isProved(index) || !Doubts.ofName(cell))
        && !Doubts.beyondProof(cell);
  }

  private static Cell repaired(Amount figure, Cell cell, long value, List<String> proofs) {
    List<RepairCode> repairs = new ArrayList<>(cell.repairs());
    repairs.add(RepairCode.IDENTITY);
    return cell.as(
        amount(figure, value),
        Status.REPAIRED,
        LIMITS.repaired(),
        repairs,
        cell.evidence().judged(proofs, List.of()));
  }

  /** Returns a cell with the value that was read, and the one that the identities would have. */
  private static Cell keptInDoubt(Amount figure, Cell cell, long value) {
    return cell.as(
        cell.value(),
        Status.DOUBTFUL,
        Math.min(cell.confidence(), GridStatuses.DOUBTFUL_CONFIDENCE),
        cell.repairs(),
        cell.evidence().judged(List.of(), List.of(text(figure, value))));
  }

  private static Cell doubtful(Amount figure, Cell cell, List<Long> left) {
    List<String> values = left.stream().map(v -> text(figure, v)).toList();
    Evidence evidence = cell.evidence().judged(List.of(), values);
    Value value = left.isEmpty() ? cell.value() : amount(figure, left.get(0));
    List<RepairCode> repairs = new ArrayList<>(cell.repairs());
    if (!value.equals(cell.value())) {
      repairs.add(RepairCode.IDENTITY);
    }
    return cell.as(
        value,
        Status.DOUBTFUL,
        Math.min(cell.confidence(), GridStatuses.DOUBTFUL_CONFIDENCE),
        repairs,
        evidence);
  }

  private static String text(Amount figure, long value) {
    return amount(figure, value).canonical();
  }

  private static Value amount(Amount figure, long value) {
    return new Value.Amount(Money.printed(value, figure.factor(), figure.decimals()));
  }
}
