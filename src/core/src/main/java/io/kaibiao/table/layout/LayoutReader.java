package io.kaibiao.table.layout;

import io.kaibiao.page.LineGlyphs;
import io.kaibiao.page.Page;
import io.kaibiao.page.PixelLayer;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.PageLayout;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.ruled.BandEdges;
import io.kaibiao.table.ruled.BoxCharacters;
import io.kaibiao.table.ruled.CharacterRules;
import io.kaibiao.table.ruled.Lattice;
import io.kaibiao.table.witness.DrawnGrids;
import io.kaibiao.table.witness.WitnessedGrid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Returns the layout of a page: its tables with their cells, and the lines around them. */
public final class LayoutReader {

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
    PageTables found = new PageTables(page, text, lexicon, bounds);
    DrawnGrids grids = grids(page, page, text);
    found.addRuled(grids.tables());
    List<TextLine> lines = remaining(text);
    TextColumns columns = TextColumns.of(page, lines, grids.tables());
    Page seen = withGlyphs(page, lines);
    for (Box strip : columns.strips()) {
      Page part = columns.isOne() ? seen : columns.part(seen, strip);
      DrawnGrids own = columns.isOne() ? grids : grids(part, page, text);
      List<TextLine> inside = columns.isOne() ? lines : columns.in(strip, lines);
      found.addUnruled(part, inside, own, knownColumns(before));
    }
    List<PageTable> tables = found.tables();
    lines = found.isOpen() ? remaining(text) : lines;
    List<String> problems = new ArrayList<>(text.problems());
    problems.addAll(found.problems());
    if (!page.pictures().isEmpty()) {
      PictureContent pictures = PictureContent.of(page, this);
      tables = pictures.with(tables);
      lines = pictures.around(lines);
      problems.addAll(pictures.problems());
    }
    List<String> told = problems.stream().distinct().toList();
    return columns.isOne()
        ? List.of(new PageLayout(page, null, tables, lines, told))
        : columns.layouts(page, tables, lines, told);
  }

  private DrawnGrids grids(Page part, Page page, TextSource text) {
    bounds.checkpoint().pass();
    List<RuledGrid> drawn = Lattice.find(part.rulings());
    bounds.checkpoint().pass();
    return page.pixels() == null
        ? WitnessedGrid.sorted(drawn, text)
        : new DrawnGrids(drawn, List.of());
  }

  /** Returns the lines outside tables, none of them longer than a line may be. */
  private List<TextLine> remaining(TextSource text) {
    List<TextLine> lines = text.remainingLines();
    lines.forEach(bounds::requireLine);
    bounds.checkpoint().pass();
    return lines;
  }

  /** Returns a page with the glyphs of its lines if it has none of its own. */
  private static Page withGlyphs(Page page, List<TextLine> lines) {
    PixelLayer layer = page.pixels();
    return layer != null && page.glyphs().isEmpty()
        ? page.with(LineGlyphs.of(lines, layer), page.rulings())
        : page;
  }

  /** Returns the columns of a page's last table if no rulings show them. */
  private static @Nullable KnownColumns knownColumns(@Nullable PageLayout page) {
    return page == null || page.tables().isEmpty()
        ? null
        : page.tables().get(page.tables().size() - 1).shown();
  }
}
