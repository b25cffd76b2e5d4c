package io.kaibiao.table.unruled;

import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Assigns the lines of a label column to rows of numbers by their heights only: the lines of a
 * label are centred on its row. Minimizes a cost in line heights.
 */
final class LabelGroups {

  private static final UnruledTolerances.Labels LABELS =
      TableTolerances.STANDARD.unruled().labels();

  private final double[] lines;
  private final double[] rows;
  private final double height;

  /** The least cost of grouping the first i lines beside the first j rows. */
  private final double[][] costs;

  /** The last group of the grouping with the least cost. */
  private final Group[][] last;

  private LabelGroups(double[] lines, double[] rows, double height) {
    this.lines = lines;
    this.rows = rows;
    this.height = height;
    this.costs = new double[lines.length + 1][rows.length + 1];
    this.last = new Group[lines.length + 1][rows.length + 1];
  }

  /**
   * Lines that form one label.
   *
   * @param from index of the first line
   * @param to index after the last line
   * @param row index of the row beside them, or -1
   */
  record Group(int from, int to, int row) {}

  /**
   * Returns the groups with the least total cost, from top to bottom.
   *
   * @param lines the y coordinates of the centres of the lines, from top to bottom
   * @param rows the y coordinates of the centres of the rows, from top to bottom
   * @param height the height of a line, in points
   */
  static List<Group> of(double[] lines, double[] rows, double height) {
    return new LabelGroups(lines, rows, height).cheapest();
  }

  private List<Group> cheapest() {
    int n = lines.length;
    int m = rows.length;
    for (double[] row : costs) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    costs[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (j < m) {
          reach(i, j + 1, costs[i][j] + LABELS.bareRow(), new Group(i, i, j));
        }
        if (i < n) {
          reach(i + 1, j, costs[i][j] + LABELS.bareLine(), new Group(i, i + 1, -1));
        }
        for (int to = i + 1; j < m && to <= Math.min(n, i + LABELS.mostLines()); to++) {
          double off = Math.abs((lines[i] + lines[to - 1]) / 2 - rows[j]) / height;
          reach(to, j + 1, costs[i][j] + off, new Group(i, to, j));
        }
      }
    }
    List<Group> groups = new ArrayList<>();
    int i = n;
    int j = m;
    while (i > 0 || j > 0) {
      Group group = last[i][j];
      if (group.to() > group.from()) {
        groups.add(0, group);
      }
      i = group.from();
      j -= group.row() < 0 ? 0 : 1;
    }
    return groups;
  }

  private void reach(int i, int j, double cost, Group group) {
    if (cost < costs[i][j] - 1e-9) {
      costs[i][j] = cost;
      last[i][j] = group;
    }
  }
}
