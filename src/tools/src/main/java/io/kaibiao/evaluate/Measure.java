package io.kaibiao.evaluate;

import io.kaibiao.evaluate.structure.AdjacencyScore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A value computed from a score, to which thresholds may apply. Immutable. */
public final class Measure {

  private static final double HUNDRED = 100;
  private static final double HUNDRED_THOUSAND = 100_000;

  /** Number of documents in the truth, and number of them that were converted. */
  public static final Measure DOCUMENTS = new Measure("documents", count(Count.DOCUMENTS));

  public static final Measure CONVERTED = new Measure("converted", count(Count.CONVERTED));

  /** Cells of the truth, and those found in the right place with the right value. */
  public static final Measure EXPECTED = new Measure("expected", count(Count.EXPECTED));

  public static final Measure EXACT = new Measure("exact", count(Count.EXACT));
  public static final Measure EXACT_PERCENT =
      new Measure("exactPercent", percent(Count.EXACT, Count.EXPECTED));

  /** Cells with a wrong value, missing cells, and cells that are not in the truth. */
  public static final Measure WRONG = new Measure("wrong", count(Count.WRONG));

  public static final Measure MISSING = new Measure("missing", count(Count.MISSING));
  public static final Measure MISSING_IN_LOST_TABLES =
      new Measure("missingInLostTables", count(Count.MISSING_IN_LOST_TABLES));
  public static final Measure EXTRA = new Measure("extra", count(Count.EXTRA));

  /** Errors not marked doubtful: wrong and extra values, and missing ones. */
  public static final Measure SILENT =
      new Measure("silent", silent(Count.SILENT_WRONG, Count.SILENT_EXTRA, Count.MISSING));

  public static final Measure SILENT_WRONG = new Measure("silentWrong", count(Count.SILENT_WRONG));
  public static final Measure SILENT_EXTRA = new Measure("silentExtra", count(Count.SILENT_EXTRA));
  public static final Measure SILENT_PER_100K =
      new Measure("silentPer100k", per100k(Count.SILENT_WRONG, Count.SILENT_EXTRA, Count.MISSING));
  public static final Measure SILENT_VALUE_PER_100K =
      new Measure("silentValuePer100k", per100k(Count.SILENT_WRONG, Count.SILENT_EXTRA));

  /** Values marked doubtful, and those of them that are right. */
  public static final Measure DOUBTFUL = new Measure("doubtful", Measure::doubtful);

  public static final Measure DOUBTFUL_PERCENT =
      new Measure("doubtfulPercent", Measure::doubtfulPercent);
  public static final Measure DOUBTFUL_BUT_EXACT =
      new Measure("doubtfulButExact", count(Count.DOUBTFUL_EXACT));

  /**
   * Tables of the truth, those whose form was found, and forms found that the truth doesn't have.
   */
  public static final Measure TABLES = new Measure("tables", count(Count.TABLES));

  public static final Measure FORMS_FOUND = new Measure("formsFound", count(Count.FORMS_FOUND));
  public static final Measure FORMS_EXTRA = new Measure("formsExtra", count(Count.FORMS_EXTRA));
  public static final Measure LOST_TABLES = new Measure("lostTables", count(Count.LOST_TABLES));
  public static final Measure FILES_FOUND = new Measure("csvFound", count(Count.FILES_FOUND));

  /** Metadata of the report and of its tables that is right. */
  public static final Measure ORGANIZATION =
      new Measure("organizationPercent", percent(Count.ORGANIZATION_RIGHT, Count.ORGANIZATION));

  public static final Measure FISCAL_YEAR =
      new Measure("fiscalYearPercent", percent(Count.FISCAL_YEAR_RIGHT, Count.FISCAL_YEAR));
  public static final Measure KIND =
      new Measure("kindPercent", percent(Count.KIND_RIGHT, Count.KIND));
  public static final Measure TABLE_ORGANIZATION =
      new Measure(
          "tableOrganizationPercent",
          percent(Count.TABLE_ORGANIZATION_RIGHT, Count.TABLE_ORGANIZATION));
  public static final Measure TABLE_UNIT =
      new Measure("tableUnitPercent", percent(Count.TABLE_UNIT_RIGHT, Count.TABLE_UNIT));

  /** Printed row labels that were converted as printed. */
  public static final Measure LABELS =
      new Measure("labelPercent", percent(Count.LABELS_RIGHT, Count.LABELS));

  /** Cells that no form or contract names. */
  public static final Measure BEYOND_CONTRACT =
      new Measure("beyondContract", count(Count.BEYOND_CONTRACT));

  /** Amounts in prose that contradict the tables: in the truth, found, and found wrongly. */
  public static final Measure DISAGREEMENTS =
      new Measure("disagreements", count(Count.DISAGREEMENTS));

  public static final Measure DISAGREEMENTS_FOUND =
      new Measure("disagreementsFound", count(Count.DISAGREEMENTS_FOUND));
  public static final Measure FALSE_DISAGREEMENTS =
      new Measure("falseDisagreements", count(Count.FALSE_DISAGREEMENTS));

  /**
   * Printed grids of the truth, and the similarity of their structure to the found one, from 0 to
   * 1.
   */
  public static final Measure GRIDS = new Measure("grids", count(Count.GRIDS));

  public static final Measure ADJACENCY_PRECISION =
      new Measure("adjacencyPrecision", adjacency(AdjacencyScore::precision));
  public static final Measure ADJACENCY_RECALL =
      new Measure("adjacencyRecall", adjacency(AdjacencyScore::recall));
  public static final Measure ADJACENCY_F = new Measure("adjacencyF", adjacency(AdjacencyScore::f));
  public static final Measure TEDS = new Measure("teds", Measure::teds);

  private static final List<Measure> ALL =
      List.of(
          DOCUMENTS,
          CONVERTED,
          EXPECTED,
          EXACT,
          EXACT_PERCENT,
          WRONG,
          MISSING,
          MISSING_IN_LOST_TABLES,
          EXTRA,
          SILENT,
          SILENT_WRONG,
          SILENT_EXTRA,
          SILENT_PER_100K,
          SILENT_VALUE_PER_100K,
          DOUBTFUL,
          DOUBTFUL_PERCENT,
          DOUBTFUL_BUT_EXACT,
          TABLES,
          FORMS_FOUND,
          FORMS_EXTRA,
          LOST_TABLES,
          FILES_FOUND,
          ORGANIZATION,
          FISCAL_YEAR,
          KIND,
          TABLE_ORGANIZATION,
          TABLE_UNIT,
          LABELS,
          BEYOND_CONTRACT,
          DISAGREEMENTS,
          DISAGREEMENTS_FOUND,
          FALSE_DISAGREEMENTS,
          GRIDS,
          ADJACENCY_PRECISION,
          ADJACENCY_RECALL,
          ADJACENCY_F,
          TEDS);

  private final String id;
  private final Function<Score, OptionalDouble> value;

  private Measure(String id, Function<Score, OptionalDouble> value) {
    this.id = id;
    this.value = value;
  }

  /** Returns its name, as used in files. */
  public String id() {
    return id;
  }

  /** Returns its value; empty if it is undefined for the score. */
  public OptionalDouble of(Score score) {
    return value.apply(score);
  }

  /** Returns every measure in the order in which they are written. */
  static List<Measure> all() {
    return ALL;
  }

  /** Returns the measure with a name, if there is one. */
  static Optional<Measure> named(String id) {
    return ALL.stream().filter(m -> m.id.equals(id)).findFirst();
  }

  private static Function<Score, OptionalDouble> count(Count count) {
    return score -> OptionalDouble.of((double) score.of(count));
  }

  private static Function<Score, OptionalDouble> silent(Count... counts) {
    return score -> OptionalDouble.of((double) sum(score, counts));
  }

  private static Function<Score, OptionalDouble> per100k(Count... counts) {
    return score -> ratio(HUNDRED_THOUSAND * sum(score, counts), score.of(Count.EXPECTED));
  }

  private static Function<Score, OptionalDouble> percent(Count part, Count whole) {
    return score -> ratio(HUNDRED * score.of(part), score.of(whole));
  }

  private static OptionalDouble doubtful(Score score) {
    return OptionalDouble.of(
        (double) sum(score, Count.DOUBTFUL_EXACT, Count.DOUBTFUL_WRONG, Count.DOUBTFUL_EXTRA));
  }

  private static OptionalDouble doubtfulPercent(Score score) {
    return ratio(HUNDRED * doubtful(score).orElse(0), score.of(Count.PREDICTED));
  }

  private static Function<Score, OptionalDouble> adjacency(Function<AdjacencyScore, Double> value) {
    return score ->
        score.of(Count.GRIDS) == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                value.apply(
                    new AdjacencyScore(
                        score.of(Count.RELATIONS_CORRECT),
                        score.of(Count.RELATIONS_FOUND),
                        score.of(Count.RELATIONS))));
  }

  private static OptionalDouble teds(Score score) {
    return ratio(score.similarity(), score.of(Count.GRIDS));
  }

  private static long sum(Score score, Count... counts) {
    return Arrays.stream(counts).mapToLong(score::of).sum();
  }

  private static OptionalDouble ratio(double part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / (double) whole);
  }
}
