package io.kaibiao.proof.found;

import java.util.List;

/**
 * Rows of one table that may add up to each other column by column, or columns that may add up row
 * by row. Immutable.
 */
final class Lines {

  /**
   * One line.
   *
   * @param total whether its words say that it is a sum
   * @param parent the index of the line that it is a part of by its label, -1 for none
   * @param above the index of the line that it may be a part of, as it alone has a number; -1 for
   *     none
   * @param code its subject code, empty for none
   */
  record Line(boolean total, int parent, int above, String code) {}

  private final List<Line> lines;
  private final Figure[][] figures;

  /**
   * Makes lines.
   *
   * @param figures for each line what it holds at each place
   */
  Lines(List<Line> lines, Figure[][] figures) {
    this.lines = List.copyOf(lines);
    this.figures = figures;
  }

  int size() {
    return lines.size();
  }

  int places() {
    return figures.length == 0 ? 0 : figures[0].length;
  }

  Line line(int index) {
    return lines.get(index);
  }

  Figure at(int line, int place) {
    return figures[line][place];
  }
}
