package io.kaibiao.sheet.text;

import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetLine;
import io.kaibiao.sheet.SheetTable;
import io.kaibiao.sheet.html.HtmlTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Parts a text into lines and tables. For one text and one thread. */
final class TextBlocks {

  /** Least number of rows of a table that nothing but tabs show. */
  private static final int LEAST_ROWS = 2;

  /**
   * Most lines that are tried as rows of aligned tables, those tried again included; a text of 30
   * 000 lines in tables of 60 needs at most as many. Bounds the time.
   */
  private static final long MOST_TRIED = 1_000_000;

  private final List<String> lines;
  private final int sheet;
  private final boolean own;
  private final List<SheetBlock> blocks = new ArrayList<>();
  private boolean marked;
  private int shift;
  private int columns;
  private long cells;
  private int triedTo;
  private long tried;

  /**
   * Begins a sheet.
   *
   * @param own whether Kaibiao wrote the text
   */
  TextBlocks(List<String> lines, int sheet, boolean own) {
    this.lines = lines;
    this.sheet = sheet;
    this.own = own;
  }

  /** Tells whether the text has marks of Markdown: headings, tables of pipes, tables of HTML. */
  boolean isMarked() {
    return marked;
  }

  /** Returns how many columns its widest table has. */
  int columns() {
    return columns;
  }

  /** Returns how many cells its tables have. */
  long cells() {
    return cells;
  }

  List<SheetBlock> read() {
    int at = 0;
    while (at < lines.size()) {
      at = next(at);
    }
    return blocks;
  }

  /** Reads the block that begins at a line, and returns the line behind it. */
  private int next(int at) {
    String line = lines.get(at);
    if (line.isBlank()) {
      return at + 1;
    }
    if (line.regionMatches(true, line.length() - line.stripLeading().length(), "<table", 0, 6)
        || line.contains("<body><table")) {
      return htmlTable(at);
    }
    if (isPipeTable(at)) {
      marked = true;
      int end = end(at, candidate -> !candidate.isBlank() && candidate.indexOf('|') >= 0);
      return table(at, end, TextTable.Division.PIPES);
    }
    int end = end(at, TextRows::isTabbed);
    boolean rows = end - at >= LEAST_ROWS || (end > at && continues(line));
    if (rows && !isContents(at, end)) {
      return table(at, end, TextTable.Division.TABS);
    }
    int commas = CommaRows.end(lines, at);
    if (commas > at) {
      return table(at, commas, TextTable.Division.COMMAS);
    }
    Optional<AlignedText> aligned = aligned(at);
    if (aligned.isPresent() && !aligned.get().tables().isEmpty()) {
      add(aligned.get(), at);
      return aligned.get().end();
    }
    marked |= Inline.isHeading(line);
    List<String> pieces = TextRows.pieces(Inline.withoutHeading(line));
    if (!pieces.isEmpty()) {
      blocks.add(new SheetLine(pieces, at + shift));
    }
    return at + 1;
  }

  /**
   * Reads the lines that blanks align from a line on. What is no table from its first line may be
   * one from a later line; that is tried until it has taken long enough.
   */
  private Optional<AlignedText> aligned(int at) {
    if (at < triedTo && tried > MOST_TRIED) {
      return Optional.empty();
    }
    Optional<AlignedText> aligned = AlignedText.at(lines, at, shift);
    triedTo = Math.max(triedTo, aligned.map(AlignedText::end).orElse(at));
    tried += aligned.map(AlignedText::end).orElse(at) - at;
    return aligned;
  }

  /** Tells whether a line alone has as many cells as the table that ended above it. */
  private boolean continues(String line) {
    return !blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof SheetGrid grid
        && grid.columns() > 2
        && TextRows.tabbed(line).size() == grid.columns();
  }

  /** Tells whether lines beside a line of a table of contents are of it too. */
  private boolean isContents(int from, int to) {
    boolean beside =
        (from > 0 && TextRows.isContents(lines.get(from - 1)))
            || (to < lines.size() && TextRows.isContents(lines.get(to)));
    return beside
        && lines.subList(from, to).stream()
            .map(TextRows::tabbed)
            .allMatch(row -> row.size() == 2 && row.get(1).matches("\\d{1,4}"));
  }

  /**
   * Reads tables of HTML. Where they have more rows than lines, the rows of the sheet below them
   * are counted on.
   */
  private int htmlTable(int at) {
    marked = true;
    int end = at + 1;
    while (end < lines.size() && !lines.get(end - 1).contains("</table>")) {
      end++;
    }
    int row = at + shift;
    for (SheetTable table : HtmlTables.in(String.join("\n", lines.subList(at, end)))) {
      if (table.columns() > 0) {
        columns = Math.max(columns, table.columns());
        cells += (long) table.columns() * table.rows();
        blocks.add(own ? table.grid(row, sheet) : HtmlDump.of(table.grid(row, sheet)));
        row += table.rows();
      }
    }
    shift = Math.max(shift, row - end);
    return end;
  }

  /** Returns how many rows the sheet has. */
  int rows() {
    return lines.size() + shift;
  }

  private boolean isPipeTable(int at) {
    String line = lines.get(at);
    boolean separated =
        line.indexOf('|') >= 0 && at + 1 < lines.size() && TextRows.isSeparator(lines.get(at + 1));
    return separated || end(at, TextRows::isPiped) - at >= LEAST_ROWS;
  }

  private int end(int from, Predicate<String> row) {
    int end = from;
    while (end < lines.size() && row.test(lines.get(end))) {
      end++;
    }
    return end;
  }

  private int table(int from, int to, TextTable.Division division) {
    add(TextTable.of(lines.subList(from, to), from + shift, division));
    return to;
  }

  /** Adds the parts of a table, with the page numbers between them. */
  private void add(AlignedText aligned, int from) {
    int at = from;
    for (TextTable part : aligned.tables()) {
      for (int line = at; line < part.lines().get(0) - shift; line++) {
        if (AlignedText.isPageNumber(lines.get(line))) {
          blocks.add(new SheetLine(TextRows.pieces(lines.get(line)), line + shift));
        }
      }
      add(part);
      at = part.lines().get(part.rows() - 1) - shift + 1;
    }
  }

  private void add(TextTable table) {
    columns = Math.max(columns, table.columns());
    cells += (long) table.columns() * table.rows();
    if (table.rows() > 0 && table.columns() > 1) {
      blocks.add(table.grid(sheet));
    }
  }
}
