package io.kaibiao.form;

import io.kaibiao.repair.Folding;
import io.kaibiao.repair.Likeness;
import io.kaibiao.report.Cell;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Row;
import io.kaibiao.report.Status;
import io.kaibiao.report.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles the names of bodies and projects that a reader of pixels was not sure of by what the rest
 * of the report calls them: its own name, and the rows of its other tables. Belongs to one report.
 */
final class NameAgreement {

  private static final String RULE = "name-from-report";

  /** A name that is as much like one that is known, and clearly more than any other, is that. */
  private static final double ALIKE = 0.8;

  private static final double APART = 0.1;

  private final Catalogue catalogue;
  private final List<Table> tables;
  private final String organization;

  private NameAgreement(Catalogue catalogue, List<Table> tables, String organization) {
    this.catalogue = catalogue;
    this.tables = tables;
    this.organization = organization;
  }

  /**
   * Returns the tables with those names settled that the report agrees on.
   *
   * @param organization the name of the report's own body, empty where it is not known
   */
  static List<Table> settled(Catalogue catalogue, List<Table> tables, String organization) {
    NameAgreement agreement = new NameAgreement(catalogue, tables, organization);
    return tables.stream().map(agreement::settled).toList();
  }

  private boolean hasNames(Table table) {
    return Optional.ofNullable(table.form())
        .flatMap(catalogue::form)
        .filter(form -> form.rowKey() == RowKey.NAME)
        .isPresent();
  }

  private static boolean isUnsure(Row row) {
    return row.cells().values().stream()
        .anyMatch(
            c ->
                c.evidence().origin() == Origin.PIXELS
                    && c.repairs().contains(RowReader.ROW_UNSURE));
  }

  private Table settled(Table table) {
    if (!hasNames(table) || table.rows().stream().noneMatch(NameAgreement::isUnsure)) {
      return table;
    }
    Set<String> known = known(table);
    Set<String> taken = new HashSet<>();
    table.rows().forEach(row -> taken.add(row.key()));
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<String> name = isUnsure(row) ? agreed(row.key(), known) : Optional.empty();
      boolean free = name.isPresent() && (name.get().equals(row.key()) || taken.add(name.get()));
      rows.add(free ? named(row, name.get()) : row);
    }
    return table.withRows(rows);
  }

  /** Returns the names that the report prints elsewhere and that no reader doubted. */
  private Set<String> known(Table table) {
    Set<String> known = new LinkedHashSet<>();
    known.add(bare(organization));
    for (Table other : tables) {
      known.add(bare(other.organization()));
      if (!other.id().equals(table.id()) && hasNames(other)) {
        other.rows().stream()
            .filter(row -> !isUnsure(row))
            .forEach(row -> known.add(bare(row.key())));
      }
    }
    known.removeAll(Set.of("", PrintedNamer.TOTAL));
    return known;
  }

  /** Returns the known name that a read one is, what stands in brackets behind it kept. */
  private Optional<String> agreed(String read, Set<String> known) {
    String bare = bare(read);
    String qualifier = read.substring(bare.length());
    String best = "";
    double most = 0;
    double second = 0;
    for (String name : known) {
      double alike = Likeness.of(Folding.label(bare), Folding.label(name));
      if (alike > most) {
        second = most;
        most = alike;
        best = name;
      } else {
        second = Math.max(second, alike);
      }
    }
    boolean clear = most == 1 || (most >= ALIKE && most - second >= APART);
    return clear ? Optional.of(best + qualifier) : Optional.empty();
  }

  private String bare(String name) {
    return catalogue.furniture().withoutQualifier(name);
  }

  private static Row named(Row row, String name) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells().forEach((id, cell) -> cells.put(id, sure(cell)));
    return new Row(name, row.line(), row.label().equals(row.key()) ? name : row.label(), cells);
  }

  /** The doubt of the name goes; one of the cell's own characters stays. */
  private static Cell sure(Cell cell) {
    List<String> repairs = new ArrayList<>(cell.repairs());
    repairs.remove(RowReader.ROW_UNSURE);
    repairs.add(RULE);
    boolean legible = cell.evidence().sureness() >= CellReader.LEAST_CONFIDENCE;
    return cell.as(
        cell.value(),
        legible ? Status.REPAIRED : Status.DOUBTFUL,
        legible ? CellReader.REPAIRED : cell.confidence(),
        repairs,
        cell.evidence());
  }
}
