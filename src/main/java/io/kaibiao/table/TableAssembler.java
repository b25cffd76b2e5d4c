package io.kaibiao.table;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.GridCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assembles logical tables from pages that come one after the other: a table that goes on over a
 * page break becomes one.
 *
 * <p>Holds the table that may still go on; belongs to one document and one thread.
 */
public final class TableAssembler {

  private final Lexicon lexicon;
  private final Continuation continuation;
  private final LayoutReader layoutReader;
  private final List<GridTable> finished = new ArrayList<>();
  private @Nullable OpenTable open;
  private @Nullable PageLayout before;

  /** Makes an assembler for one document. */
  public TableAssembler(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.continuation = new Continuation(lexicon);
    this.layoutReader = new LayoutReader(lexicon);
  }

  /**
   * What a page brought.
   *
   * @param lines the lines outside tables, from top to bottom
   * @param tables the tables and parts of tables that stand on it, from top to bottom
   * @param problems what went wrong while reading it
   */
  public record PageContent(List<TextLine> lines, List<TablePart> tables, List<String> problems) {
    public PageContent {
      lines = List.copyOf(lines);
      tables = List.copyOf(tables);
      problems = List.copyOf(problems);
    }
  }

  /** Adds the next page. */
  public PageContent add(Page page) {
    PageLayout layout = layoutReader.read(page, before);
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
      OpenTable last = open;
      PageLayout earlier = before;
      int repeated =
          i == 0 && last != null && earlier != null
              ? continuation.repeatedRows(last, earlier, table, cells, above)
              : Continuation.ANOTHER_TABLE;
      if (last != null && repeated != Continuation.ANOTHER_TABLE) {
        last.append(table, repeated, below);
        parts.add(new TablePart(finished.size(), false, table.region(), texts(cells, repeated)));
      } else {
        flush();
        open = new OpenTable(table, cells, Header.find(cells, lexicon), above, below);
        parts.add(new TablePart(finished.size(), true, table.region(), List.of()));
      }
      from = table.region().y1() - 1;
    }
    if (tables.isEmpty() && !layout.lines().isEmpty()) {
      flush();
    }
    before = layout;
    return new PageContent(layout.lines(), parts, layout.problems());
  }

  /** Ends the document and returns its tables in reading order. */
  public List<GridTable> finish() {
    flush();
    return List.copyOf(finished);
  }

  private void flush() {
    if (open != null) {
      finished.add(open.finish(lexicon));
      open = null;
    }
  }

  /** Returns what the first rows say. */
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
