package io.kaibiao.form.own;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The headers of the columns of a table that hold no amounts: those above no data column. */
final class LabelHeaders {

  private LabelHeaders() {}

  /** Returns those whose role the catalogue does not know, as printed without blanks. */
  static List<String> unknown(Table table, Catalogue catalogue) {
    return all(table).stream()
        .filter(head -> catalogue.heads().role(Folding.head(head)).isEmpty())
        .filter(head -> catalogue.heads().side(Folding.head(head)).isEmpty())
        .filter(head -> Folding.head(head).codePoints().anyMatch(Character::isIdeographic))
        .toList();
  }

  /** Tells whether a header says that its column holds names. */
  static boolean sayNames(Table table, Catalogue catalogue) {
    return all(table).stream()
        .anyMatch(
            head ->
                catalogue
                    .heads()
                    .role(Folding.head(head))
                    .filter(r -> r == HeaderRole.NAME)
                    .isPresent());
  }

  private static List<String> all(Table table) {
    Set<String> data = new HashSet<>();
    Set<String> leaves = new HashSet<>();
    for (HeaderColumn column : table.header()) {
      List<String> path = column.path().stream().map(LabelHeaders::plain).toList();
      data.addAll(path);
      if (!path.isEmpty()) {
        leaves.add(path.get(path.size() - 1));
      }
    }
    int bottom = 0;
    for (GridCell cell : table.grid().cells()) {
      if (leaves.remove(plain(cell.text()))) {
        bottom = Math.max(bottom, cell.row() + cell.rowSpan());
      }
    }
    List<String> heads = new ArrayList<>();
    for (GridCell cell : table.grid().cells()) {
      String text = plain(cell.text());
      boolean above = cell.row() + cell.rowSpan() == bottom;
      if (above && cell.columnSpan() == 1 && !text.isEmpty() && !data.contains(text)) {
        heads.add(text);
      }
    }
    return heads;
  }

  private static String plain(String text) {
    return PrintedText.plain(text);
  }
}
