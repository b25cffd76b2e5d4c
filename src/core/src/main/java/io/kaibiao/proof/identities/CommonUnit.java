package io.kaibiao.proof.identities;

import io.kaibiao.report.MoneyUnit;
import io.kaibiao.report.Table;
import java.util.List;
import java.util.Optional;

/**
 * The unit of a report's tables that declare none: that of all others, where it is one.
 *
 * @param unit the unit of all tables that declare one; nothing where none does or they differ
 * @param differ whether they differ, so that a table without a unit may be in any of them
 */
record CommonUnit(Optional<MoneyUnit> unit, boolean differ) {

  static CommonUnit of(List<Table> tables) {
    List<MoneyUnit> units =
        tables.stream()
            .filter(t -> t.form() != null)
            .map(t -> MoneyUnit.of(t.unit()))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new CommonUnit(
        units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty(), units.size() > 1);
  }

  /** Returns the unit of a table, nothing where it is unknown. */
  Optional<MoneyUnit> of(Table table) {
    return MoneyUnit.of(table.unit()).or(() -> unit);
  }

  /** Whether a table's figures can be set against those of the report's other tables. */
  boolean isComparable(Table table) {
    return !differ || of(table).isPresent();
  }
}
