package io.kaibiao.correction.application;

import io.kaibiao.correction.Correction;
import io.kaibiao.correction.Decision;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tables with the corrections that fit them, before the identities are tried. Mutable while it is
 * made; belongs to one thread.
 */
final class CorrectedTables {

  private final List<Table> read;
  private final TableEdits edits;
  private final Map<TablePlace, Correction> placed = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Applies corrections.
   *
   * @param read the tables as they were read
   * @param corrections the last word on each figure last
   */
  CorrectedTables(List<Table> read, List<Correction> corrections) {
    this.read = read;
    this.edits = new TableEdits(read);
    CellFinder finder = new CellFinder(read);
    for (Correction correction : corrections) {
      Optional<TablePlace> place = finder.find(correction);
      if (place.isPresent()) {
        apply(place.get(), correction);
      } else {
        findings.add(unplaced(correction));
      }
    }
  }

  private void apply(TablePlace place, Correction correction) {
    Table table = read.get(place.table());
    Cell before = table.rows().get(place.row()).cells().get(place.column());
    placed.put(place, correction);
    if (correction.decision() != Decision.BLANK) {
      edits.put(place, CorrectedCell.of(table, place.column(), before, correction));
    } else if (CorrectedCell.holdsFigures(table, place.column(), before)) {
      edits.put(place, CorrectedCell.blank(table, place.column(), before, correction));
    } else {
      edits.remove(place);
    }
  }

  private Finding unplaced(Correction correction) {
    String table = correction.address().table();
    return new Finding(
        Severity.WARNING,
        FindingCode.CORRECTION_UNPLACED,
        String.format(
            Locale.ROOT,
            "a correction changes nothing: no figure read as “%s” stands at %s/%s/%s",
            correction.raw(),
            correction.address().form(),
            correction.address().row(),
            correction.address().column()),
        read.stream().anyMatch(t -> t.id().equals(table)) ? table : null,
        correction.address().page());
  }

  /** Returns the tables to try the identities on. */
  List<Table> tables() {
    return edits.tables();
  }

  /** Returns the corrections by the places that they were applied to. */
  Map<TablePlace, Correction> placed() {
    return placed;
  }

  /** Returns what is to be said of corrections that fit nothing. */
  List<Finding> findings() {
    return findings;
  }

  /** Returns proved tables without what stood for blank cells. */
  List<Table> withoutBlanks(List<Table> proved) {
    TableEdits after = new TableEdits(proved);
    placed.forEach(
        (place, correction) -> {
          if (correction.decision() == Decision.BLANK) {
            after.remove(place);
          }
        });
    return after.tables();
  }
}
