package io.kaibiao.prose;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.Statement;
import io.kaibiao.report.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds the amounts that sentences state. A sentence is linked only to a form that the report
 * prints once. Immutable and safe for use by many threads.
 */
public final class StatementReader {

  /**
   * Maximum difference, in last decimals, between statements of one total with equal decimals
   * (RULES 1).
   */
  private static final BigDecimal TOTAL = BigDecimal.ZERO;

  /** The same for a subject. */
  private static final BigDecimal SUBJECT = BigDecimal.ONE;

  private final SubjectPath subjects;
  private final List<StatementPattern> patterns = ProseWords.STANDARD.patterns();

  /** Makes a reader over a catalogue. */
  public StatementReader(Catalogue catalogue) {
    this.subjects = new SubjectPath(catalogue.functional());
  }

  /** Returns what the sections mention of the forms of a report, in reading order. */
  public Mentions read(List<Section> sections, List<Table> tables) {
    Set<String> forms = Mentions.printedOnce(tables).keySet();
    List<Mention> mentions = new ArrayList<>();
    Set<String> mentioned = new HashSet<>();
    for (Section section : sections) {
      for (StatementPattern pattern : patterns) {
        String form = pattern.refers().substring(0, pattern.refers().indexOf('/'));
        if (forms.contains(form) && pattern.section().matcher(section.heading()).find()) {
          read(section, pattern, mentioned, mentions);
        }
      }
    }
    return new Mentions(mentions);
  }

  private void read(
      Section section, StatementPattern pattern, Set<String> mentioned, List<Mention> mentions) {
    Matcher matcher = pattern.pattern().matcher(section.text());
    while (matcher.find()) {
      Optional<String> place = place(pattern, matcher);
      if (place.isEmpty()) {
        continue;
      }
      if (mentioned.add(place.get())) {
        mentions.add(mention(section, pattern, matcher, place.get()));
      }
      if (!isNamed(pattern)) {
        return;
      }
    }
  }

  private static Mention mention(
      Section section, StatementPattern pattern, Matcher matcher, String place) {
    String fact =
        isNamed(pattern) ? pattern.fact().replace("{name}", matcher.group("name")) : pattern.fact();
    Amount value = Amount.parse(matcher.group("value"), matcher.group("unit"));
    return new Mention(
        section,
        pattern,
        fact,
        value,
        isNamed(pattern) ? SUBJECT : TOTAL,
        place,
        section.text().substring(matcher.end()),
        pattern.spends() ? budgeted(section.heading(), fact, matcher) : null);
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

  /** Returns a statement of the initial budget, which stands in no table. */
  private static Statement budgeted(String heading, String fact, Matcher matcher) {
    Amount budget = Amount.parse(matcher.group("budget"), matcher.group("budgetUnit"));
    return new Statement(
        heading,
        fact + ProseWords.STANDARD.facts().budget(),
        budget.number().toPlainString(),
        null,
        null);
  }
}
