package io.kaibiao.table.ruled;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledTolerances;
import io.kaibiao.table.Spans;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Returns the grids formed by rulings. Rulings that touch belong to one table; places of the grid
 * without an edge between them are one merged cell. Open sides, double lines, gaps and missing
 * corners are repaired.
 */
public final class Lattice {

  private static final RuledTolerances.Lines LINES = TableTolerances.STANDARD.ruled().lines();
  private static final RuledTolerances.Grids GRIDS = TableTolerances.STANDARD.ruled().grids();

  private Lattice() {}

  /** Returns the grids of a page with two cells or more, from top to bottom. */
  public static List<RuledGrid> find(List<Ruling> rulings) {
    List<Ruling> horizontal = longEnough(Segments.merged(rulings, Direction.HORIZONTAL));
    List<Ruling> vertical = longEnough(Segments.merged(rulings, Direction.VERTICAL));
    List<RuledGrid> grids = new ArrayList<>();
    for (Component component : components(horizontal, vertical)) {
      RuledGrid grid = grid(component.horizontal(), component.vertical());
      if (grid != null && grid.spans().size() > 1) {
        grids.add(grid);
      }
    }
    grids.sort(
        Comparator.comparingDouble((RuledGrid g) -> g.ys().get(0))
            .thenComparingDouble(g -> g.xs().get(0)));
    return grids;
  }

  private static List<Ruling> longEnough(List<Ruling> lines) {
    return lines.stream().filter(l -> l.length() >= LINES.shortest()).toList();
  }

  private record Component(List<Ruling> horizontal, List<Ruling> vertical) {}

  private static List<Component> components(List<Ruling> horizontal, List<Ruling> vertical) {
    int h = horizontal.size();
    int[] parent = new int[h + vertical.size()];
    Arrays.setAll(parent, i -> i);
    for (int i = 0; i < h; i++) {
      Ruling a = horizontal.get(i);
      for (int j = 0; j < vertical.size(); j++) {
        Ruling b = vertical.get(j);
        if (b.position() >= a.start() - LINES.touch()
            && b.position() <= a.end() + LINES.touch()
            && a.position() >= b.start() - LINES.touch()
            && a.position() <= b.end() + LINES.touch()) {
          parent[root(parent, i)] = root(parent, h + j);
        }
      }
    }
    List<Component> components = new ArrayList<>();
    int[] index = new int[parent.length];
    Arrays.fill(index, -1);
    for (int i = 0; i < parent.length; i++) {
      int root = root(parent, i);
      if (index[root] < 0) {
        index[root] = components.size();
        components.add(new Component(new ArrayList<>(), new ArrayList<>()));
      }
      Component component = components.get(index[root]);
      if (i < h) {
        component.horizontal().add(horizontal.get(i));
      } else {
        component.vertical().add(vertical.get(i - h));
      }
    }
    return components;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static @org.jspecify.annotations.Nullable RuledGrid grid(
      List<Ruling> horizontal, List<Ruling> vertical) {
    if (horizontal.isEmpty() || vertical.isEmpty()) {
      return null;
    }
    double[] xs = withOpenSides(boundaries(vertical), horizontal);
    double[] ys = withOpenSides(boundaries(horizontal), vertical);
    if (xs.length < 2 || ys.length < 2) {
      return null;
    }
    boolean[][] below = edges(ys, xs, horizontal);
    boolean[][] beside = edges(xs, ys, vertical);
    return new RuledGrid(list(xs), list(ys), Spans.of(below, beside));
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** Returns the distinct positions of lines, near ones drawn together. */
  private static double[] boundaries(List<Ruling> lines) {
    double[] positions = lines.stream().mapToDouble(Ruling::position).sorted().toArray();
    double[] out = new double[positions.length];
    int count = 0;
    int from = 0;
    for (int i = 1; i <= positions.length; i++) {
      if (i == positions.length || positions[i] - positions[from] > GRIDS.sameBoundary()) {
        out[count++] = (positions[from] + positions[i - 1]) / 2;
        from = i;
      }
    }
    return Arrays.copyOf(out, count);
  }

  /** Adds a boundary where two crossing lines or more run on beyond the last one. */
  private static double[] withOpenSides(double[] boundaries, List<Ruling> crossing) {
    double first = boundaries[0];
    double last = boundaries[boundaries.length - 1];
    double low =
        common(
            crossing.stream()
                .mapToDouble(Ruling::start)
                .filter(s -> s < first - GRIDS.openSide())
                .sorted()
                .toArray());
    double high =
        -common(
            crossing.stream()
                .mapToDouble(r -> -r.end())
                .filter(e -> e < -last - GRIDS.openSide())
                .sorted()
                .toArray());
    int extra = (Double.isNaN(low) ? 0 : 1) + (Double.isNaN(high) ? 0 : 1);
    double[] out = new double[boundaries.length + extra];
    int at = 0;
    if (!Double.isNaN(low)) {
      out[at++] = low;
    }
    System.arraycopy(boundaries, 0, out, at, boundaries.length);
    if (!Double.isNaN(high)) {
      out[out.length - 1] = high;
    }
    return out;
  }

  /** Returns the lowest of sorted values that a second one lies near to, or NaN. */
  private static double common(double[] sorted) {
    for (int i = 0; i + 1 < sorted.length; i++) {
      if (sorted[i + 1] - sorted[i] <= LINES.touch()) {
        return sorted[i];
      }
    }
    return Double.NaN;
  }

  /**
   * Returns for every boundary and every place along it whether the edge is drawn.
   *
   * @param across the boundaries that the lines lie on
   * @param along the boundaries that part the lines into edges
   */
  private static boolean[][] edges(double[] across, double[] along, List<Ruling> lines) {
    double[][] covered = new double[across.length][along.length - 1];
    for (Ruling line : lines) {
      int at = nearest(across, line.position());
      if (Math.abs(across[at] - line.position()) > GRIDS.sameBoundary()) {
        continue;
      }
      for (int i = 0; i + 1 < along.length; i++) {
        double overlap = Math.min(line.end(), along[i + 1]) - Math.max(line.start(), along[i]);
        if (overlap > 0) {
          covered[at][i] += overlap;
        }
      }
    }
    boolean[][] drawn = new boolean[across.length][along.length - 1];
    for (int a = 0; a < across.length; a++) {
      for (int i = 0; i + 1 < along.length; i++) {
        drawn[a][i] = covered[a][i] >= GRIDS.drawn() * (along[i + 1] - along[i]);
      }
      bridge(drawn[a], covered[a], along);
    }
    return drawn;
  }

  /** Closes an edge of which only pieces are left, where the line goes on to both sides. */
  private static void bridge(boolean[] drawn, double[] covered, double[] along) {
    for (int i = 1; i + 1 < drawn.length; i++) {
      double least = Math.max(GRIDS.left() * (along[i + 1] - along[i]), GRIDS.shortestLeft());
      drawn[i] |= drawn[i - 1] && drawn[i + 1] && covered[i] >= least;
    }
  }

  private static int nearest(double[] sorted, double value) {
    int at = Arrays.binarySearch(sorted, value);
    if (at >= 0) {
      return at;
    }
    int next = -at - 1;
    if (next == 0) {
      return 0;
    }
    if (next == sorted.length) {
      return next - 1;
    }
    return sorted[next] - value < value - sorted[next - 1] ? next : next - 1;
  }
}
