package io.kaibiao.export.xlsx;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.DoubtMark;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a table's printed grid show: figures as numbers, repaired values as repaired.
 * Immutable.
 */
final class GridContents {

  private static final SheetWords WORDS = SheetWords.STANDARD;

  private final Map<Place, Cell> figures = new HashMap<>();
  private final GridStatuses statuses;

  private record Place(int page, Box box) {}

  GridContents(Table table) {
    statuses = new GridStatuses(table);
    for (Row row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        // Of several facts that one print states, the one that is in doubt is told.
        figures.merge(
            new Place(cell.page(), cell.box()),
            cell,
            (a, b) -> a.status().compareTo(b.status()) >= 0 ? a : b);
      }
    }
  }

  /** Tells whether a cell holds a value of the table's rows. */
  boolean holdsValue(GridCell printed) {
    return figures.containsKey(new Place(printed.page(), printed.box()));
  }

  /** Returns what a cell shows. */
  ShownCell of(GridCell printed) {
    Cell figure = figures.get(new Place(printed.page(), printed.box()));
    boolean doubtful = statuses.of(printed) == Status.DOUBTFUL;
    if (figure == null) {
      String note = doubtful ? CellNote.of(printed) : "";
      return text(printed.text(), false, doubtful, note);
    }
    boolean changed = figure.status() == Status.REPAIRED;
    String text = changed ? figure.value().canonical() : printed.text();
    @Nullable NumberLook number = NumberLook.of(figure.value(), printed.text()).orElse(null);
    boolean isFigure = !(figure.value() instanceof Value.Text);
    String note = CellNote.of(figure);
    if (isFigure && number == null) {
      return text(marked(text, doubtful), true, doubtful, note);
    }
    boolean marked = figure.status() == Status.DOUBTFUL;
    return number == null
        ? text(marked(text, marked), false, marked, note)
        : new ShownCell(text, marked ? number.marked() : number, true, doubtful, note);
  }

  private static String marked(String text, boolean isDoubtful) {
    return isDoubtful && !text.isEmpty() ? text + DoubtMark.SUFFIX : text;
  }

  private static ShownCell text(String text, boolean isFigure, boolean doubtful, String note) {
    String whole = SheetText.isTooLong(text) ? joined(note, WORDS.of("cut")) : note;
    return new ShownCell(text, null, isFigure, doubtful, whole);
  }

  private static String joined(String note, String line) {
    return note.isEmpty() ? line : note + "\n" + line;
  }
}
