package io.kaibiao.table.sheet;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import java.util.List;

/** Tells which tables are lists of facts or findings that Kaibiao wrote itself. */
final class OwnLists {

  private static final List<List<String>> HEADS =
      List.of(
          List.of("table", "form", "row", "column", "value"),
          List.of("severity", "code", "table", "page", "message"));

  private OwnLists() {}

  static boolean isOne(SheetGrid grid) {
    List<String> head =
        grid.cells().stream()
            .filter(cell -> cell.row() == 0)
            .map(GridCell::text)
            .filter(text -> !text.isEmpty())
            .toList();
    return HEADS.stream()
        .anyMatch(own -> head.size() >= own.size() && head.subList(0, own.size()).equals(own));
  }

  static Finding finding(int sheet) {
    return new Finding(
        Severity.INFO,
        FindingCode.HIDDEN_CONTENT,
        "a list of facts or findings that Kaibiao wrote was not read",
        null,
        sheet);
  }
}
