package io.kaibiao.table.sheet;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Table;
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
 * type, and each column of a grid as wide as the others. For one document and one thread.
 */
public final class SheetLayouts {

  /** Width of a column in points: that of a wide amount. All sheets have the same. */
  private static final double COLUMN = 80;

  private final Lexicon lexicon;
  private final List<Finding> findings = new ArrayList<>();
  private MisreadFigures misread = MisreadFigures.NONE;

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
    List<TextLine> lines = new ArrayList<>();
    DoubtMarks marks = new DoubtMarks();
    List<SheetBlock> unmarked = marks.off(sheet.blocks());
    marks.finding(page.number()).ifPresent(findings::add);
    misread = misread.plus(MisreadFigures.in(unmarked));
    List<SheetBlock> blocks = new CaptionRows(lexicon).apart(parted(unmarked));
    for (SheetBlock block : new DividedGrids(lexicon).joined(blocks)) {
      if (block instanceof SheetGrid grid && OwnLists.isOne(grid)) {
        findings.add(OwnLists.finding(page.number()));
      } else if (block instanceof SheetGrid grid) {
        SheetGrid restored = new LostMerges(lexicon).restored(grid);
        note(restored, page.number());
        tables.add(table(restored, page));
      } else if (block instanceof SheetLine line) {
        lines.add(line(line));
      }
    }
    return new PageLayout(page, null, tables, lines, List.of());
  }

  /** Returns blocks whose grids have the rows of their headers apart. */
  private List<SheetBlock> parted(List<SheetBlock> blocks) {
    List<SheetBlock> parted = new ArrayList<>();
    for (SheetBlock block : blocks) {
      boolean flat = block instanceof SheetGrid whole && whole.merging() == SheetGrid.Merging.LOST;
      SheetBlock one = flat ? new FlatHeads((SheetGrid) block, lexicon).parted() : block;
      parted.add(one instanceof SheetGrid grid ? new TitlesAbreast(lexicon).doubted(grid) : one);
    }
    return parted;
  }

  /** Notes how many cells of a table are not certain to stand where they were printed. */
  private void note(SheetGrid grid, int sheet) {
    long uncertain =
        grid.cells().stream()
            .filter(c -> !c.text().isEmpty() && c.confidence() == Mending.UNCERTAIN)
            .count();
    if (uncertain > 0) {
      findings.add(
          new Finding(
              Severity.WARNING,
              FindingCode.UNCERTAIN_PLACE,
              uncertain
                  + " cells of the table at row "
                  + (1 + grid.row())
                  + " stood beside their headers: they were moved or are doubtful",
              null,
              sheet));
    }
  }

  /** Returns what is uncertain in the tables so far. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    misread.finding().ifPresent(all::add);
    return List.copyOf(all);
  }

  /** Tells whether the figures of the source are such that a proof within rounding is none. */
  public boolean isMisread() {
    return misread.isTelling();
  }

  /**
   * Returns proved tables in which what nothing proves is doubtful, if the source's figures are.
   */
  public List<Table> doubted(List<Table> proved) {
    return misread.doubted(proved);
  }

  private static PageTable table(SheetGrid grid, Page page) {
    List<Double> xs = new ArrayList<>();
    for (int c = 0; c <= grid.columns(); c++) {
      xs.add(COLUMN * c);
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
