package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetLine;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes apart grids that hold more than a table, as worksheets do: rows that say nothing but a
 * title, a number, a unit, an organisation or a note are lines, and a title below a table begins
 * the next one.
 */
final class CaptionRows {

  private static final Set<LineKind> CAPTIONS =
      EnumSet.of(
          LineKind.TITLE, LineKind.NUMBER, LineKind.UNIT, LineKind.ORGANIZATION, LineKind.YEAR);

  /** Most characters of a caption, several times those of a long one; bounds the time. */
  static final int LONGEST_CAPTION = 500;

  /** Most characters of a note, several times those of a long one; bounds the time. */
  private static final int LONGEST_NOTE = 10_000;

  /** A day, or what is written before one, as offices put it beside the organisation. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\p{IsHan}{2,8}[:：])?\\s*(?:\\d{4}[-/.年]\\d{1,2}(?:[-/.月](?:\\d{1,2}日?)?)?)?");

  private static final Pattern GAP = Pattern.compile(" {3,}");

  private final Lexicon lexicon;

  CaptionRows(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the lines and tables of a sheet. */
  List<SheetBlock> apart(List<SheetBlock> blocks) {
    List<SheetBlock> apart = new ArrayList<>();
    for (SheetBlock block : blocks) {
      if (block instanceof SheetGrid grid) {
        apart.addAll(apart(grid));
      } else {
        apart.add(block);
      }
    }
    return apart;
  }

  private List<SheetBlock> apart(SheetGrid grid) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      rows.add(new ArrayList<>());
    }
    grid.cells().forEach(cell -> rows.get(cell.row()).add(cell));
    List<SheetBlock> blocks = new ArrayList<>();
    BitSet begins = new StackedHeads(grid, rows, lexicon).begins();
    int from = 0;
    for (int r = 0; r < rows.size(); r++) {
      if (begins.get(r)) {
        addTable(grid, rows.subList(from, r), from, blocks);
        from = r;
      }
      boolean first = from == r;
      if (isLine(rows.get(r), first, grid.columns()) || (first && isTitle(rows, r, grid))) {
        addTable(grid, rows.subList(from, r), from, blocks);
        List<String> texts = texts(rows.get(r));
        if (!texts.isEmpty()) {
          blocks.add(new SheetLine(texts, lineRow(grid, r)));
        }
        from = r + 1;
      }
    }
    addTable(grid, rows.subList(from, rows.size()), from, blocks);
    return blocks;
  }

  /** Returns a line's row; above that of a table whose flat header the source joined it with. */
  private static int lineRow(SheetGrid grid, int at) {
    int row = grid.sourceRows().get(at);
    boolean joined = at + 1 < grid.rows() && grid.sourceRows().get(at + 1) == row;
    return joined ? Math.max(0, row - 1) : row;
  }

  /** Tells whether a row is a caption or a note; below rows of a table, only clear ones are. */
  private boolean isLine(List<GridCell> row, boolean first, int columns) {
    boolean alone = row.stream().filter(c -> !c.text().isEmpty()).count() == 1;
    if (!first && !alone) {
      return false;
    }
    List<String> texts = texts(row);
    if (texts.isEmpty()) {
      return first;
    }
    if (alone && isNote(texts.get(0))) {
      return true;
    }
    boolean captions =
        texts.size() <= 4
            && texts.stream().anyMatch(this::isCaption)
            && texts.stream().allMatch(text -> isCaption(text) || isDay(text));
    if (first) {
      boolean wide = row.stream().anyMatch(c -> !c.text().isEmpty() && c.columnSpan() == columns);
      return captions || (alone && wide);
    }
    return captions && lexicon.kindOf(texts.get(0)) == LineKind.TITLE;
  }

  /**
   * Tells whether a first row without header words says one thing above a header: in each column,
   * or in its first cell where the source lost merged cells. Its title may be misread.
   */
  private boolean isTitle(List<List<GridCell>> rows, int at, SheetGrid grid) {
    List<GridCell> own = rows.get(at).stream().filter(c -> !c.text().isEmpty()).toList();
    List<String> texts = texts(rows.get(at));
    if (grid.columns() <= 2
        || at + 1 == rows.size()
        || texts.size() != 1
        || texts.get(0).length() > LONGEST_CAPTION
        || lexicon.isHeader(texts.get(0))) {
      return false;
    }
    boolean everywhere = own.size() == grid.columns();
    boolean lost = grid.merging() == SheetGrid.Merging.LOST && own.get(0).column() == 0;
    return (everywhere || (lost && own.size() == 1))
        && texts(rows.get(at + 1)).stream().filter(lexicon::isHeader).count() > 1;
  }

  private boolean isNote(String text) {
    return text.length() <= LONGEST_NOTE && lexicon.kindOf(text) == LineKind.NOTE;
  }

  private static boolean isDay(String text) {
    return text.length() <= LONGEST_CAPTION && DAY.matcher(text).matches();
  }

  private boolean isCaption(String text) {
    return text.length() <= LONGEST_CAPTION
        && CAPTIONS.contains(lexicon.kindOf(text))
        && !lexicon.isHeader(text);
  }

  /** Returns what a row says; wide gaps in a cell divide as they do in a line. */
  private static List<String> texts(List<GridCell> row) {
    List<String> texts =
        row.stream()
            .map(GridCell::text)
            .flatMap(GAP::splitAsStream)
            .filter(t -> !t.isEmpty())
            .toList();
    // A merged cell that the source repeats in all its places is one text.
    boolean repeated = texts.size() > 1 && texts.stream().distinct().count() == 1;
    return repeated ? texts.subList(0, 1) : texts;
  }

  /** Adds rows of a grid as a table, the first of which is at {@code from}. */
  private static void addTable(
      SheetGrid grid, List<List<GridCell>> rows, int from, List<SheetBlock> blocks) {
    if (rows.isEmpty()) {
      return;
    }
    int to = from + rows.size();
    List<GridCell> cells = new ArrayList<>();
    rows.forEach(row -> row.forEach(cell -> cells.add(moved(cell, from, to))));
    blocks.add(
        new SheetGrid(grid.columns(), grid.merging(), grid.sourceRows().subList(from, to), cells));
  }

  private static GridCell moved(GridCell cell, int from, int to) {
    return new GridCell(
        cell.row() - from,
        cell.column(),
        Math.min(cell.rowSpan(), to - cell.row()),
        cell.columnSpan(),
        cell.text(),
        cell.box(),
        cell.page(),
        cell.confidence(),
        cell.alternatives(),
        cell.origin());
  }
}
