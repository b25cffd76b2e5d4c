package io.kaibiao.measure.dump;

import java.util.List;

/**
 * Rows as lines whose columns blanks align: words on the left of their column, numbers on its
 * right. A Chinese character is as wide as two blanks.
 *
 * @param rows the texts of the rows
 */
record AlignedDump(List<List<String>> rows) {

  /** Least blanks between two columns. */
  private static final int GAP = 2;

  String text() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        String cell = row.get(c);
        String pad = " ".repeat(widths[c] - width(cell));
        line.append(isFigure(cell) ? pad + cell : cell + pad).append(" ".repeat(GAP));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Tells whether most of a text, as damaged, is digits. */
  private static boolean isFigure(String text) {
    return text.chars().filter(Character::isDigit).count() * 2 >= text.length();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
