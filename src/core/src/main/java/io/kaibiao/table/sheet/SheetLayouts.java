package io.kaibiao.table.sheet;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Box;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetLine;
import io.kaibiao.sheet.SourceSheet;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.PageLayout;
import io.kaibiao.table.PageTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the layout of a sheet, as if it were a page: each row of the sheet is as high as a line of
 * type, and each column of a grid as wide as the others.
 */
public final class SheetLayouts {

  private final Lexicon lexicon;

  /** Makes layouts with the words of a catalogue. */
  public SheetLayouts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the layout of a sheet.
   *
   * @param page the page that stands for it
   */
  public PageLayout of(Page page, SourceSheet sheet) {
    List<PageTable> tables = new ArrayList<>();
    for (SheetBlock block : new DividedGrids(lexicon).joined(sheet.blocks())) {
      if (block instanceof SheetGrid grid) {
        tables.add(table(new LostMerges(lexicon).restored(grid), page));
      }
    }
    List<TextLine> lines = sheet.lines().stream().map(SheetLayouts::line).toList();
    return new PageLayout(page, null, tables, lines, List.of());
  }

  private static PageTable table(SheetGrid grid, Page page) {
    List<Double> xs = new ArrayList<>();
    for (int c = 0; c <= grid.columns(); c++) {
      xs.add(page.width() * c / grid.columns());
    }
    List<Double> ys = new ArrayList<>();
    grid.sourceRows().forEach(row -> ys.add(SourceSheet.UNIT * row));
    ys.add(SourceSheet.UNIT * (1 + grid.sourceRows().get(grid.rows() - 1)));
    return new PageTable(page.number(), xs, ys, grid.cells(), null, List.of());
  }

  private static TextLine line(SheetLine line) {
    List<Segment> segments = new ArrayList<>();
    double y0 = SourceSheet.UNIT * line.row();
    double y1 = y0 + SourceSheet.UNIT;
    double x = 0;
    for (String piece : line.pieces()) {
      double end = x + SourceSheet.UNIT * piece.length();
      segments.add(new Segment(piece, new Box(x, y0, end, y1), SourceSheet.UNIT));
      x = end + SourceSheet.UNIT;
    }
    return new TextLine(segments, new Box(0, y0, x - SourceSheet.UNIT, y1));
  }
}
