package io.kaibiao.page.words;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The rulings around the cells of a table whose boxes meet. Where cells are boxes tight around
 * their text, nothing shows its rulings, and there are none.
 */
final class CellRulings {

  /** Most cells of a table, so that the work on its rulings is bounded; a page has up to 1000. */
  private static final int MOST = 3000;

  /** Largest distance of edges that are one, in points. Set by eye on Kaibiao's own files. */
  private static final double SAME = 1;

  /**
   * Least share of edges that another cell or the table's side has too. Cells without text may be
   * missing, so some edges stand alone. Set by eye on Kaibiao's own files.
   */
  private static final double SHARED = 0.7;

  private final List<Box> cells;
  private final List<Double> xs;
  private final List<Double> ys;
  private final List<Ruling> rulings = new ArrayList<>();

  private CellRulings(List<Box> cells) {
    this.cells = cells;
    this.xs = edges(cells.stream().flatMap(c -> List.of(c.x0(), c.x1()).stream()).toList());
    this.ys = edges(cells.stream().flatMap(c -> List.of(c.y0(), c.y1()).stream()).toList());
  }

  /** Returns the rulings around cells, none if they don't meet. */
  static List<Ruling> of(List<Box> cells) {
    if (cells.size() < 4 || cells.size() > MOST) {
      return List.of();
    }
    CellRulings rulings = new CellRulings(cells);
    return rulings.meet() ? rulings.drawn() : List.of();
  }

  /** Returns different places in order; those that are nearly the same are one. */
  private static List<Double> edges(List<Double> places) {
    List<Double> edges = new ArrayList<>();
    for (double place : places.stream().sorted().toList()) {
      if (edges.isEmpty() || place - edges.get(edges.size() - 1) > SAME) {
        edges.add(place);
      }
    }
    return edges;
  }

  /** Tells whether most cells end where another one begins or where the table ends. */
  private boolean meet() {
    long across = cells.stream().filter(c -> isShared(c.x1(), xs, true)).count();
    long down = cells.stream().filter(c -> isShared(c.y1(), ys, false)).count();
    return Math.min(across, down) >= SHARED * cells.size();
  }

  private boolean isShared(double end, List<Double> edges, boolean across) {
    return at(end, edges) == edges.size() - 1
        || cells.stream().anyMatch(c -> Math.abs((across ? c.x0() : c.y0()) - end) <= SAME);
  }

  private static int at(double place, List<Double> edges) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - place) < Math.abs(edges.get(best) - place)) {
        best = i;
      }
    }
    return best;
  }

  /** Returns the edges of all cells, and of the places that no cell covers. */
  private List<Ruling> drawn() {
    boolean[][] covered = new boolean[ys.size() - 1][xs.size() - 1];
    TreeMap<Integer, Box> free = new TreeMap<>();
    for (Box cell : cells) {
      int left = at(cell.x0(), xs);
      int right = at(cell.x1(), xs);
      int top = at(cell.y0(), ys);
      int bottom = at(cell.y1(), ys);
      for (int r = top; r < bottom; r++) {
        for (int c = left; c < right; c++) {
          covered[r][c] = true;
        }
      }
      draw(new Box(xs.get(left), ys.get(top), xs.get(right), ys.get(bottom)));
    }
    for (int r = 0; r < covered.length; r++) {
      for (int c = 0; c < covered[r].length; c++) {
        if (!covered[r][c]) {
          free.put(r * xs.size() + c, new Box(xs.get(c), ys.get(r), xs.get(c + 1), ys.get(r + 1)));
        }
      }
    }
    free.values().forEach(this::draw);
    return rulings;
  }

  private void draw(Box box) {
    rulings.add(new Ruling(Direction.HORIZONTAL, box.y0(), box.x0(), box.x1(), 0));
    rulings.add(new Ruling(Direction.HORIZONTAL, box.y1(), box.x0(), box.x1(), 0));
    rulings.add(new Ruling(Direction.VERTICAL, box.x0(), box.y0(), box.y1(), 0));
    rulings.add(new Ruling(Direction.VERTICAL, box.x1(), box.y0(), box.y1(), 0));
  }
}
