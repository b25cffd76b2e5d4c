package io.kaibiao.table.layout;

import io.kaibiao.page.LineGlyphs;
import io.kaibiao.page.Page;
import io.kaibiao.page.PixelLayer;
import io.kaibiao.page.Reading;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.LayoutTolerances;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.PageLayout;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.region.StreamTextException;
import io.kaibiao.table.region.UnruledRegion;
import io.kaibiao.table.region.UnruledRegions;
import io.kaibiao.table.ruled.BandEdges;
import io.kaibiao.table.ruled.BoxCharacters;
import io.kaibiao.table.ruled.CharacterRules;
import io.kaibiao.table.ruled.DividedCell;
import io.kaibiao.table.ruled.Lattice;
import io.kaibiao.table.ruled.NestedGrids;
import io.kaibiao.table.ruled.UnruledRows;
import io.kaibiao.table.unruled.ImpliedGrid;
import io.kaibiao.table.witness.Leaders;
import io.kaibiao.table.witness.OpenGrid;
import io.kaibiao.table.witness.OpenRuns;
import io.kaibiao.table.witness.OpenTable;
import io.kaibiao.table.witness.WitnessedGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Returns the layout of a page: its tables with their cells, and the lines around them. */
public final class LayoutReader {

  private static final LayoutTolerances.Parts LIMITS = LayoutTolerances.STANDARD.parts();

  private final Lexicon lexicon;
  private final PageBounds bounds;

  /** Makes a reader whose work nothing ends. */
  public LayoutReader(Lexicon lexicon) {
    this(lexicon, PageBounds.NONE);
  }

  /**
   * Makes a reader.
   *
   * @param bounds what ends the work on a page; its checkpoint is passed between the tables and the
   *     steps of the layout
   */
  public LayoutReader(Lexicon lexicon, PageBounds bounds) {
    this.lexicon = lexicon;
    this.bounds = bounds;
  }

  /**
   * Returns the text columns of a page in reading order, usually one of the full width.
   *
   * @param printed the page
   * @param before the layout of the page before, or null
   */
  public List<PageLayout> read(Page printed, @Nullable PageLayout before) {
    Page page = BandEdges.drawn(BoxCharacters.drawn(CharacterRules.drawn(printed)));
    TextSource text = page.text();
    List<PageTable> tables = new ArrayList<>();
    List<RuledGrid> grids = tables(grids(page), page, text);
    addRuled(page, text, grids, tables);
    List<TextLine> lines = remaining(text);
    TextColumns columns = TextColumns.of(page, lines, grids);
    boolean open = false;
    List<String> problems = new ArrayList<>();
    Page seen = withGlyphs(page, lines);
    for (Box strip : columns.strips()) {
      Page part = columns.isOne() ? seen : columns.part(seen, strip);
      List<RuledGrid> own = columns.isOne() ? grids : grids(part);
      List<TextLine> inside = columns.isOne() ? lines : columns.in(strip, lines);
      UnruledRegions.Found found =
          UnruledRegions.find(part, inside, own, knownColumns(before), lexicon);
      problems.addAll(found.problems());
      for (UnruledRegion region : found.regions()) {
        Optional<PageTable> table = implied(page, text, part, region, problems);
        table.ifPresent(tables::add);
        open |= table.isPresent();
      }
      List<Box> taken = new ArrayList<>(own.stream().map(RuledGrid::region).toList());
      found.regions().forEach(r -> taken.add(r.box()));
      for (OpenTable shown : OpenRuns.find(part, inside, taken)) {
        Optional<PageTable> table = open(page, text, part, shown);
        table.ifPresent(tables::add);
        open |= table.isPresent();
      }
    }
    if (open) {
      tables.sort(Comparator.comparingDouble(t -> t.region().y0()));
      lines = remaining(text);
    }
    problems.addAll(0, text.problems());
    if (!page.pictures().isEmpty()) {
      PictureContent pictures = PictureContent.of(page, this);
      tables = pictures.with(tables);
      lines = pictures.around(lines);
      problems.addAll(pictures.problems());
    }
    return columns.isOne()
        ? List.of(new PageLayout(page, null, tables, lines, distinct(problems)))
        : columns.layouts(page, tables, lines, distinct(problems));
  }

  private List<RuledGrid> grids(Page page) {
    bounds.checkpoint().pass();
    List<RuledGrid> grids = Lattice.find(page.rulings());
    bounds.checkpoint().pass();
    return grids;
  }

  /** Returns the lines outside tables, none of them longer than a line may be. */
  private List<TextLine> remaining(TextSource text) {
    List<TextLine> lines = text.remainingLines();
    lines.forEach(bounds::requireLine);
    bounds.checkpoint().pass();
    return lines;
  }

  /** Returns the table of a region without a full grid, if there is one. */
  private Optional<PageTable> implied(
      Page page, TextSource text, Page part, UnruledRegion region, List<String> problems) {
    bounds.checkpoint().pass();
    ImpliedGrid.Drawn drawn;
    try {
      drawn = ImpliedGrid.of(region, UnruledRegions.glyphs(part, region.box()), lexicon);
    } catch (StreamTextException e) {
      problems.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
    return drawn == null ? Optional.empty() : table(page, text, drawn.grid(), drawn, List.of());
  }

  /** Returns the table of lines that share gutters, if they show columns. */
  private Optional<PageTable> open(Page page, TextSource text, Page part, OpenTable shown) {
    bounds.checkpoint().pass();
    return OpenGrid.of(shown, UnruledRegions.glyphs(part, shown.box()))
        .flatMap(
            grid ->
                table(
                    page,
                    text,
                    grid,
                    new ImpliedGrid.Drawn(
                        grid, new KnownColumns(grid.xs(), List.of(), false), Set.of()),
                    List.of()))
        .map(LayoutReader::withoutLeaders);
  }

  private static PageTable withoutLeaders(PageTable table) {
    return new PageTable(
        table.page(),
        table.xs(),
        table.ys(),
        table.cells().stream().map(LayoutReader::withoutLeaders).toList(),
        table.shown(),
        table.inner());
  }

  private static GridCell withoutLeaders(GridCell cell) {
    String text = Leaders.without(cell.text());
    return text.equals(cell.text()) ? cell : cell.as(text, cell.confidence(), cell.origin());
  }

  private static List<String> distinct(List<String> problems) {
    return problems.stream().distinct().toList();
  }

  /** Returns a page with the glyphs of its lines if it has none of its own. */
  private static Page withGlyphs(Page page, List<TextLine> lines) {
    PixelLayer layer = page.pixels();
    return layer != null && page.glyphs().isEmpty()
        ? page.with(LineGlyphs.of(lines, layer), page.rulings())
        : page;
  }

  /** Reads nested tables first, as their text is not text of the surrounding cell. */
  private void addRuled(Page page, TextSource text, List<RuledGrid> grids, List<PageTable> tables) {
    NestedGrids nested = new NestedGrids(grids);
    for (int i = 0; i < nested.outer().size(); i++) {
      bounds.checkpoint().pass();
      List<PageTable> inner = new ArrayList<>();
      if (page.pixels() == null) {
        nested.in(i).forEach(g -> table(page, text, g, null, List.of()).ifPresent(inner::add));
      }
      table(page, text, whole(nested.outer().get(i), page, text), null, inner)
          .ifPresent(tables::add);
    }
  }

  private static List<RuledGrid> tables(List<RuledGrid> drawn, Page page, TextSource text) {
    return page.pixels() == null ? WitnessedGrid.tables(drawn, text) : drawn;
  }

  /** Returns a drawn grid with the boundaries that only its text shows. */
  private static RuledGrid whole(RuledGrid grid, Page page, TextSource text) {
    return page.pixels() == null ? WitnessedGrid.of(grid, text) : UnruledRows.parted(grid, text);
  }

  /** Returns the columns of a page's last table if no rulings show them. */
  private static @Nullable KnownColumns knownColumns(@Nullable PageLayout page) {
    return page == null || page.tables().isEmpty()
        ? null
        : page.tables().get(page.tables().size() - 1).shown();
  }

  /** Returns the table of a grid; empty if it holds no text and no table. */
  private Optional<PageTable> table(
      Page page,
      TextSource text,
      RuledGrid grid,
      ImpliedGrid.@Nullable Drawn drawn,
      List<PageTable> inner) {
    List<Box> boxes = grid.spans().stream().map(grid::box).toList();
    Map<Integer, String> divided = divided(page, text, boxes);
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
  private static Map<Integer, String> divided(Page page, TextSource text, List<Box> boxes) {
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
