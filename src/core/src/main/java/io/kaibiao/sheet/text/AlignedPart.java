package io.kaibiao.sheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a table, or of a part of it between two page breaks, whose columns blanks align.
 *
 * @param lines the lines that are not blank
 * @param rows the 0-based row of the sheet of each
 * @param end the line of the text behind them
 */
record AlignedPart(List<AlignedLine> lines, List<Integer> rows, int end) {

  /** Least number of lines that gaps divide. Fewer are captions or legends of charts. */
  private static final int LEAST_DIVIDED = 3;

  /** Least number of lines with numbers, if none has several. */
  private static final int LEAST_NUMBERS = 2;

  /** Least number of figures of a line that is a table's only one, or stands below blank rows. */
  private static final int FIGURES = 3;

  /** Most blank rows in a table. Set by eye on made reports' empty forms. */
  private static final int MOST_BLANK = 6;

  /**
   * How many rows above a text that stands alone are looked at: printed halves of a table leave no
   * more rows without a figure. Set by eye on the dumps of made reports.
   */
  private static final int NEAR = 30;

  /**
   * Returns the lines from one on that may be a table's.
   *
   * @param shift what the rows of the sheet are ahead of the lines
   * @return nothing if no gaps divide the first line
   */
  static Optional<AlignedPart> at(List<String> lines, int from, int shift) {
    List<AlignedLine> read = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    int end = from;
    int reach = from;
    for (int at = from; at < lines.size() && at - reach <= MOST_BLANK; at++) {
      AlignedLine line = AlignedLine.of(lines.get(at));
      boolean other = !rows.isEmpty() && rows.get(rows.size() - 1) - shift >= reach;
      if (at - reach > 1 && !line.pieces().isEmpty() && (other || line.numbers() < FIGURES)) {
        break;
      }
      if (line.pieces().isEmpty() || isOther(lines.get(at))) {
        continue;
      }
      boolean below = at == reach && isBelow(line, read);
      reach = line.isDivided() || below ? at + 1 : reach;
      if (line.isDivided() || at > from) {
        read.add(line);
        rows.add(at + shift);
      }
      if (line.isDivided() || (below && line.begins() > read.get(0).begins())) {
        end = at + 1;
      } else if (at == from) {
        return Optional.empty();
      }
    }
    while (!read.isEmpty() && rows.get(rows.size() - 1) - shift >= end) {
      read.remove(read.size() - 1);
      rows.remove(rows.size() - 1);
    }
    return Optional.of(new AlignedPart(read, rows, end));
  }

  /** Tells whether a text stands alone below one of a near row, whose other cells are blank. */
  private static boolean isBelow(AlignedLine line, List<AlignedLine> read) {
    int from = line.pieces().get(0).from();
    int to = line.pieces().get(0).to();
    return read.subList(Math.max(0, read.size() - NEAR), read.size()).stream()
        .anyMatch(above -> above.isDivided() && above.holds(from, to));
  }

  private static boolean isOther(String line) {
    return line.indexOf('\t') >= 0 || line.startsWith("|") || TextRows.isContents(line);
  }

  /** Tells whether the lines are a table by themselves. */
  boolean isTable() {
    long divided = lines.stream().filter(AlignedLine::isDivided).count();
    long numbers = lines.stream().filter(line -> line.isDivided() && line.number()).count();
    boolean oneRow = numbers == 1 && lines.stream().anyMatch(line -> line.numbers() >= FIGURES);
    return divided >= LEAST_DIVIDED && (oneRow || numbers >= LEAST_NUMBERS);
  }

  /** Tells whether a line of them is a row with numbers. */
  boolean hasRows() {
    return lines.stream().anyMatch(line -> line.isDivided() && line.number());
  }
}
