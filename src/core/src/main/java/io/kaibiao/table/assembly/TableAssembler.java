package io.kaibiao.table.assembly;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.PageLayout;
import io.kaibiao.table.PageStretch;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.TablePart;
import io.kaibiao.table.layout.Directions;
import io.kaibiao.table.layout.LayoutReader;
import io.kaibiao.table.layout.PageBounds;
import io.kaibiao.table.layout.ReadingOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the parts of tables on consecutive pages to logical tables.
 *
 * <p>Holds the table that may still continue; for one document and one thread.
 */
public final class TableAssembler {

  private final Lexicon lexicon;
  private final Continuation continuation;
  private final LayoutReader layoutReader;
  private final List<GridTable> finished = new ArrayList<>();
  private @Nullable PendingTable open;
  private final CarriedCaption captions;
  private @Nullable PageLayout before;
  private List<TextLine> carried = List.of();

  /** Makes an assembler for one document, whose work nothing ends. */
  public TableAssembler(Lexicon lexicon) {
    this(lexicon, PageBounds.NONE);
  }

  /**
   * Makes an assembler for one document.
   *
   * @param bounds what ends the work on a page
   */
  public TableAssembler(Lexicon lexicon, PageBounds bounds) {
    this.lexicon = lexicon;
    this.continuation = new Continuation(lexicon);
    this.layoutReader = new LayoutReader(lexicon, bounds);
    this.captions = new CarriedCaption(lexicon);
  }

  /**
   * The content of a page.
   *
   * @param stretches its parts in reading order
   * @param problems what went wrong while reading it
   */
  public record PageContent(List<PageStretch> stretches, List<String> problems) {
    public PageContent {
      stretches = List.copyOf(stretches);
      problems = List.copyOf(problems);
    }

    /** Returns the lines outside tables in reading order. */
    public List<TextLine> lines() {
      return stretches.size() == 1
          ? stretches.get(0).lines()
          : stretches.stream().flatMap(s -> s.lines().stream()).toList();
    }
  }

  /** Adds the next page. */
  public PageContent add(Page page) {
    List<Page> directions = Directions.of(page);
    // All of the page is read before any of it is taken in: where that fails, none of it is.
    List<PageLayout> main = layoutReader.read(directions.get(0), before);
    List<PageLayout> others = new ArrayList<>();
    for (Page other : directions.subList(1, directions.size())) {
      others.addAll(layoutReader.read(other, null));
    }
    List<PageStretch> stretches = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (PageLayout layout : main) {
      stretches.add(stretch(layout));
      if (layout.tables().isEmpty() && !layout.lines().isEmpty()) {
        flush();
      }
      problems.addAll(layout.problems());
      before = layout;
    }
    List<PageStretch> turned = new ArrayList<>();
    for (PageLayout layout : others) {
      if (!layout.tables().isEmpty()) {
        flush();
      }
      turned.add(stretch(layout));
    }
    return new PageContent(
        turned.isEmpty() ? stretches : ReadingOrder.of(stretches, turned), problems);
  }

  /** Adds the next page, whose layout is known. */
  public PageContent add(PageLayout layout) {
    PageStretch stretch = stretch(layout);
    if (layout.tables().isEmpty() && !layout.lines().isEmpty()) {
      flush();
    }
    before = layout;
    return new PageContent(List.of(stretch), layout.problems());
  }

  /** Returns how many rows the first table of a page repeats of the open one's header. */
  private int repeatedRows(PageTable table, CellMatrix cells, List<TextLine> above) {
    PendingTable last = open;
    PageLayout earlier = before;
    return last != null && earlier != null
        ? continuation.repeatedRows(last, earlier, table, cells, above)
        : Continuation.ANOTHER_TABLE;
  }

  private PageStretch stretch(PageLayout layout) {
    List<PageTable> tables = new ArrayList<>();
    layout.tables().forEach(table -> tables.addAll(StackedTables.apart(table, lexicon)));
    List<TablePart> parts = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < tables.size(); i++) {
      PageTable table = tables.get(i);
      double top = table.region().y0();
      double upTo = i + 1 < tables.size() ? tables.get(i + 1).region().y0() : layout.height();
      List<TextLine> above = between(layout.lines(), from, top);
      List<TextLine> below = between(layout.lines(), table.region().y1() - 1, upTo);
      CellMatrix cells = new CellMatrix(table.rows(), table.columns(), table.cells());
      int repeated = i == 0 ? repeatedRows(table, cells, above) : Continuation.ANOTHER_TABLE;
      PendingTable current = open;
      if (current != null && repeated != Continuation.ANOTHER_TABLE) {
        current.append(table, repeated, below);
        parts.add(
            new TablePart(
                finished.size(),
                false,
                false,
                table.origin(),
                table.region(),
                texts(cells, repeated)));
      } else {
        current = begin(table, cells, caption(i == 0 ? carried : List.of(), above), below);
        parts.add(
            new TablePart(finished.size(), true, false, table.origin(), table.region(), List.of()));
      }
      parts.addAll(innerParts(table, current));
      from = table.region().y1() - 1;
    }
    if (!layout.lines().isEmpty()) {
      carried = captions.of(between(layout.lines(), from, layout.height()));
    }
    return new PageStretch(layout.page(), layout.column(), layout.lines(), parts);
  }

  /**
   * Returns the lines above a table, with the title at the foot of the page before if it has none.
   */
  private List<TextLine> caption(List<TextLine> carriedOver, List<TextLine> above) {
    List<TextLine> caption = new ArrayList<>(captions.isTitled(above) ? List.of() : carriedOver);
    caption.addAll(above);
    return caption;
  }

  private PendingTable begin(
      PageTable table, CellMatrix cells, List<TextLine> caption, List<TextLine> below) {
    flush();
    PendingTable begun =
        new PendingTable(table, cells, Header.find(cells, lexicon), caption, below);
    open = begun;
    return begun;
  }

  /** Returns the parts of the tables that stand in cells of a table's last part. */
  private List<TablePart> innerParts(PageTable table, PendingTable current) {
    List<TablePart> parts = new ArrayList<>();
    int number = finished.size() + current.innerTables() - table.inner().size();
    for (PageTable.Inner inner : table.inner()) {
      parts.add(
          new TablePart(
              ++number, true, true, inner.table().origin(), inner.table().region(), List.of()));
    }
    return parts;
  }

  /** Ends the document and returns its tables in reading order. */
  public List<GridTable> finish() {
    flush();
    return List.copyOf(finished);
  }

  private void flush() {
    if (open != null) {
      finished.addAll(open.finish(lexicon, finished.size()));
      open = null;
    }
  }

  /** Returns the texts of the first rows. */
  private static List<List<String>> texts(CellMatrix cells, int rows) {
    List<List<String>> texts = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      texts.add(
          cells.startingIn(row).stream().map(GridCell::text).filter(t -> !t.isEmpty()).toList());
    }
    return texts;
  }

  private static List<TextLine> between(List<TextLine> lines, double top, double bottom) {
    return lines.stream().filter(l -> middle(l) >= top && middle(l) < bottom).toList();
  }

  private static double middle(TextLine line) {
    return (line.box().y0() + line.box().y1()) / 2;
  }
}
