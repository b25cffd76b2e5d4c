package io.kaibiao.table.layout;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.region.StreamTextException;
import io.kaibiao.table.region.UnruledRegion;
import io.kaibiao.table.region.UnruledRegions;
import io.kaibiao.table.ruled.NestedGrids;
import io.kaibiao.table.ruled.UnruledRows;
import io.kaibiao.table.unruled.ImpliedGrid;
import io.kaibiao.table.witness.ApartHeads;
import io.kaibiao.table.witness.DrawnGrids;
import io.kaibiao.table.witness.OpenGrid;
import io.kaibiao.table.witness.OpenRuns;
import io.kaibiao.table.witness.OpenTable;
import io.kaibiao.table.witness.WitnessedGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a page, ruled or not, and reads them. Belongs to one page. */
final class PageTables {

  private final Page page;
  private final TextSource text;
  private final Lexicon lexicon;
  private final PageBounds bounds;
  private final GridReader cells;
  private final List<PageTable> tables = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean open;

  PageTables(Page page, TextSource text, Lexicon lexicon, PageBounds bounds) {
    this.page = page;
    this.text = text;
    this.lexicon = lexicon;
    this.bounds = bounds;
    this.cells = new GridReader(page, text, lexicon, bounds);
  }

  /** Adds drawn tables: nested ones first, as their text is not text of the surrounding cell. */
  void addRuled(List<RuledGrid> grids) {
    NestedGrids nested = new NestedGrids(grids);
    for (int i = 0; i < nested.outer().size(); i++) {
      bounds.checkpoint().pass();
      List<PageTable> inner = new ArrayList<>();
      if (page.pixels() == null) {
        nested.in(i).forEach(g -> cells.table(g, null, List.of()).ifPresent(inner::add));
      }
      cells.table(whole(nested.outer().get(i)), null, inner).ifPresent(tables::add);
    }
  }

  /** Returns a drawn grid with the boundaries that only its text shows. */
  private RuledGrid whole(RuledGrid grid) {
    return page.pixels() == null ? WitnessedGrid.of(grid, text) : UnruledRows.parted(grid, text);
  }

  /**
   * Adds tables that no full grid shows.
   *
   * @param part the page, or one of its columns of prose
   * @param lines the lines outside grids on it
   * @param grids what rulings draw on it
   * @param before the columns of the table at the end of the page before, or null
   */
  void addUnruled(
      Page part, List<TextLine> lines, DrawnGrids grids, @Nullable KnownColumns before) {
    UnruledRegions.Found found = UnruledRegions.find(part, lines, grids.tables(), before, lexicon);
    problems.addAll(found.problems());
    List<Box> taken = new ArrayList<>();
    grids.tables().forEach(g -> taken.add(g.region()));
    grids.charts().forEach(g -> taken.add(g.region()));
    for (UnruledRegion region : found.regions()) {
      taken.add(region.box());
      implied(part, region).ifPresent(this::addOpen);
    }
    for (OpenTable shown : OpenRuns.find(part, lines, taken)) {
      open(part, shown).ifPresent(this::addOpen);
    }
  }

  private void addOpen(PageTable table) {
    tables.add(table);
    open = true;
  }

  /** Returns the table of a region without a full grid, if there is one. */
  private Optional<PageTable> implied(Page part, UnruledRegion region) {
    bounds.checkpoint().pass();
    ImpliedGrid.Drawn drawn;
    try {
      drawn = ImpliedGrid.of(region, UnruledRegions.glyphs(part, region.box()), lexicon);
    } catch (StreamTextException e) {
      problems.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
    return drawn == null ? Optional.empty() : cells.table(drawn.grid(), drawn, List.of());
  }

  /** Returns the table of lines that share gutters, if they show columns. */
  private Optional<PageTable> open(Page part, OpenTable shown) {
    bounds.checkpoint().pass();
    return OpenGrid.of(shown, UnruledRegions.glyphs(part, shown.box()))
        .flatMap(grid -> cells.table(grid, unsettled(grid), List.of()))
        .map(GridReader::withoutLeaders);
  }

  private static ImpliedGrid.Drawn unsettled(RuledGrid grid) {
    return new ImpliedGrid.Drawn(grid, new KnownColumns(grid.xs(), List.of(), false), Set.of());
  }

  /** Returns the tables from top to bottom. */
  List<PageTable> tables() {
    if (!open) {
      return tables;
    }
    tables.sort(Comparator.comparingDouble(t -> t.region().y0()));
    return page.pixels() == null ? ApartHeads.joined(tables) : tables;
  }

  /** Tells whether it holds tables without a full grid, whose lines are outside tables no more. */
  boolean isOpen() {
    return open;
  }

  /** Returns what could not be examined. */
  List<String> problems() {
    return problems;
  }
}
