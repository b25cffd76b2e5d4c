package io.kaibiao.proof.judgement;

import io.kaibiao.proof.binding.BoundRate;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Doubts;
import io.kaibiao.proof.figures.SettledCells;
import io.kaibiao.proof.found.FoundIdentities;
import io.kaibiao.proof.found.Rate;
import io.kaibiao.proof.found.Rate.Formula;
import io.kaibiao.proof.identities.FormSets;
import io.kaibiao.proof.identities.FormView;
import io.kaibiao.proof.identities.RuleScope;
import io.kaibiao.proof.identities.Summands;
import io.kaibiao.proof.identities.Summands.Binding;
import io.kaibiao.proof.rules.Rule;
import io.kaibiao.proof.rules.Rule.Relation;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.proof.rules.Term;
import io.kaibiao.report.Check;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks printed percentages against their amounts. Sums come first; a percentage changes no
 * amount, it only supports or doubts.
 */
public final class ShareProof {

  private static final JudgementTolerances.Confidences LIMITS =
      JudgementTolerances.STANDARD.confidences();

  private final List<Table> tables;
  private final SettledCells settled = new SettledCells();
  private final List<Check> checks = new ArrayList<>();
  private final List<BoundRate> rates = new ArrayList<>();
  private final Set<List<Object>> judged = new HashSet<>();

  private ShareProof(List<Table> tables) {
    this.tables = tables;
  }

  /**
   * Result of the check.
   *
   * @param settled the cells that change
   * @param checks each percentage that was checked
   * @param rates the percentages that were checked, with the cells of their amounts
   */
  public record Result(SettledCells settled, List<Check> checks, List<BoundRate> rates) {}

  /**
   * Checks percentages.
   *
   * @param rulebook the rules, of which those of shares are tried
   * @param found percentages whose amounts no rule tells; those that a rule tells are left to it
   */
  public static Result of(List<Table> tables, Rulebook rulebook, List<Rate> found) {
    ShareProof proof = new ShareProof(tables);
    List<Rule> rules =
        rulebook.rules().stream().filter(r -> r.relation() == Relation.SHARE).toList();
    if (!rules.isEmpty()) {
      for (Map<String, FormView> forms : FormSets.of(tables, rulebook.alone())) {
        for (Rule rule : rules) {
          RuleScope.bindings(rule.each(), forms).forEach(b -> proof.tryOut(rule, b, forms));
        }
      }
    }
    found.forEach(rate -> proof.judge(FoundIdentities.nameOfRates(), rate));
    return new Result(proof.settled, List.copyOf(proof.checks), List.copyOf(proof.rates));
  }

  /** Judges a percentage, if no other rule has judged it. */
  private void judge(String name, Rate rate) {
    Table table = tables.get(rate.table());
    Row row = table.rows().get(rate.row());
    @Nullable Cell cell = row.cells().get(rate.column());
    if (cell == null || !judged.add(List.of(rate.table(), rate.row(), rate.column()))) {
      return;
    }
    rates.add(BoundRate.of(name, rate));
    boolean holds = rate.holds();
    BigDecimal expected = rate.expected();
    checks.add(
        new Check(
            name,
            holds,
            rate.percent().number().toPlainString(),
            expected.toPlainString(),
            "0",
            table.id(),
            row.key(),
            rate.column()));
    settled.put(
        rate.table(),
        rate.row(),
        rate.column(),
        holds ? bornOut(cell, name) : doubted(cell, expected));
    if (!holds) {
      doubt(rate.part());
      doubt(rate.whole());
    }
  }

  private void tryOut(Rule rule, Binding binding, Map<String, FormView> forms) {
    Term term = rule.left().get(0);
    FormView form = Summands.form(term, binding, forms);
    Summands right = Summands.of(rule.rights().get(0), binding, forms);
    if (form == null || right == null || !RuleScope.speaks(rule, binding, forms)) {
      return;
    }
    String key = Summands.rows(term.row(), binding, form).get(0);
    String column = Summands.column(term, binding);
    Cell cell = form.cell(key, column);
    List<Amount> figures = right.figures();
    if (cell == null
        || !(cell.value() instanceof Value.Percentage percent)
        || figures.size() != 2
        || figures.get(1).value() <= 0
        || figures.get(0).isBlank()) {
      return;
    }
    judge(
        rule.id(),
        new Rate(
            form.index(),
            form.row(key, column),
            column,
            percent,
            figures.get(0),
            figures.get(1),
            Formula.QUOTIENT));
  }

  private Cell bornOut(Cell cell, String rule) {
    Set<String> proofs = new LinkedHashSet<>(cell.evidence().proofs());
    proofs.add(rule);
    boolean lifted =
        cell.status() == Status.DOUBTFUL
            && Doubts.ofCharacters(cell)
            && !Doubts.ofColumn(cell)
            && !Doubts.ofName(cell)
            && !Doubts.beyondProof(cell);
    Status settledAs = cell.repairs().isEmpty() ? Status.READ : Status.REPAIRED;
    return cell.as(
        cell.value(),
        lifted ? settledAs : cell.status(),
        lifted ? Math.max(LIMITS.provedShare(), cell.confidence()) : cell.confidence(),
        cell.repairs(),
        cell.evidence().judged(List.copyOf(proofs), List.of()).withVerdict(Verdict.PROVED));
  }

  /**
   * Returns a percentage from pixels made doubtful because its amounts contradict it: one of the
   * three was misread.
   */
  private static Cell doubted(Cell cell, BigDecimal expected) {
    Cell contradicted = cell.withVerdict(Verdict.CONTRADICTED);
    return cell.evidence().origin() == Origin.PIXELS
        ? asDoubtful(contradicted, List.of(expected.toPlainString() + "%"))
        : contradicted;
  }

  private void doubt(Amount figure) {
    Cell cell = figure.cell();
    if (cell != null && figure.isMovable() && cell.evidence().proofs().isEmpty()) {
      settled.put(figure.table(), figure.row(), figure.column(), asDoubtful(cell, List.of()));
    }
  }

  private static Cell asDoubtful(Cell cell, List<String> candidates) {
    return cell.as(
        cell.value(),
        Status.DOUBTFUL,
        Math.min(GridStatuses.DOUBTFUL_CONFIDENCE, cell.confidence()),
        cell.repairs(),
        cell.evidence().judged(List.of(), candidates));
  }
}
