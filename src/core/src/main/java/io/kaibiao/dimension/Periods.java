package io.kaibiao.dimension;

import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of which fiscal year the figures of a table are. Immutable. */
final class Periods {

  /** What a measure is called where it is of the year before that of the table. */
  private static final Map<String, String> BEFORE =
      Map.of("actual", "prior_actual", "budget", "prior_budget");

  private static final Set<String> PRIOR = Set.copyOf(BEFORE.values());

  private final @Nullable Integer year;

  /**
   * Makes periods of one table.
   *
   * @param year the fiscal year that it is of; null where none is known
   */
  Periods(@Nullable Integer year) {
    this.year = year;
  }

  /** Returns what is said of a whole table, with its year. */
  Dimensions of(Dimensions said) {
    return year == null ? said : said.with(Dimension.PERIOD, Integer.toString(year));
  }

  /**
   * Returns what the heads of a column say, with the year that they name.
   *
   * @param path the heads as printed
   * @param said what their other words say
   */
  Dimensions headed(List<String> path, Dimensions said) {
    if (year == null) {
      return said;
    }
    String measure = said.get(Dimension.MEASURE);
    if (PRIOR.contains(measure)) {
      return said.with(Dimension.PERIOD, Integer.toString(year - 1));
    }
    Set<Integer> named = new HashSet<>();
    for (String text : path) {
      OptionalInt found = FiscalYear.first(Folding.fold(text));
      if (found.isPresent()) {
        named.add(found.getAsInt());
      }
    }
    if (named.size() != 1 || named.contains(year)) {
      return said;
    }
    int other = named.iterator().next();
    Dimensions dated = said.with(Dimension.PERIOD, Integer.toString(other));
    return other == year - 1 && BEFORE.containsKey(measure)
        ? dated.with(Dimension.MEASURE, BEFORE.get(measure))
        : dated;
  }
}
