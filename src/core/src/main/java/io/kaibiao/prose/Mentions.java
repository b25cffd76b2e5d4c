package io.kaibiao.prose;

import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Statement;
import io.kaibiao.report.Witness;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The amounts mentioned by the sentences of one report. Immutable. */
public final class Mentions {

  private final List<Mention> mentions;

  Mentions(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  /** Returns the statements about amounts of tables, for the proof. */
  public List<Witness> witnesses() {
    List<Witness> witnesses = new ArrayList<>();
    for (Mention mention : mentions) {
      String place = mention.place();
      if (place != null) {
        witnesses.add(
            new Witness(
                place,
                mention.fact(),
                mention.value().number(),
                mention.value().unit(),
                mention.steps().intValue(),
                mention.section().origin()));
      }
    }
    return witnesses;
  }

  /**
   * Returns the statements of a report that says nothing of itself.
   *
   * @see #against(List, Metadata)
   */
  public List<Statement> against(List<Table> tables) {
    return against(tables, new Metadata(ReportKind.OTHER, null, "", ""));
  }

  /**
   * Returns the statements with the results of comparing them with the tables. One is called wrong
   * only if its own characters are certain.
   *
   * @param metadata what the report says of itself
   */
  public List<Statement> against(List<Table> tables, Metadata metadata) {
    Map<String, Table> forms = printedOnce(tables);
    StatedFigures figures = new StatedFigures(metadata);
    List<Statement> statements = new ArrayList<>();
    mentions.forEach(mention -> statements.addAll(against(mention, forms, figures)));
    return statements;
  }

  /** Returns the tables of those forms that a report prints once, by form. */
  static Map<String, Table> printedOnce(List<Table> tables) {
    Map<String, Table> once = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Table table : tables) {
      String form = table.form();
      if (form != null && table.isRecognised() && once.putIfAbsent(form, table) != null) {
        several.add(form);
      }
    }
    once.keySet().removeAll(several);
    return once;
  }

  private static List<Statement> against(
      Mention mention, Map<String, Table> forms, StatedFigures figures) {
    List<Statement> statements = new ArrayList<>();
    Mention.Budget budget = mention.budget();
    if (budget != null) {
      statements.add(figures.budget(mention, budget));
    }
    String place = mention.place();
    Amount printed = place == null ? null : amount(place, forms);
    if (place == null || printed == null || !mention.value().isComparableTo(printed)) {
      if (mention.value().number().signum() != 0) {
        statements.add(figures.amount(mention, null));
      }
      return statements;
    }
    boolean agrees = mention.value().agrees(printed, mention.steps());
    statements.add(figures.amount(mention, claim(mention.section(), place, agrees)));
    String whole = mention.pattern().whole();
    for (Clause clause :
        Clauses.read(mention, printed, whole == null ? null : amount(whole, forms))) {
      statements.add(
          figures.clause(mention, clause, claim(mention.section(), place, clause.holds())));
    }
    return statements;
  }

  /** Returns nothing for a contradiction from pixels, as it may be misread. */
  private static StatedFigures.@Nullable Claimed claim(
      Section section, String place, boolean agrees) {
    boolean told = agrees || section.origin() == Origin.TEXT_LAYER;
    return told ? new StatedFigures.Claimed(place, agrees) : null;
  }

  /** Returns the amount of a cell, or null if it holds none. */
  static @Nullable Amount amount(String place, Map<String, Table> forms) {
    return cell(place, forms)
        .filter(cell -> cell.value() instanceof Value.Amount)
        .map(cell -> new Amount(((Value.Amount) cell.value()).number(), cell.unit()))
        .orElse(null);
  }

  private static Optional<Cell> cell(String place, Map<String, Table> forms) {
    String[] parts = place.split("/", -1);
    Table table = forms.get(parts[0]);
    if (table == null) {
      return Optional.empty();
    }
    return table.rows().stream()
        .filter(row -> row.key().equals(parts[1]))
        .map(Row::cells)
        .map(cells -> cells.get(parts[2]))
        .filter(cell -> cell != null)
        .findFirst();
  }
}
