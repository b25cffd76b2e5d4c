package io.kaibiao.proof;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.binding.Bindings;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.figures.SettledCells;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.proof.found.FoundIdentities;
import io.kaibiao.proof.identities.GraphBuilder;
import io.kaibiao.proof.judgement.DoubtReasons;
import io.kaibiao.proof.judgement.FinerFigures;
import io.kaibiao.proof.judgement.Judge;
import io.kaibiao.proof.judgement.RoughProofs;
import io.kaibiao.proof.judgement.ShareProof;
import io.kaibiao.proof.judgement.Verdicts;
import io.kaibiao.proof.rows.LostRows;
import io.kaibiao.proof.rows.RowFindings;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.proof.solver.Confusions;
import io.kaibiao.proof.solver.Costs;
import io.kaibiao.proof.solver.Solver;
import io.kaibiao.report.Check;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.Witness;
import io.kaibiao.report.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks a report's amounts against the accounting identities and decides which amounts to believe.
 * Immutable and safe for use by many threads.
 *
 * <p>The result depends on the tables only: the search is limited by a number of steps, not by
 * time.
 */
public final class Proof {

  private final Rulebook rulebook;
  private final LostRows lostRows;
  private final FoundIdentities found;
  private final Confusions confusions = Confusions.standard();
  private final Costs costs;

  /** Makes a proof that applies the given rules and the identities that it finds. */
  public Proof(Rulebook rulebook) {
    this(rulebook, Costs.STANDARD);
  }

  /** Makes a proof that applies rules only and looks for no further identities. */
  public static Proof byRulesAlone(Rulebook rulebook) {
    return new Proof(rulebook, Costs.STANDARD, FoundIdentities.none());
  }

  /**
   * Makes a proof by a book of rules.
   *
   * @param costs how unlikely the solver considers each kind of error
   */
  public Proof(Rulebook rulebook, Costs costs) {
    this(rulebook, costs, new FoundIdentities(rulebook.alone()));
  }

  private Proof(Rulebook rulebook, Costs costs, FoundIdentities found) {
    this.costs = costs;
    this.rulebook = rulebook;
    this.lostRows = new LostRows(rulebook);
    this.found = found;
  }

  /**
   * Tables after the check.
   *
   * @param tables the tables with the values, statuses and confidences that the identities support
   * @param checks every identity that was tried and had something to compare
   * @param findings problems that a person should look at
   * @param rough the amounts that are proved only within rounding
   */
  public record Proved(
      List<Table> tables, List<Check> checks, List<Finding> findings, RoughProofs rough) {
    public Proved {
      tables = List.copyOf(tables);
      checks = List.copyOf(checks);
      findings = List.copyOf(findings);
    }
  }

  /** Checks the tables of a report without statements from its text. */
  public Proved prove(List<Table> tables) {
    return prove(tables, List.of());
  }

  /**
   * Checks all tables of one report.
   *
   * @param read its tables as recognized
   * @param witnesses amounts stated by sentences of the report
   */
  public Proved prove(List<Table> read, List<Witness> witnesses) {
    return prove(read, witnesses, Coverage.WHOLE);
  }

  /**
   * Checks the tables of some pages of a report.
   *
   * @param read its tables as recognized
   * @param witnesses amounts stated by sentences of the report
   * @param coverage which of its pages were read: an identity that fails is not counted if an
   *     unread page may hold one of its amounts
   */
  public Proved prove(List<Table> read, List<Witness> witnesses, Coverage coverage) {
    return prove(read, witnesses, coverage, Checkpoint.NONE);
  }

  /**
   * Proves the tables of some pages of a report.
   *
   * @param read its tables as they were read
   * @param witnesses what sentences state of their figures
   * @param coverage which of its pages were read
   * @param checkpoint passed at every step that may be one of many
   */
  public Proved prove(
      List<Table> read, List<Witness> witnesses, Coverage coverage, Checkpoint checkpoint) {
    return proveWhole(withLostRows(read, coverage, checkpoint), witnesses, coverage, checkpoint);
  }

  /** Returns tables with the rows put back that readers of their pixels lost. */
  public List<Table> withLostRows(List<Table> read, Coverage coverage, Checkpoint checkpoint) {
    List<Table> tables = lostRows.putBack(read, coverage, checkpoint);
    checkpoint.pass();
    return tables;
  }

  /** Proves tables that have all their rows. */
  public Proved proveWhole(
      List<Table> tables, List<Witness> witnesses, Coverage coverage, Checkpoint checkpoint) {
    AmountGraph graph =
        found.in(
            GraphBuilder.build(tables, rulebook, witnesses, coverage),
            tables,
            coverage,
            checkpoint);
    Solution solution = Solver.solve(graph, costs, confusions, checkpoint);
    Judge judge = new Judge(graph, solution, untitled(tables));
    SettledCells settled = new SettledCells();
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      judge
          .judged(f)
          .ifPresent(cell -> settled.put(figure.table(), figure.row(), figure.column(), cell));
    }
    List<Table> summed =
        new FinerFigures(graph, solution).in(new Verdicts(graph, solution).in(settled.in(tables)));
    ShareProof.Result shares = ShareProof.of(summed, rulebook, found.rates(summed));
    List<Table> proved = new DoubtReasons(graph, solution).in(shares.settled().in(summed));
    List<Check> checks = new ArrayList<>(checks(graph, solution, tables));
    checks.addAll(shares.checks());
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      if (!check.holds()) {
        findings.add(finding(check, tables));
      }
    }
    findings.addAll(RowFindings.of(graph, solution, proved));
    return new Proved(proved, checks, findings, new RoughProofs(graph, solution));
  }

  /** Returns the indexes of the recognized tables without a title. */
  private static BitSet untitled(List<Table> tables) {
    BitSet untitled = new BitSet();
    for (int t = 0; t < tables.size(); t++) {
      untitled.set(t, tables.get(t).isRecognised() && tables.get(t).title().isEmpty());
    }
    return untitled;
  }

  /**
   * Returns the results of the identities on tables as they are; nothing is changed.
   *
   * @param coverage which pages of the report the tables are from
   */
  public List<Check> checks(List<Table> tables, Coverage coverage) {
    AmountGraph graph = graph(tables, coverage);
    List<Long> values = graph.figures().stream().map(Amount::value).toList();
    List<Check> checks =
        new ArrayList<>(checks(graph, new Solution(values, Map.of(), new BitSet()), tables));
    checks.addAll(ShareProof.of(tables, rulebook, found.rates(tables)).checks());
    return checks;
  }

  /**
   * Returns the identities that bind the cells of tables as they are.
   *
   * @param coverage which pages of the report the tables are from
   */
  public Bindings bindings(List<Table> tables, Coverage coverage) {
    return Bindings.of(
        graph(tables, coverage), ShareProof.of(tables, rulebook, found.rates(tables)).rates());
  }

  /** Returns the amounts of tables as they are, bound by rules and by identities found. */
  private AmountGraph graph(List<Table> tables, Coverage coverage) {
    return found.in(
        GraphBuilder.build(tables, rulebook, List.of(), coverage),
        tables,
        coverage,
        Checkpoint.NONE);
  }

  private static List<Check> checks(AmountGraph graph, Solution solution, List<Table> tables) {
    List<Check> checks = new ArrayList<>();
    for (Equation equation : graph.equations()) {
      if (!equation.isStated() && equation.saysSomething(solution::value)) {
        checks.add(check(graph, equation, solution, tables));
      }
    }
    return checks;
  }

  private static Amount first(AmountGraph graph, Equation equation) {
    return graph.figures().get(equation.parts().get(0).figure());
  }

  private static Check check(
      AmountGraph graph, Equation equation, Solution solution, List<Table> tables) {
    long left = 0;
    long right = 0;
    for (int i = 0; i < equation.parts().size(); i++) {
      Equation.Part part = equation.parts().get(i);
      long value = solution.value(part.figure()) * part.sign();
      if (i < equation.left()) {
        left += value;
      } else {
        right -= value;
      }
    }
    right -= equation.constant();
    Amount first = first(graph, equation);
    return new Check(
        equation.rule(),
        equation.holds(solution::value),
        text(left, first, first.decimals()),
        text(right, first, first.decimals()),
        text(equation.tolerance(solution::value), first, 0),
        tables.get(first.table()).id(),
        equation.row().isEmpty() ? first.key() : equation.row(),
        equation.column().isEmpty() ? first.column() : equation.column());
  }

  private static String text(long value, Amount like, int decimals) {
    BigDecimal number = Money.printed(value, like.factor(), decimals);
    return number.toPlainString();
  }

  private static Finding finding(Check check, List<Table> tables) {
    Table table =
        tables.stream().filter(t -> t.id().equals(check.table())).findFirst().orElseThrow();
    return new Finding(
        Severity.WARNING,
        FindingCode.IDENTITY_FAILS,
        String.format(
            Locale.ROOT,
            "%s does not hold at %s/%s: %s is not %s (tolerance %s)",
            check.rule(),
            check.row(),
            check.column(),
            check.left(),
            check.right(),
            check.tolerance()),
        table.id(),
        table.pages().get(0));
  }
}
