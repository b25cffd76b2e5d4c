package io.kaibiao.proof.found;

import io.kaibiao.proof.found.Lines.Group;
import io.kaibiao.proof.found.Lines.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns as lines that may add up to each other, by the tree of their heads. Belongs to one half
 * of a table.
 */
final class ColumnOutline {

  /** The least number of columns under a head of which one may be the sum of the others. */
  private static final int LEAST = 3;

  private final List<List<String>> printed;
  private final List<List<String>> all;
  private final SumWords words;

  /**
   * Makes an outline.
   *
   * @param printed the heads of the columns that hold amounts, outermost head first
   * @param all the heads of all columns
   */
  ColumnOutline(List<List<String>> printed, List<List<String>> all, SumWords words) {
    this.printed = printed;
    this.all = all;
    this.words = words;
  }

  /** Returns the columns that hold amounts, in order. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int c = 0; c < printed.size(); c++) {
      List<String> path = printed.get(c);
      boolean total = isTotal(path);
      lines.add(new Line(total, -1, -1, head(c), "", total ? group(path) : Group.ALL));
    }
    return lines;
  }

  private boolean isTotal(List<String> path) {
    return !path.isEmpty() && words.isTotal(path.get(path.size() - 1));
  }

  /**
   * Returns the columns that a sum stands among: those under the head that it is printed under, all
   * if no two others are.
   */
  private Group group(List<String> path) {
    List<String> around = path.subList(0, path.size() - 1);
    List<Integer> under = under(around, printed);
    return around.isEmpty() || under(around, all).size() < LEAST
        ? Group.ALL
        : new Group(under.get(0), under.get(under.size() - 1));
  }

  /** Returns the columns under a head, by their indexes. */
  private static List<Integer> under(List<String> head, List<List<String>> columns) {
    List<Integer> under = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      List<String> path = columns.get(c);
      if (path.size() > head.size() && path.subList(0, head.size()).equals(head)) {
        under.add(c);
      }
    }
    return under;
  }

  /**
   * Returns the column that stands first under the innermost head which a column stands under but
   * not first, -1 if another head comes first there, or a word calls one of its columns a sum.
   */
  private int head(int column) {
    List<String> path = printed.get(column);
    for (int depth = path.size() - 1; depth >= 0; depth--) {
      List<String> head = path.subList(0, depth);
      List<Integer> under = under(head, printed);
      List<Integer> heads = under(head, all);
      int inside = depth + 1;
      if (under.stream().map(printed::get).anyMatch(p -> p.size() == inside && isTotal(p))) {
        return -1;
      }
      int first = under.get(0);
      boolean leads =
          printed.get(first).size() == inside
              && all.get(heads.get(0)).equals(printed.get(first))
              && heads.size() >= LEAST;
      if (leads && first != column) {
        return first;
      }
    }
    return -1;
  }
}
