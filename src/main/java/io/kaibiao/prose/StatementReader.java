package io.kaibiao.prose;

import io.kaibiao.form.Catalogue;
import io.kaibiao.form.Subject;
import io.kaibiao.repair.Folding;
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

/**
 * Finds the figures that sentences state and holds them against the tables. A sentence is linked
 * only to a form that the report prints once, and called wrong only where its own characters are
 * certain. Immutable and safe for use by many threads.
 */
public final class StatementReader {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final String YUAN = "元";
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int CLASS_DIGITS = 3;

  /** How far the figures of one amount may be apart where both have as many decimals. */
  private enum Rounding {
    TOTAL(BigDecimal.ZERO),
    SUBJECT(BigDecimal.ONE);

    private final BigDecimal steps;

    Rounding(BigDecimal steps) {
      this.steps = steps;
    }
  }

  private final Catalogue catalogue;
  private final List<StatementPattern> patterns = StatementPattern.all();

  /** Makes a reader over a catalogue. */
  public StatementReader(Catalogue catalogue) {
    this.catalogue = catalogue;
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
      Optional<String> place =
          pattern.namesSubjects()
              ? subjectClass(matcher.group("name"))
                  .map(code -> pattern.refers().replace("{class}", code))
              : Optional.of(pattern.refers());
      if (place.isEmpty()) {
        continue;
      }
      if (stated.add(place.get())) {
        String fact =
            pattern.namesSubjects()
                ? pattern.fact().replace("{name}", matcher.group("name"))
                : pattern.fact();
        statement(section, fact, matcher, place.get(), forms, rounding(pattern))
            .ifPresent(statements::add);
      }
      if (!pattern.namesSubjects()) {
        return;
      }
    }
  }

  private static Rounding rounding(StatementPattern pattern) {
    return pattern.namesSubjects() ? Rounding.SUBJECT : Rounding.TOTAL;
  }

  /** Returns the code of the 类 that a text ends with the name of. */
  private Optional<String> subjectClass(String name) {
    for (int from = 0; from < name.length() - 1; from++) {
      for (String ending : List.of("", "支出")) {
        Optional<Subject> subject =
            catalogue.functional().byName(Folding.label(name.substring(from) + ending)).stream()
                .filter(s -> s.code().length() == CLASS_DIGITS)
                .findFirst();
        if (subject.isPresent()) {
          return subject.map(Subject::code);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Statement> statement(
      Section section,
      String fact,
      Matcher matcher,
      String place,
      Map<String, Table> forms,
      Rounding rounding) {
    BigDecimal value =
        new BigDecimal(matcher.group("value").replaceAll("[,，]", "").replace('．', '.'));
    String unit = matcher.group("unit");
    Optional<Cell> cell = cell(place, forms);
    if (cell.isEmpty() || !(cell.get().value() instanceof Value.Amount amount)) {
      return value.signum() == 0
          ? Optional.empty()
          : Optional.of(new Statement(section.heading(), fact, value.toPlainString(), null, null));
    }
    boolean agrees = agree(value, unit, amount.number(), cell.get().unit(), rounding);
    boolean sure = agrees || section.origin() == Origin.TEXT_LAYER;
    return Optional.of(
        new Statement(section.heading(), fact, value.toPlainString(), place, sure ? agrees : null));
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

  /**
   * Whether two figures are one (RULES 1): a total agrees exactly; where one is printed more
   * coarsely, it may be rounded by half its last decimal; a subject's figures in two places may
   * differ by one.
   */
  private static boolean agree(
      BigDecimal stated, String unit, BigDecimal printed, String other, Rounding rounding) {
    BigDecimal a = unit.equals(YUAN) ? stated : stated.multiply(WAN);
    BigDecimal b = other.equals(YUAN) ? printed : printed.multiply(WAN);
    BigDecimal one = step(stated, unit);
    BigDecimal two = step(printed, other);
    BigDecimal tolerance =
        one.compareTo(two) == 0
            ? one.multiply(rounding.steps)
            : one.max(two).multiply(HALF.max(rounding.steps));
    return a.subtract(b).abs().compareTo(tolerance) <= 0;
  }

  private static BigDecimal step(BigDecimal figure, String unit) {
    BigDecimal last = BigDecimal.ONE.movePointLeft(figure.scale());
    return unit.equals(YUAN) ? last : last.multiply(WAN);
  }
}
