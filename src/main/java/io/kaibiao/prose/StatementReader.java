package io.kaibiao.prose;

import io.kaibiao.form.Catalogue;
import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.Cell;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Row;
import io.kaibiao.report.Statement;
import io.kaibiao.report.Table;
import io.kaibiao.report.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that sentences state and holds them against the tables. A sentence is linked
 * only to a form that the report prints once, and called wrong only where its own characters are
 * certain. Immutable and safe for use by many threads.
 */
public final class StatementReader {

  /** How far the figures of one amount may be apart where both have as many decimals (RULES 1). */
  private static final BigDecimal TOTAL = BigDecimal.ZERO;

  private static final BigDecimal SUBJECT = BigDecimal.ONE;

  private final SubjectPath subjects;
  private final List<StatementPattern> patterns = StatementPattern.all();

  /** Makes a reader over a catalogue. */
  public StatementReader(Catalogue catalogue) {
    this.subjects = new SubjectPath(catalogue.functional());
  }

  /** Returns what the sections state, in reading order of the patterns' sections. */
  public List<Statement> read(List<Section> sections, List<Table> tables) {
    Map<String, Table> forms = printedOnce(tables);
    List<Statement> statements = new ArrayList<>();
    Set<String> stated = new HashSet<>();
    for (Section section : sections) {
      for (StatementPattern pattern : patterns) {
        String form = pattern.refers().substring(0, pattern.refers().indexOf('/'));
        if (forms.containsKey(form) && pattern.section().matcher(section.heading()).find()) {
          read(section, pattern, forms, stated, statements);
        }
      }
    }
    return statements;
  }

  private static Map<String, Table> printedOnce(List<Table> tables) {
    Map<String, Table> once = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Table table : tables) {
      String form = table.form();
      if (form != null && once.putIfAbsent(form, table) != null) {
        several.add(form);
      }
    }
    once.keySet().removeAll(several);
    return once;
  }

  private void read(
      Section section,
      StatementPattern pattern,
      Map<String, Table> forms,
      Set<String> stated,
      List<Statement> statements) {
    Matcher matcher = pattern.pattern().matcher(section.text());
    while (matcher.find()) {
      Optional<String> place = place(pattern, matcher);
      if (place.isEmpty()) {
        continue;
      }
      if (stated.add(place.get())) {
        String fact =
            isNamed(pattern)
                ? pattern.fact().replace("{name}", matcher.group("name"))
                : pattern.fact();
        statements.addAll(stated(section, pattern, fact, matcher, place.get(), forms));
      }
      if (!isNamed(pattern)) {
        return;
      }
    }
  }

  private static boolean isNamed(StatementPattern pattern) {
    return pattern.namesClass() || pattern.namesSubject();
  }

  private Optional<String> place(StatementPattern pattern, Matcher matcher) {
    if (pattern.namesClass()) {
      return subjects
          .subjectClass(matcher.group("name"))
          .map(code -> pattern.refers().replace("{class}", code));
    }
    if (pattern.namesSubject()) {
      return subjects
          .code(matcher.group("name"))
          .map(code -> pattern.refers().replace("{subject}", code));
    }
    return Optional.of(pattern.refers());
  }

  private static List<Statement> stated(
      Section section,
      StatementPattern pattern,
      String fact,
      Matcher matcher,
      String place,
      Map<String, Table> forms) {
    List<Statement> statements = new ArrayList<>();
    Amount value = Amount.parse(matcher.group("value"), matcher.group("unit"));
    String heading = section.heading();
    if (pattern.spends()) {
      statements.add(budgeted(heading, fact, value, matcher));
    }
    Amount printed = amount(place, forms);
    if (printed == null) {
      if (value.number().signum() != 0) {
        statements.add(new Statement(heading, fact, value.number().toPlainString(), null, null));
      }
      return statements;
    }
    boolean agrees = value.agrees(printed, isNamed(pattern) ? SUBJECT : TOTAL);
    statements.add(
        new Statement(
            heading, fact, value.number().toPlainString(), place, claim(agrees, section)));
    String whole = pattern.whole();
    String tail = section.text().substring(matcher.end());
    for (Statement clause :
        Clauses.read(
            tail,
            heading,
            fact,
            place,
            printed,
            pattern.base(),
            whole == null ? null : amount(whole, forms))) {
      statements.add(
          new Statement(
              heading,
              clause.fact(),
              clause.value(),
              place,
              claim(Boolean.TRUE.equals(clause.agrees()), section)));
    }
    return statements;
  }

  /** What readers made of pixels contradicts nothing. */
  private static @Nullable Boolean claim(boolean agrees, Section section) {
    return (agrees || section.origin() == Origin.TEXT_LAYER) ? agrees : null;
  }

  /**
   * The budget at the year's beginning stands in no table; it must fit the share that was spent.
   */
  private static Statement budgeted(String heading, String fact, Amount spent, Matcher matcher) {
    Amount budget = Amount.parse(matcher.group("budget"), matcher.group("budgetUnit"));
    BigDecimal percent = Amounts.number(matcher.group("percent"));
    Boolean fits = spent.isShare(budget, percent).orElse(null);
    return new Statement(
        heading,
        fact + "年初预算",
        budget.number().toPlainString(),
        null,
        Boolean.TRUE.equals(fits) ? fits : null);
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
