package io.kaibiao.proof.identities;

import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.report.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * The unit assumed for tables that declare none: that of all other tables of the report, if they
 * agree.
 *
 * @param unit the unit of all tables that declare one; empty if none does or they differ
 * @param differ whether they differ, so that a table without a unit may be in any of them
 */
record CommonUnit(Optional<MoneyUnit> unit, boolean differ) {

  static CommonUnit of(List<Table> tables) {
    List<MoneyUnit> units =
        tables.stream()
            .filter(Table::isRecognised)
            .map(t -> MoneyUnit.of(t.unit()))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new CommonUnit(
        units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty(), units.size() > 1);
  }

  /** Returns the unit of a table; empty if unknown. */
  Optional<MoneyUnit> of(Table table) {
    return MoneyUnit.of(table.unit()).or(() -> unit);
  }

  /** Tells whether a table's amounts can be compared with those of other tables. */
  boolean isComparable(Table table) {
    return !differ || of(table).isPresent();
  }
}
