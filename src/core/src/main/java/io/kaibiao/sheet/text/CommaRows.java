package io.kaibiao.sheet.text;

import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of a table that commas divide (CSV). Prose has commas too, so that only lines are rows that
 * have equally many cells, of which some are figures.
 */
final class CommaRows {

  /** Least number of rows of a table that nothing but commas show. */
  private static final int LEAST_ROWS = 3;

  /** Least number of its columns. */
  private static final int LEAST_COLUMNS = 3;

  private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?%?");

  private CommaRows() {}

  /** Returns the line behind a table that begins at a line; the line itself if none does. */
  static int end(List<String> lines, int from) {
    int columns = columns(lines.get(from));
    int end = from;
    boolean figures = false;
    while (columns >= LEAST_COLUMNS && end < lines.size() && columns(lines.get(end)) == columns) {
      figures |= cells(lines.get(end)).stream().anyMatch(text -> FIGURE.matcher(text).matches());
      end++;
    }
    return figures && end - from >= LEAST_ROWS ? end : from;
  }

  /** Returns how many cells a line has; 0 for one without commas. */
  private static int columns(String line) {
    return line.indexOf(',') < 0 ? 0 : cells(line).size();
  }

  /** Returns the cells of a row; a line whose quotation marks do not close is one cell. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    try {
      for (String text : new RFC4180ParserBuilder().build().parseLine(line)) {
        cells.add(Inline.text(text));
      }
    } catch (IOException e) {
      return new ArrayList<>(List.of(Inline.text(line)));
    }
    return cells;
  }
}
