package io.kaibiao.compare;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Table;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Says whether the figures of a report are a unit's or a department's. Where only some of its
 * tables say so, and alike, all of them are.
 *
 * @param said the levels that its figures say
 */
record ReportLevel(Set<String> said) {

  private static final Set<String> OF_DEPARTMENTS = Set.of("unit", "department");

  ReportLevel {
    said = Set.copyOf(said);
  }

  static ReportLevel of(Report report) {
    Set<String> said = new HashSet<>();
    for (Table table : report.tables()) {
      for (Map<String, Dimensions> row : table.dimensions().cells()) {
        row.values().forEach(place -> said.add(place.get(Dimension.LEVEL)));
      }
    }
    said.remove("");
    return new ReportLevel(said);
  }

  /** Tells whether the report says it anywhere. */
  boolean isSaid() {
    return !said.isEmpty();
  }

  /** Returns dimensions with the level of a report that has only one. */
  Dimensions completed(Dimensions place) {
    return place.get(Dimension.LEVEL).isEmpty()
            && said.size() == 1
            && OF_DEPARTMENTS.containsAll(said)
        ? place.with(Dimension.LEVEL, said.iterator().next())
        : place;
  }

  /** Returns dimensions that are the same for a unit and a department. */
  static Dimensions withoutDepartment(Dimensions place) {
    return OF_DEPARTMENTS.contains(place.get(Dimension.LEVEL))
        ? place.with(Dimension.LEVEL, "")
        : place;
  }
}
