package io.kaibiao.report.table;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the cells of a table's printed grid can be believed. A cell that holds a number of the
 * table's rows has that figure's status; of others, those that were read from pixels are doubtful
 * where their readers differed or were not sure. Immutable.
 */
public final class GridStatuses {

  /**
   * Least confidence, from 0 to 1, of a reading that is believed without proof; readers that differ
   * give less.
   */
  public static final double LEAST_CONFIDENCE = 0.9;

  /** Confidence of a value that is doubtful for another reason; set by hand. */
  public static final double DOUBTFUL_CONFIDENCE = 0.5;

  private final Map<Place, Cell> figures = new HashMap<>();
  private final Table table;

  private record Place(int page, Box box) {}

  /** Collects the figures of a table. */
  public GridStatuses(Table table) {
    this.table = table;
    for (Row row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        figures.put(new Place(cell.page(), cell.box()), cell);
      }
    }
  }

  /** Returns the status of a cell of the table's grid. */
  public Status of(GridCell cell) {
    Cell figure = figure(cell);
    if (figure != null && isNumber(figure)) {
      return figure.status();
    }
    return isRead(cell) && cell.confidence() < LEAST_CONFIDENCE ? Status.DOUBTFUL : Status.READ;
  }

  /** Returns how sure the text of a cell of the table's grid is, from 0 to 1. */
  public double confidence(GridCell cell) {
    Cell figure = figure(cell);
    return figure != null && isNumber(figure) ? figure.confidence() : cell.confidence();
  }

  /** A text in a column of figures is in doubt as a figure, however well it was read. */
  private static boolean isNumber(Cell figure) {
    return !(figure.value() instanceof Value.Text);
  }

  /** Returns whether a cell has a text that was read from pixels. */
  public static boolean isRead(GridCell cell) {
    return cell.origin() == Origin.PIXELS && !cell.text().isEmpty();
  }

  /** Returns the number of doubtful cells of the grid that hold no figure of the table's rows. */
  public int doubtfulBesideFigures() {
    return (int)
        table.grid().cells().stream()
            .filter(cell -> figure(cell) == null && of(cell) == Status.DOUBTFUL)
            .count();
  }

  private @Nullable Cell figure(GridCell cell) {
    return figures.get(new Place(cell.page(), cell.box()));
  }
}
