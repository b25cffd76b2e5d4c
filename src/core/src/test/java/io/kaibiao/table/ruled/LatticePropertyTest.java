package io.kaibiao.table.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.table.Lines;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LatticePropertyTest {

  /** Cells of any shape, drawn side by side by side by an unsteady hand, come back as they were. */
  @Property(tries = 400)
  void drawnGridComesBack(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Span> spans = spans(random, random.nextInt(2, 9), random.nextInt(2, 9), true);
    if (spans.size() < 2) {
      return;
    }
    double[] xs = boundaries(random, spans.stream().mapToInt(s -> s.column() + s.columnSpan()));
    double[] ys = boundaries(random, spans.stream().mapToInt(s -> s.row() + s.rowSpan()));
    Lines lines = new Lines();
    for (Span s : spans) {
      double x0 = xs[s.column()];
      double x1 = xs[s.column() + s.columnSpan()];
      double y0 = ys[s.row()];
      double y1 = ys[s.row() + s.rowSpan()];
      side(random, lines, true, y0, x0, x1);
      side(random, lines, true, y1, x0, x1);
      side(random, lines, false, x0, y0, y1);
      side(random, lines, false, x1, y0, y1);
    }
    List<RuledGrid> found = lines.grids();
    assertEquals(1, found.size());
    assertEquals(spans, found.get(0).spans());
  }

  /** Tables of long lines whose outer sides were left out. */
  @Property(tries = 200)
  void openSidesAreClosed(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = random.nextInt(1, 9);
    int columns = random.nextInt(2, 9);
    double[] xs = evenly(random, columns + 1);
    double[] ys = evenly(random, rows + 1);
    Lines lines = new Lines();
    for (double y : ys) {
      lines.h(y + jitter(random), xs[0] + jitter(random), xs[columns] + jitter(random));
    }
    for (int c = 1; c < columns; c++) {
      lines.v(xs[c] + jitter(random), ys[0], ys[rows]);
    }
    assertEquals(
        List.of(spans(random, rows, columns, false)),
        lines.grids().stream().map(RuledGrid::spans).toList());
  }

  /** Whatever lines stand on a page, the cells of a grid neither overlap nor leave a hole. */
  @Property(tries = 400)
  void cellsCoverTheGridOnce(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Lines lines = new Lines();
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      double at = 20 * random.nextInt(8) + jitter(random);
      double from = 20 * random.nextInt(7);
      double to = from + random.nextDouble(160 - from);
      if (random.nextBoolean()) {
        lines.h(at, from, to);
      } else {
        lines.v(at, from, to);
      }
    }
    for (RuledGrid grid : lines.grids()) {
      int[][] covered = new int[grid.rows()][grid.columns()];
      for (Span s : grid.spans()) {
        for (int r = s.row(); r < s.row() + s.rowSpan(); r++) {
          for (int c = s.column(); c < s.column() + s.columnSpan(); c++) {
            covered[r][c]++;
          }
        }
      }
      for (int[] row : covered) {
        for (int times : row) {
          assertEquals(1, times, () -> Lines.words(grid));
        }
      }
    }
  }

  private static void side(
      SplittableRandom random, Lines lines, boolean horizontal, double at, double from, double to) {
    double position = at + jitter(random);
    double start = from + jitter(random);
    double end = to + jitter(random);
    double cut = start + (end - start) * random.nextDouble(0.3, 0.7);
    boolean whole = end - start < 24 || random.nextInt(3) > 0;
    double gap = whole ? 0 : random.nextDouble(4);
    draw(lines, horizontal, position, start, cut);
    draw(lines, horizontal, position, cut + gap, end);
  }

  private static void draw(
      Lines lines, boolean horizontal, double position, double start, double end) {
    if (horizontal) {
      lines.h(position, start, end);
    } else {
      lines.v(position, start, end);
    }
  }

  /** At most one point to either side in all: two lines of one boundary differ by so much. */
  private static double jitter(SplittableRandom random) {
    return random.nextDouble(-0.5, 0.5);
  }

  private static List<Span> spans(SplittableRandom random, int rows, int columns, boolean merge) {
    boolean[][] used = new boolean[rows][columns];
    List<Span> spans = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (used[r][c]) {
          continue;
        }
        int right = c + 1;
        while (merge && right < columns && !used[r][right] && random.nextInt(3) == 0) {
          right++;
        }
        int bottom = r + 1;
        while (merge && bottom < rows && random.nextInt(3) == 0) {
          bottom++;
        }
        for (int i = r; i < bottom; i++) {
          java.util.Arrays.fill(used[i], c, right, true);
        }
        spans.add(new Span(r, c, bottom - r, right - c));
      }
    }
    return merge ? withoutUnseen(spans) : spans;
  }

  /** A boundary that no cell begins at can't be seen, and so the grid has none there. */
  private static List<Span> withoutUnseen(List<Span> spans) {
    TreeSet<Integer> rows = new TreeSet<>();
    TreeSet<Integer> columns = new TreeSet<>();
    spans.forEach(s -> rows.add(s.row()));
    spans.forEach(s -> columns.add(s.column()));
    return spans.stream()
        .map(
            s -> {
              int row = rows.headSet(s.row()).size();
              int column = columns.headSet(s.column()).size();
              return new Span(
                  row,
                  column,
                  rows.headSet(s.row() + s.rowSpan()).size() - row,
                  columns.headSet(s.column() + s.columnSpan()).size() - column);
            })
        .toList();
  }

  private static double[] boundaries(SplittableRandom random, java.util.stream.IntStream ends) {
    return evenly(random, ends.max().orElseThrow() + 1);
  }

  private static double[] evenly(SplittableRandom random, int count) {
    double[] at = new double[count];
    at[0] = 30;
    for (int i = 1; i < count; i++) {
      at[i] = at[i - 1] + random.nextDouble(12, 90);
    }
    return at;
  }
}
