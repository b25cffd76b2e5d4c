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
   * @param above the index of the line that it may be a part of by the outline of the labels; -1
   *     for none
   * @param head the index of the column that stands first under the same head, of which it may be a
   *     part; -1 for none
   * @param code its subject code, empty for none
   * @param group the lines that its words make it a sum of, if it is one
   */
  record Line(boolean total, int parent, int above, int head, String code, Group group) {}

  /**
   * Lines that stand together, by their indexes.
   *
   * @param first the first of them
   * @param last the last of them
   */
  record Group(int first, int last) {

    /** All lines. */
    static final Group ALL = new Group(0, Integer.MAX_VALUE);

    boolean contains(int line) {
      return first <= line && line <= last;
    }
  }

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
