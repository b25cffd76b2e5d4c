package io.kaibiao.table.assembly;

import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.AssemblyTolerances;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.PageLayout;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.TableWords;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether the first table of a page continues the last table of the page before: equal
 * columns, nothing but page headers and footers between, and either no header or the same one.
 */
final class Continuation {

  private static final AssemblyTolerances.Parts PARTS = TableTolerances.STANDARD.assembly().parts();
  private static final AssemblyTolerances.Footers FOOTERS =
      TableTolerances.STANDARD.assembly().footers();

  /** The answer for a table of its own. */
  static final int ANOTHER_TABLE = -1;

  private final Lexicon lexicon;

  Continuation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns how many rows of {@code next} repeat the header of {@code table}, or {@link
   * #ANOTHER_TABLE} if it does not continue it.
   */
  int repeatedRows(
      PendingTable table,
      PageLayout pageBefore,
      PageTable next,
      CellMatrix cells,
      List<TextLine> above) {
    if (next.page() != table.last().page() + 1
        || !(sameColumns(table, next, isFromPixels(cells)) || repeats(table, next, cells))
        || hasTextBelow(table, pageBefore)) {
      return ANOTHER_TABLE;
    }
    Intro intro = intro(table, pageBefore, above);
    if (intro == Intro.ANOTHER) {
      return ANOTHER_TABLE;
    }
    int repeated =
        repeats(table, next, cells) ? table.header().headerRows() : repeatedHeader(table, cells);
    if (repeated > 0) {
      return repeated;
    }
    Header own = Header.find(cells, lexicon);
    if (table.isOnlyHeader() && intro == Intro.NONE) {
      // The first rows of the header stand at the foot of the page before.
      return 0;
    }
    boolean ownHeads = own.headerRows() > 0 && headsIn(cells, own) > 1;
    return ownHeads || intro == Intro.TITLED ? ANOTHER_TABLE : 0;
  }

  /**
   * Tells whether a part whose columns no rules draw has the whole header of a table. Its cells may
   * be told otherwise there, as texts below show where they end.
   */
  private static boolean repeats(PendingTable table, PageTable next, CellMatrix cells) {
    Header header = table.header();
    int rows = header.headerRows();
    return next.shown() != null
        && rows > 0
        && rows < cells.rows()
        && next.columns() == table.first().columns()
        && texts(table.firstCells(), header.captionRows(), rows).equals(texts(cells, 0, rows));
  }

  /** Returns the texts of some rows in alphabetical order. */
  private static List<String> texts(CellMatrix cells, int from, int count) {
    List<String> all = new ArrayList<>();
    for (int row = from; row < from + count; row++) {
      all.addAll(texts(cells, row));
    }
    all.sort(null);
    return all;
  }

  private boolean hasTextBelow(PendingTable table, PageLayout page) {
    boolean full = table.last().region().y1() > FOOTERS.full() * page.height();
    return table.below().stream().anyMatch(l -> isText(l, full, page.height()));
  }

  private boolean isText(TextLine line, boolean full, double height) {
    return switch (lexicon.kindOf(line.text())) {
      case PAGE_NUMBER, CONTINUATION -> false;
      case NOTE -> line.box().y0() < FOOTERS.footer() * height;
      default ->
          !full && line.box().y0() < FOOTERS.footer() * height && !isPlaceOfNumber(line, height);
    };
  }

  private static boolean isPlaceOfNumber(TextLine line, double height) {
    return line.box().y0() > FOOTERS.number() * height
        && line.text().length() <= FOOTERS.numberLength();
  }

  private enum Intro {
    /** Nothing that would stand above a new table. */
    NONE,
    /** The title of the table before, repeated. */
    TITLED,
    /** The lines above another table, or prose. */
    ANOTHER
  }

  private Intro intro(PendingTable table, PageLayout pageBefore, List<TextLine> above) {
    Set<String> known = new HashSet<>();
    table.above().forEach(l -> l.segments().forEach(s -> known.add(plain(s.text()))));
    Set<String> running = new HashSet<>();
    pageBefore.lines().forEach(l -> running.add(plain(l.text()) + "@" + Math.round(l.box().y0())));
    Intro intro = Intro.NONE;
    for (TextLine line : above) {
      if (running.contains(plain(line.text()) + "@" + Math.round(line.box().y0()))) {
        // Printed at the same height on the page before: a page header, or this table's own lines.
        intro = lexicon.kindOf(line.text()) == LineKind.TITLE ? Intro.TITLED : intro;
        continue;
      }
      for (TextLine.Segment segment : line.segments()) {
        LineKind kind = lexicon.kindOf(segment.text());
        if (kind == LineKind.TITLE && known.contains(plain(segment.text()))) {
          intro = Intro.TITLED;
        } else if (!isFurniture(kind) && !known.contains(plain(segment.text()))) {
          return Intro.ANOTHER;
        }
      }
    }
    return intro;
  }

  private static boolean isFurniture(LineKind kind) {
    return kind == LineKind.PAGE_NUMBER
        || kind == LineKind.CONTINUATION
        || kind == LineKind.UNIT
        || kind == LineKind.YEAR;
  }

  /** Returns a title without its mark of continuation: 续表, (续). */
  private static String plain(String text) {
    return TableWords.withoutContinuation(text).replaceAll("\\s", "");
  }

  private static boolean sameColumns(PendingTable table, PageTable next, boolean fromPixels) {
    List<Double> a = table.first().xs();
    List<Double> b = next.xs();
    double near = ColumnAlignment.near(b, a, fromPixels);
    ColumnAlignment alignment = ColumnAlignment.of(b, a);
    if (Math.abs(alignment.from() - alignment.to()) > PARTS.samePlace()
        || Math.abs(alignment.scale() - 1) > PARTS.sameWidth()) {
      return false;
    }
    int common = 0;
    for (double x : b) {
      double moved = alignment.moved(x);
      if (a.stream().anyMatch(u -> Math.abs(u - moved) <= near)) {
        common++;
      }
    }
    return common == b.size() || common == a.size();
  }

  /** Returns how many of a part's first rows repeat a run of the header's rows. */
  private static int repeatedHeader(PendingTable table, CellMatrix cells) {
    Header header = table.header();
    int end = header.captionRows() + header.headerRows();
    int best = 0;
    for (int from = 0; from < end; from++) {
      int same = 0;
      while (from + same < end
          && same < cells.rows()
          && !table.firstCells().rowText(from + same).isEmpty()
          && sameRow(table.firstCells(), from + same, cells, same)) {
        same++;
      }
      best = Math.max(best, same);
    }
    return best;
  }

  private static boolean sameRow(CellMatrix a, int rowA, CellMatrix b, int rowB) {
    List<String> first = texts(a, rowA);
    List<String> second = texts(b, rowB);
    return first.equals(second) || (isFromPixels(b, rowB) && areAlike(first, second));
  }

  private static boolean isFromPixels(CellMatrix cells, int row) {
    return cells.startingIn(row).stream().anyMatch(c -> c.origin() == Origin.PIXELS);
  }

  private static boolean isFromPixels(CellMatrix cells) {
    return cells.rows() > 0 && isFromPixels(cells, 0);
  }

  /**
   * Tells whether two header rows are the same despite misread words; a number tells them apart.
   */
  private static boolean areAlike(List<String> first, List<String> second) {
    if (first.size() != second.size() || first.isEmpty()) {
      return false;
    }
    double alike = 0;
    for (int i = 0; i < first.size(); i++) {
      if (NumericTokens.isFigure(first.get(i)) && !first.get(i).equals(second.get(i))) {
        return false;
      }
      alike += Similarity.of(first.get(i), second.get(i));
    }
    return alike >= PARTS.alike() * first.size();
  }

  private static List<String> texts(CellMatrix cells, int row) {
    List<String> texts = new ArrayList<>();
    for (GridCell cell : cells.startingIn(row)) {
      if (!cell.text().isEmpty()) {
        texts.add(cell.text().replaceAll("\\s", ""));
      }
    }
    return texts;
  }

  private int headsIn(CellMatrix cells, Header header) {
    int heads = 0;
    for (int r = header.captionRows(); r < header.captionRows() + header.headerRows(); r++) {
      for (GridCell cell : cells.startingIn(r)) {
        if (lexicon.isHeader(cell.text())) {
          heads++;
        }
      }
    }
    return heads;
  }
}
