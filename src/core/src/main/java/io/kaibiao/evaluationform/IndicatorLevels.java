package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.RecordRows.Place;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.text.Certainty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Assigns level names to indicators: a merged cell applies to every row that it covers, also across
 * a page break.
 */
final class IndicatorLevels {

  /**
   * Columns whose values apply to several rows, outer ones first, with the column each is nested
   * in.
   */
  static final List<String> CARRIED = List.of("level1", "level2", "annual_level2");

  private static final String OUTERMOST = "level1";
  private static final String INNER = "level2";

  private final PerformanceCatalogue catalogue;
  private final RecordRows rows;
  private final Map<String, Run> runs = new HashMap<>();

  /** The cell of a level and the places that it was assigned to. */
  private static final class Run {
    private GridCell cell;
    private final List<Place> places = new ArrayList<>();

    private Run(GridCell cell) {
      this.cell = cell;
    }
  }

  IndicatorLevels(PerformanceCatalogue catalogue, RecordRows rows) {
    this.catalogue = catalogue;
    this.rows = rows;
  }

  /** Moves on to a row. @return whether a level starts in it */
  boolean enter(GridRow row, ColumnMeanings heads) {
    boolean begins = false;
    boolean outer = false;
    for (String id : CARRIED) {
      GridCell cell = cell(row, heads, id);
      GridCell below = cell == null ? null : nextPage(cell, row, heads);
      if (below != null) {
        begins |= open(id, below);
        outer |= id.equals(OUTERMOST);
        continue;
      }
      if (cell == null || cell.text().isBlank()) {
        if (outer) {
          runs.remove(id);
        }
        continue;
      }
      boolean own = cell.row() == row.index();
      if (own && row.breaks() && goesOn(id, cell)) {
        continue;
      }
      if (own || !runs.containsKey(id)) {
        runs.put(id, new Run(cell));
      }
      begins |= own;
      outer |= own && id.equals(OUTERMOST);
    }
    return begins;
  }

  /**
   * Returns the part of a merged cell that contains its text, if that is the part on the next page,
   * because spreadsheets centre it in the whole cell. Null for any other cell.
   */
  private static @Nullable GridCell nextPage(GridCell cell, GridRow row, ColumnMeanings heads) {
    if (!cell.text().isBlank()) {
      return null;
    }
    GridCell upper = cell;
    boolean single = true;
    while (upper != null && upper.text().isBlank()) {
      GridCell lower = below(upper, row.cells());
      boolean part =
          lower != null
              && lower.page() > upper.page()
              && lower.column() == upper.column()
              && lower.columnSpan() == upper.columnSpan();
      single &= upper.rowSpan() == 1 && lower != null && lower.rowSpan() == 1;
      upper = part ? lower : null;
    }
    return single && hasGaps(cell, row.cells(), heads) ? null : upper;
  }

  private static @Nullable GridCell below(GridCell cell, CellMatrix cells) {
    int bottom = cell.row() + cell.rowSpan();
    return bottom < cells.rows() ? cells.at(bottom, cell.column()) : null;
  }

  /** Tells whether a column leaves cells below a level's name blank instead of merging them. */
  private static boolean hasGaps(GridCell cell, CellMatrix cells, ColumnMeanings heads) {
    for (int r = heads.bottom(); r < cells.rows(); r++) {
      GridCell other = cells.at(r, cell.column());
      GridCell after = other == null ? null : below(other, cells);
      GridCell before = r == 0 ? null : cells.at(r - 1, cell.column());
      if (other != null
          && other.row() == r
          && other.text().isBlank()
          && other.columnSpan() == cell.columnSpan()
          && isOn(after, other.page())
          && isOn(before, other.page())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOn(@Nullable GridCell cell, int page) {
    return cell != null && cell.page() == page;
  }

  /** Starts a level unless it is the current one; returns whether it did. */
  private boolean open(String id, GridCell cell) {
    Run run = runs.get(id);
    if (run != null && run.cell.equals(cell)) {
      return false;
    }
    runs.put(id, new Run(cell));
    return true;
  }

  /** Returns the cell of a level in a row, or null where there is none of its own. */
  private static @Nullable GridCell cell(GridRow row, ColumnMeanings heads, String id) {
    int column = heads.column(id);
    GridCell cell = column < 0 ? null : row.cells().at(row.index(), column);
    boolean other =
        cell != null
            && cell.column() < column
            && heads.over(cell).filter(name -> !name.id().equals(id)).isPresent();
    return other ? null : cell;
  }

  /** Tells whether the first cell of a page is the rest of a level's cell, and appends it. */
  private boolean goesOn(String id, GridCell cell) {
    Run run = runs.get(id);
    if (run == null) {
      return false;
    }
    String upper = LabelText.plain(run.cell.text());
    String lower = LabelText.plain(cell.text());
    if (upper.equals(lower)) {
      return true;
    }
    String whole = LabelText.plain(run.cell.text() + cell.text());
    if (catalogue.isLevel(lower) || !catalogue.isLevel(whole)) {
      return false;
    }
    run.cell = Draft.join(run.cell, cell);
    run.places.forEach(place -> rows.replace(place, Draft.of(run.cell, Kind.TEXT)));
    return true;
  }

  /** Passes the levels of a row to a consumer. */
  void forEach(GridRow row, BiConsumer<String, Draft> level) {
    for (String id : CARRIED) {
      Run run = runs.get(id);
      if (run != null) {
        level.accept(id, isCarried(run.cell, row) ? carried(id, row, run.cell) : of(run.cell));
      }
    }
  }

  /** Tells whether blank cells below a level's cell carry it on to a row. */
  private static boolean isCarried(GridCell cell, GridRow row) {
    return row.index() >= cell.row() + cell.rowSpan();
  }

  /**
   * Returns a level that is carried on to a row. Where it comes to an inner level of another one,
   * that one was lost: it is taken, and doubtful. So is what comes to a row that lost cells itself.
   */
  private Draft carried(String id, GridRow row, GridCell cell) {
    Run inner = runs.get(INNER);
    String name = cell.text();
    boolean apart =
        id.equals(OUTERMOST) && inner != null && !catalogue.mayHold(name, inner.cell.text());
    boolean displaced =
        row.filled().stream().allMatch(other -> other.confidence() < cell.confidence());
    if (!apart && !displaced) {
      return of(cell);
    }
    String taken =
        apart && inner != null ? catalogue.outerOf(inner.cell.text()).orElse(name) : name;
    return new Draft(cell, taken, Kind.TEXT, Certainty.DOUBTFUL, List.of());
  }

  private static Draft of(GridCell cell) {
    return Draft.of(cell, Kind.TEXT);
  }

  /** Records the place to which a level's cell was assigned. */
  void placed(String id, Place place) {
    Run run = runs.get(id);
    if (run != null) {
      run.places.add(place);
    }
  }
}
