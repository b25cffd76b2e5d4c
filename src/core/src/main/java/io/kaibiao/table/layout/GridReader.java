package io.kaibiao.table.layout;

import io.kaibiao.page.Page;
import io.kaibiao.page.Reading;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.LayoutTolerances;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.ruled.DividedCell;
import io.kaibiao.table.unruled.ImpliedGrid;
import io.kaibiao.table.witness.Leaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a page's grids. Belongs to one page. */
final class GridReader {

  private static final LayoutTolerances.Parts LIMITS = LayoutTolerances.STANDARD.parts();

  private final Page page;
  private final TextSource text;
  private final Lexicon lexicon;
  private final PageBounds bounds;

  GridReader(Page page, TextSource text, Lexicon lexicon, PageBounds bounds) {
    this.page = page;
    this.text = text;
    this.lexicon = lexicon;
    this.bounds = bounds;
  }

  /** Returns a table without the leaders behind its texts. */
  static PageTable withoutLeaders(PageTable table) {
    return new PageTable(
        table.page(),
        table.xs(),
        table.ys(),
        table.cells().stream().map(GridReader::withoutLeaders).toList(),
        table.shown(),
        table.inner());
  }

  private static GridCell withoutLeaders(GridCell cell) {
    String text = Leaders.without(cell.text());
    return text.equals(cell.text()) ? cell : cell.as(text, cell.confidence(), cell.origin());
  }

  /** Returns the table of a grid; empty if it holds no text and no table. */
  Optional<PageTable> table(
      RuledGrid grid, ImpliedGrid.@Nullable Drawn drawn, List<PageTable> inner) {
    List<Box> boxes = grid.spans().stream().map(grid::box).toList();
    Map<Integer, String> divided = divided(boxes);
    List<Reading> readings = text.read(boxes);
    List<GridCell> cells = new ArrayList<>(boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      RuledGrid.Span s = grid.spans().get(i);
      Reading reading = corrected(whole(readings.get(i), divided.get(i)));
      cells.add(
          new GridCell(
              s.row(),
              s.column(),
              s.rowSpan(),
              s.columnSpan(),
              reading.text(),
              page.toShown(boxes.get(i)),
              page.number(),
              Math.min(reading.confidence(), placing(drawn, s)),
              reading.alternatives(),
              reading.origin()));
    }
    if (inner.isEmpty() && cells.stream().allMatch(c -> c.text().isEmpty())) {
      return Optional.empty();
    }
    KnownColumns shown = drawn == null ? null : drawn.columns();
    List<Double> xs = shown == null ? grid.xs() : shown.xs();
    return Optional.of(
        new PageTable(
            page.number(),
            xs,
            grid.ys(),
            cells,
            shown,
            inner.stream().map(t -> inCell(t, grid)).toList()));
  }

  /** Returns the texts of the cells that slanting lines divide, by the cell's index. */
  private Map<Integer, String> divided(List<Box> boxes) {
    List<Slant> slants = page.pixels() == null ? page.shapes().slants() : List.of();
    Map<Integer, String> texts = new HashMap<>();
    for (int i = 0; i < boxes.size() && !slants.isEmpty(); i++) {
      Box box = boxes.get(i);
      int cell = i;
      DividedCell.of(box, slants)
          .flatMap(c -> c.text(text.lines(box)))
          .ifPresent(parts -> texts.put(cell, parts));
    }
    return texts;
  }

  private static Reading whole(Reading reading, @Nullable String parts) {
    return parts == null
        ? reading
        : new Reading(parts, reading.confidence(), reading.alternatives(), reading.origin());
  }

  private static PageTable.Inner inCell(PageTable table, RuledGrid grid) {
    Box region = table.region();
    double x = (region.x0() + region.x1()) / 2;
    double y = (region.y0() + region.y1()) / 2;
    RuledGrid.Span cell =
        grid.spans().stream()
            .filter(s -> grid.box(s).contains(x, y))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("a grid has no place in a cell"));
    return new PageTable.Inner(cell.row(), cell.column(), table);
  }

  /** Returns the confidence (0–1) in the position of a cell. */
  private static double placing(ImpliedGrid.@Nullable Drawn drawn, RuledGrid.Span cell) {
    if (drawn == null) {
      return 1;
    }
    return IntStream.range(cell.row(), cell.row() + cell.rowSpan())
            .allMatch(drawn.settled()::contains)
        ? 1
        : LIMITS.implied();
  }

  /** Returns a word read with low confidence corrected to the only similar known word. */
  private Reading corrected(Reading reading) {
    bounds.requireCell(reading.text());
    if (reading.text().isEmpty() || reading.confidence() >= GridCell.TEXT_LAYER_CONFIDENCE) {
      return reading;
    }
    String corrected = lexicon.corrected(reading.text());
    if (corrected.equals(reading.text())) {
      return reading;
    }
    List<String> alternatives = new ArrayList<>(List.of(reading.text()));
    alternatives.addAll(reading.alternatives());
    return new Reading(corrected, reading.confidence(), alternatives, reading.origin());
  }
}
