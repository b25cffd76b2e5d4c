package io.kaibiao.table;

import io.kaibiao.page.Page;
import io.kaibiao.page.Reading;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.Box;
import io.kaibiao.report.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the layout of a page: its tables with their cells, and the lines around them. */
final class LayoutReader {

  /**
   * How sure the place of a cell is that no rulings draw: too little to believe its figure without
   * further proof.
   */
  private static final double IMPLIED = 0.85;

  private final Lexicon lexicon;

  LayoutReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads a page.
   *
   * @param before the layout of the page before, or null
   */
  PageLayout read(Page page, @Nullable PageLayout before) {
    TextSource text = page.text();
    List<PageTable> tables = new ArrayList<>();
    List<RuledGrid> grids = Lattice.find(page.rulings());
    for (RuledGrid grid : grids) {
      addTable(page, text, UnruledRows.parted(grid, text), null, tables);
    }
    List<TextLine> lines = text.remainingLines();
    List<OpenRegion> regions = OpenRegions.find(page, lines, grids, knownColumns(before), lexicon);
    if (!regions.isEmpty()) {
      int ruled = tables.size();
      for (OpenRegion region : regions) {
        ImpliedGrid.Drawn drawn =
            ImpliedGrid.of(region, OpenRegions.glyphs(page, region.box()), lexicon);
        if (drawn != null) {
          addTable(page, text, drawn.grid(), drawn, tables);
        }
      }
      if (tables.size() > ruled) {
        tables.sort(Comparator.comparingDouble(t -> t.region().y0()));
        lines = text.remainingLines();
      }
    }
    return new PageLayout(page.number(), page.height(), tables, lines, text.problems());
  }

  /** Returns the columns of the last table of a page if nothing but text shows them. */
  private static @Nullable KnownColumns knownColumns(@Nullable PageLayout page) {
    return page == null || page.tables().isEmpty()
        ? null
        : page.tables().get(page.tables().size() - 1).shown();
  }

  private void addTable(
      Page page,
      TextSource text,
      RuledGrid grid,
      ImpliedGrid.@Nullable Drawn drawn,
      List<PageTable> tables) {
    PageTable table = table(page, text, grid, drawn);
    if (table.cells().stream().anyMatch(c -> !c.text().isEmpty())) {
      tables.add(table);
    }
  }

  private PageTable table(
      Page page, TextSource text, RuledGrid grid, ImpliedGrid.@Nullable Drawn drawn) {
    List<Box> boxes = grid.spans().stream().map(grid::box).toList();
    List<Reading> readings = text.read(boxes);
    List<GridCell> cells = new ArrayList<>(boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      RuledGrid.Span s = grid.spans().get(i);
      Reading reading = mended(readings.get(i));
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
    KnownColumns shown = drawn == null ? null : drawn.columns();
    List<Double> xs = shown == null ? grid.xs() : shown.xs();
    return new PageTable(page.number(), xs, grid.ys(), cells, shown);
  }

  /** Returns how sure the place of a cell is. */
  private static double placing(ImpliedGrid.@Nullable Drawn drawn, RuledGrid.Span cell) {
    if (drawn == null) {
      return 1;
    }
    return IntStream.range(cell.row(), cell.row() + cell.rowSpan())
            .allMatch(drawn.settled()::contains)
        ? 1
        : IMPLIED;
  }

  /**
   * A word that a reader was not quite sure of, and that is near to one known word, is that word.
   */
  private Reading mended(Reading reading) {
    if (reading.text().isEmpty() || reading.confidence() >= GridCell.TEXT_LAYER_CONFIDENCE) {
      return reading;
    }
    String mended = lexicon.mended(reading.text());
    if (mended.equals(reading.text())) {
      return reading;
    }
    List<String> alternatives = new ArrayList<>(List.of(reading.text()));
    alternatives.addAll(reading.alternatives());
    return new Reading(mended, reading.confidence(), alternatives, reading.origin());
  }
}
