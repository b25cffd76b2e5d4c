package io.kaibiao.compare;

import io.kaibiao.compare.ComparisonOptions.Bodies;
import io.kaibiao.compare.ComparisonOptions.Years;
import io.kaibiao.compare.IncomparableFigure.Reason;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says by what the figures of one report are compared. Immutable. */
final class KeyMaker {

  /** What last year's measures are called in reports of that year. */
  private static final Map<String, String> OF_THEIR_YEAR =
      Map.of("prior_actual", "actual", "prior_budget", "budget");

  /** Measures of two amounts, which no dimension names. */
  private static final Set<String> RELATIVE = Set.of("change", "rate", "share");

  /** The one measure whose amounts need no unit. */
  private static final String QUANTITY = "quantity";

  private final Terms terms;
  private final ReportBodies bodies;
  private final ReportLevel level;
  private final @Nullable Integer year;

  KeyMaker(Report report, Terms terms) {
    this.terms = terms;
    bodies = ReportBodies.of(report);
    level = ReportLevel.of(report);
    year = report.metadata().fiscalYear();
  }

  /** Returns what has to be said of a figure and is not. */
  Optional<Reason> missing(ComparedFigure figure, Dimensions place) {
    String measure = place.get(Dimension.MEASURE);
    if (place.get(Dimension.FLOW).isEmpty()) {
      return Optional.of(Reason.FLOW_UNSAID);
    }
    if (measure.isEmpty()) {
      return Optional.of(Reason.MEASURE_UNSAID);
    }
    if (place.get(Dimension.SUBJECT).isEmpty() && place.get(Dimension.FUNDS).isEmpty()) {
      return Optional.of(Reason.SUBJECT_AND_FUNDS_UNSAID);
    }
    if (!isYear(place.get(Dimension.PERIOD)) || (terms.years() == Years.EACH_OWN && year == null)) {
      return Optional.of(Reason.PERIOD_UNSAID);
    }
    boolean bare = figure.value() instanceof Value.Amount && figure.unit().isEmpty();
    return bare && !measure.equals(QUANTITY) ? Optional.of(Reason.UNIT_UNSAID) : Optional.empty();
  }

  private static boolean isYear(String period) {
    return period.length() == 4 && period.chars().allMatch(Character::isDigit);
  }

  /** Returns the key of a figure of which nothing is {@link #missing}. */
  FigureKey key(Table table, ComparedFigure figure, Dimensions place) {
    String measure = place.get(Dimension.MEASURE);
    Dimensions compared =
        level
            .completed(place)
            .with(Dimension.MEASURE, OF_THEIR_YEAR.getOrDefault(measure, measure))
            .with(Dimension.PERIOD, period(place.get(Dimension.PERIOD)));
    return new FigureKey(
        terms.bodies() == Bodies.ANY ? "" : bodies.body(table),
        terms.levels() == Bodies.ANY ? ReportLevel.withoutDepartment(compared) : compared,
        RELATIVE.contains(measure) ? heads(figure.columnPath()) : "",
        PrintedInterval.kind(figure.value(), figure.unit()));
  }

  private String period(String said) {
    return terms.years() == Years.SAME || year == null
        ? said
        : Integer.toString(Integer.parseInt(said) - year);
  }

  private static String heads(List<String> path) {
    List<String> heads = new ArrayList<>();
    path.forEach(head -> heads.add(FiscalYear.without(Folding.head(head))));
    return String.join(" / ", heads);
  }
}
