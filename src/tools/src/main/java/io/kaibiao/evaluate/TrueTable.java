package io.kaibiao.evaluate;

import io.kaibiao.evaluate.structure.CellGrid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The truth of one table of a report.
 *
 * @param id its number, empty if the truth numbers none
 * @param form the canonical form, empty for a table of no form
 * @param organization its organization, empty if the truth states none
 * @param unit its declared unit, empty if the truth states none
 * @param cells its values by row and column, in printed order
 * @param labels the printed labels of its rows by the rows' keys
 * @param alternatives other rows and columns at which a value is equally correct
 * @param alsoValues other values that are equally correct
 * @param optional values that may be present or not
 * @param unscored keys of rows in which nothing counts as wrong
 * @param grid the printed grid; null if the truth has none
 */
record TrueTable(
    String id,
    String form,
    String organization,
    String unit,
    Map<CellPlace, String> cells,
    Map<String, String> labels,
    Map<CellPlace, List<CellPlace>> alternatives,
    Map<CellPlace, List<String>> alsoValues,
    Map<CellPlace, String> optional,
    Set<String> unscored,
    @Nullable CellGrid grid) {
  TrueTable {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    labels = Map.copyOf(labels);
    alternatives = Map.copyOf(alternatives);
    alsoValues = Map.copyOf(alsoValues);
    optional = Map.copyOf(optional);
    unscored = Set.copyOf(unscored);
  }

  boolean isPerformance() {
    return form.startsWith("PF");
  }
}
