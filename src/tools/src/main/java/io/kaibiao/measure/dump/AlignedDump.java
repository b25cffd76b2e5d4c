package io.kaibiao.measure.dump;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows as lines whose columns blanks align, as {@code pdftotext -layout} writes them: words on the
 * left of their column, numbers on its right. A column has its place on every page of a table, also
 * where it is blank. A Chinese character is as wide as two blanks.
 *
 * @param widths the width of each column, in blanks
 */
record AlignedDump(List<Integer> widths) {

  /** Least blanks between two columns. */
  private static final int GAP = 2;

  /** Width of a column that is blank throughout: two characters, as the narrowest headers. */
  private static final int LEAST = 4;

  /** Digits, what they are taken for, marks of numbers; at least one digit; dashes for nothing. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-－]?(?=.*\\d)[\\d.,，。．OoDlI|ZSbBg ]+[%％]?|[-—－]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Returns the columns of a table with all its pages. */
  static AlignedDump of(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    Arrays.fill(widths, LEAST);
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    return new AlignedDump(Arrays.stream(widths).boxed().toList());
  }

  /** Returns the lines of some of the rows. */
  String text(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        String cell = row.get(c);
        String pad = " ".repeat(widths.get(c) - width(cell));
        line.append(isFigure(cell) ? pad + cell : cell + pad).append(" ".repeat(GAP));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Tells whether a text was printed as a figure: what its digits are misread as moves it not. */
  private static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
