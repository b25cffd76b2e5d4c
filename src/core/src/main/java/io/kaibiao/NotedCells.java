package io.kaibiao;

import io.kaibiao.page.Page;
import io.kaibiao.page.PageNote;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts cells in doubt in which a figure was struck out or covered and replaced. Identities may
 * prove them afterwards. Mutable; belongs to one conversion.
 */
final class NotedCells {

  /** Confidence (0–1) in the characters; below it, identities doubt a figure and change none. */
  private static final double CONFIDENCE = 0.9;

  private final Map<Integer, List<PageNote>> notes = new HashMap<>();

  /** Remembers the notes of a page. */
  void add(Page page) {
    List<PageNote> about = page.notes().stream().filter(n -> repair(n) != null).toList();
    if (!about.isEmpty()) {
      notes.put(page.number(), about);
    }
  }

  /** Returns the tables with the cells in doubt. */
  List<Table> in(List<Table> tables) {
    return notes.isEmpty() ? tables : tables.stream().map(this::in).toList();
  }

  private Table in(Table table) {
    return table.withRows(table.rows().stream().map(this::in).toList());
  }

  private Row in(Row row) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells().forEach((column, cell) -> cells.put(column, in(cell)));
    return row.with(cells);
  }

  private Cell in(Cell cell) {
    Cell noted = cell;
    for (PageNote note : notes.getOrDefault(cell.page(), List.of())) {
      RepairCode repair = repair(note);
      if (repair != null && isIn(cell.box(), note.box()) && !noted.repairs().contains(repair)) {
        noted = doubtful(noted, repair);
      }
    }
    return noted;
  }

  private static @Nullable RepairCode repair(PageNote note) {
    return switch (note.kind()) {
      case STRUCK_OUT -> RepairCode.STRUCK_OUT;
      case OVERWRITTEN -> RepairCode.OVERWRITTEN;
      case REDACTED, CUT_OFF, OTHER_VALUE, WITHOUT_APPEARANCE, UNREADABLE, INSIDE_ITSELF -> null;
    };
  }

  private static boolean isIn(Box cell, Box note) {
    return cell.contains((note.x0() + note.x1()) / 2, (note.y0() + note.y1()) / 2);
  }

  private static Cell doubtful(Cell cell, RepairCode repair) {
    List<RepairCode> repairs = new ArrayList<>(cell.repairs());
    repairs.add(repair);
    Evidence before = cell.evidence();
    Evidence evidence =
        new Evidence(
            before.origin(),
            Math.min(before.confidence(), CONFIDENCE),
            before.alternatives(),
            before.candidates(),
            before.proofs(),
            before.verdict());
    return cell.as(
        cell.value(),
        Status.DOUBTFUL,
        Math.min(cell.confidence(), GridStatuses.DOUBTFUL_CONFIDENCE),
        repairs,
        evidence);
  }
}
