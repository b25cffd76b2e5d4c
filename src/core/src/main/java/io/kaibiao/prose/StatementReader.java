package io.kaibiao.prose;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the amounts that sentences state. A sentence is linked only to a form that the report
 * prints once. One that speaks of a form that the report does not print at all states its amount
 * alone, if the form is one that a department's report of its kind has. Immutable and safe for use
 * by many threads.
 */
public final class StatementReader {

  /**
   * Maximum difference, in last decimals, between statements of one total with equal decimals
   * (RULES 1).
   */
  private static final BigDecimal TOTAL = BigDecimal.ZERO;

  /** The same for a subject. */
  private static final BigDecimal SUBJECT = BigDecimal.ONE;

  private static final String ALL = "all";

  private static final Pattern SOME_FUNDS = ProseWords.STANDARD.someFunds();

  private final Catalogue catalogue;
  private final SubjectPath subjects;
  private final List<StatementPattern> patterns = ProseWords.STANDARD.patterns();

  /** Makes a reader over a catalogue. */
  public StatementReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.subjects = new SubjectPath(catalogue.functional());
  }

  /**
   * Returns what the sections mention of the forms of a report that says nothing of itself.
   *
   * @see #read(List, List, Metadata)
   */
  public Mentions read(List<Section> sections, List<Table> tables) {
    return read(sections, tables, new Metadata(ReportKind.OTHER, null, "", ""));
  }

  /**
   * Returns what the sections mention of the forms of a report, and of forms of its kind that it
   * does not print, in reading order.
   *
   * @param metadata what the report says of itself
   */
  public Mentions read(List<Section> sections, List<Table> tables, Metadata metadata) {
    SpokenForms forms = SpokenForms.of(tables, metadata, catalogue);
    List<Mention> mentions = new ArrayList<>();
    Set<String> mentioned = new HashSet<>();
    for (Section section : sections) {
      List<StatementPattern> fitting = patterns.stream().filter(p -> p.isOf(section)).toList();
      List<Mention> found = new ArrayList<>();
      for (StatementPattern pattern : fitting) {
        if (forms.once().contains(pattern.form())) {
          read(section, pattern, mentioned, found);
        }
      }
      List<Mention> alone = new ArrayList<>();
      for (StatementPattern pattern : fitting) {
        if (forms.mayBeStated(pattern.form())) {
          read(section, pattern, mentioned, alone);
        }
      }
      mentions.addAll(found);
      mentions.addAll(others(alone, found));
    }
    return new Mentions(mentions);
  }

  /** Returns figures of forms that are not printed, but for those that are figures of others. */
  private List<Mention> others(List<Mention> alone, List<Mention> found) {
    Set<Integer> stated = new HashSet<>();
    found.forEach(mention -> stated.add(mention.start()));
    return alone.stream()
        .filter(mention -> !isOfOtherFunds(mention) && stated.add(mention.start()))
        .map(Mention::alone)
        .toList();
  }

  /** Tells whether a figure of all funds stands under or behind words for some of them. */
  private boolean isOfOtherFunds(Mention mention) {
    return mention.said().get(Dimension.FUNDS).equals(ALL)
        && (SOME_FUNDS.matcher(mention.section().heading()).find()
            || SOME_FUNDS.matcher(mention.clause()).find());
  }

  private void read(
      Section section, StatementPattern pattern, Set<String> mentioned, List<Mention> mentions) {
    Matcher matcher = pattern.pattern().matcher(section.text());
    while (matcher.find()) {
      Optional<String> code = code(pattern, matcher);
      if (isNamed(pattern) && code.isEmpty()) {
        continue;
      }
      String place =
          pattern
              .refers()
              .replace("{class}", code.orElse(""))
              .replace("{subject}", code.orElse(""));
      if (mentioned.add(place)) {
        mentions.add(mention(section, pattern, matcher, place, code));
      }
      if (!isNamed(pattern)) {
        return;
      }
    }
  }

  private static Mention mention(
      Section section,
      StatementPattern pattern,
      Matcher matcher,
      String place,
      Optional<String> code) {
    String fact =
        isNamed(pattern) ? pattern.fact().replace("{name}", matcher.group("name")) : pattern.fact();
    Dimensions said = pattern.dimensions();
    if (code.isPresent()) {
      said = said.with(Dimension.SUBJECT, code.get());
    } else if (pattern.namesItem()) {
      said = said.with(Dimension.SUBJECT, Folding.label(matcher.group("item")));
    }
    return new Mention(
        section,
        pattern,
        fact,
        Amount.parse(matcher.group("value"), matcher.group("unit")),
        isNamed(pattern) ? SUBJECT : TOTAL,
        place,
        said,
        matcher.start("value"),
        matcher.end(),
        pattern.spends() ? budget(matcher) : null);
  }

  /** Returns by how many last decimals a statement of a cell may be apart from it. */
  static BigDecimal steps(String place) {
    String row = place.split("/", -1)[1];
    return !row.isEmpty() && Character.isDigit(row.charAt(0)) ? SUBJECT : TOTAL;
  }

  private static boolean isNamed(StatementPattern pattern) {
    return pattern.namesClass() || pattern.namesSubject();
  }

  /** Returns the code of the subject that a sentence names. */
  private Optional<String> code(StatementPattern pattern, Matcher matcher) {
    if (pattern.namesClass()) {
      return subjects.subjectClass(matcher.group("name"));
    }
    return pattern.namesSubject() ? subjects.code(matcher.group("name")) : Optional.empty();
  }

  /** Returns the initial budget, which stands in no table. */
  private static Mention.Budget budget(Matcher matcher) {
    return new Mention.Budget(
        Amount.parse(matcher.group("budget"), matcher.group("budgetUnit")),
        matcher.start("budget"));
  }
}
