package io.kaibiao.prose;

import io.kaibiao.prose.Amounts.Amount;
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
    return mentions.stream()
        .map(
            m ->
                new Witness(
                    m.place(),
                    m.fact(),
                    m.value().number(),
                    m.value().unit(),
                    m.steps().intValue(),
                    m.section().origin()))
        .toList();
  }

  /**
   * Returns the statements with the results of comparing them with the tables. One is called wrong
   * only if its own characters are certain.
   */
  public List<Statement> against(List<Table> tables) {
    Map<String, Table> forms = printedOnce(tables);
    List<Statement> statements = new ArrayList<>();
    mentions.forEach(mention -> statements.addAll(against(mention, forms)));
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

  private static List<Statement> against(Mention mention, Map<String, Table> forms) {
    List<Statement> statements = new ArrayList<>();
    Section section = mention.section();
    String heading = section.heading();
    String place = mention.place();
    String value = mention.value().number().toPlainString();
    Statement budget = mention.budget();
    if (budget != null) {
      statements.add(budget);
    }
    Amount printed = amount(place, forms);
    if (printed == null || !mention.value().isComparableTo(printed)) {
      if (mention.value().number().signum() != 0) {
        statements.add(new Statement(heading, mention.fact(), value, null, null));
      }
      return statements;
    }
    boolean agrees = mention.value().agrees(printed, mention.steps());
    statements.add(claim(section, mention.fact(), value, place, agrees));
    String whole = mention.pattern().whole();
    for (Statement clause :
        Clauses.read(mention, printed, whole == null ? null : amount(whole, forms))) {
      statements.add(
          claim(
              section, clause.fact(), clause.value(), place, Boolean.TRUE.equals(clause.agrees())));
    }
    return statements;
  }

  /**
   * Returns a statement from pixels without its cell, as it may be misread and contradicts nothing.
   */
  private static Statement claim(
      Section section, String fact, String value, String place, boolean agrees) {
    boolean told = agrees || section.origin() == Origin.TEXT_LAYER;
    return new Statement(section.heading(), fact, value, told ? place : null, told ? agrees : null);
  }

  private static @Nullable Amount amount(String place, Map<String, Table> forms) {
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
