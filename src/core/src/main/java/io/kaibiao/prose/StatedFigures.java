package io.kaibiao.prose;

import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Statement;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of what sentences mention, with where their figures stand in fiscal terms and in
 * print.
 *
 * @param metadata what the report says of itself
 */
record StatedFigures(Metadata metadata) {

  /** A year, but not one that the figure is only compared with. */
  private static final Pattern YEAR = ProseWords.STANDARD.year();

  private static final String ENDS = "。；;";
  private static final String BUDGET = "budget";

  /**
   * A cell that a figure is held against, and the result.
   *
   * @param place the cell, {@code FORM/row/column}
   * @param agrees whether they agree
   */
  record Claimed(String place, boolean agrees) {}

  /** Returns the statement of the figure itself. */
  Statement amount(Mention mention, @Nullable Claimed claimed) {
    return statement(
        mention,
        new Stated(mention.fact(), mention.value(), mention.start(), dimensions(mention)),
        claimed);
  }

  /** Returns the statement of the year's budget, which stands in no table. */
  Statement budget(Mention mention, Mention.Budget budget) {
    return statement(
        mention,
        new Stated(
            mention.fact() + ProseWords.STANDARD.facts().budget(),
            budget.amount(),
            budget.start(),
            dimensions(mention).with(Dimension.MEASURE, BUDGET)),
        null);
  }

  /** Returns a statement that follows the figure. */
  Statement clause(Mention mention, Clause clause, @Nullable Claimed claimed) {
    return new Statement(
        mention.section().heading(),
        mention.fact() + clause.suffix(),
        clause.percent(),
        claimed == null ? null : claimed.place(),
        claimed == null ? null : claimed.agrees(),
        "",
        dimensions(mention).with(Dimension.MEASURE, clause.measure()),
        mention.section().place(mention.end() + clause.start()).orElse(null));
  }

  /** An amount that is stated: of what, how much, at which index of the section's text, where. */
  private record Stated(String fact, Amount value, int start, Dimensions dimensions) {}

  private static Statement statement(Mention mention, Stated stated, @Nullable Claimed claimed) {
    return new Statement(
        mention.section().heading(),
        stated.fact(),
        stated.value().number().toPlainString(),
        claimed == null ? null : claimed.place(),
        claimed == null ? null : claimed.agrees(),
        stated.value().unit(),
        stated.dimensions(),
        mention.section().place(stated.start()).orElse(null));
  }

  private Dimensions dimensions(Mention mention) {
    return mention
        .said()
        .with(Dimension.PERIOD, period(mention))
        .with(Dimension.LEVEL, metadata.profile().level());
  }

  /**
   * Returns the year that the sentence names before the figure, else the heading, else the report.
   */
  private String period(Mention mention) {
    String text = mention.section().text();
    int from = mention.start();
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    Set<String> years = years(text.substring(from, mention.start()));
    if (years.isEmpty()) {
      years = years(mention.section().heading());
    }
    Integer ofReport = metadata.fiscalYear();
    if (years.isEmpty()) {
      return ofReport == null ? "" : Integer.toString(ofReport);
    }
    return years.size() == 1 ? years.iterator().next() : "";
  }

  private static Set<String> years(String text) {
    Set<String> years = new HashSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(matcher.group("year"));
    }
    return years;
  }
}
