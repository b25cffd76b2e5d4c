package io.kaibiao.table.witness;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.Spans;
import io.kaibiao.table.WitnessTolerances;
import io.kaibiao.table.region.GlyphIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws the grid of a table that nothing but its text shows. */
public final class OpenGrid {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  private final OpenTable table;
  private final List<List<TextPiece>> heads = new ArrayList<>();
  private final List<List<TextPiece>> body = new ArrayList<>();

  /** The words of the last line of the head. */
  private List<TextPiece> words = List.of();

  private OpenGrid(OpenTable table, List<Glyph> glyphs) {
    this.table = table;
    GlyphIndex index = new GlyphIndex(glyphs);
    for (int i = 0; i < table.lines().size(); i++) {
      TextLine line = table.lines().get(i);
      List<Glyph> own =
          index.on(List.of(line)).stream().sorted(Comparator.comparingDouble(Glyph::x0)).toList();
      boolean head = i < table.firstBody();
      List<TextPiece> pieces = TextPiece.of(own, head ? LIMITS.headGap() : LIMITS.narrow());
      pieces.removeIf(p -> Leaders.without(p.text()).isEmpty());
      if (!pieces.isEmpty()) {
        (head ? heads : body).add(pieces);
        words = head ? TextPiece.of(own, LIMITS.blank()) : words;
      }
    }
  }

  /**
   * Returns the grid of a table; empty if its text shows fewer than two columns.
   *
   * @param glyphs the glyphs of the table
   */
  public static Optional<RuledGrid> of(OpenTable table, List<Glyph> glyphs) {
    return new OpenGrid(table, glyphs).grid();
  }

  private double size() {
    return table.lines().stream().mapToDouble(TextLine::size).max().orElse(1);
  }

  private Optional<RuledGrid> grid() {
    List<List<TextPiece>> rows = OpenColumns.rows(body, size());
    List<Gap> gutters = OpenColumns.gutters(rows, size());
    if (gutters.isEmpty()) {
      return Optional.empty();
    }
    List<double[]> columns = columns(rows, gutters);
    splitLeaves(gutters);
    HeadRows head = new HeadRows(heads, columns, table.rules());
    List<Double> xs = xs(gutters, head);
    List<Integer> starts = new ArrayList<>();
    List<List<TextPiece>> lines = new ArrayList<>(heads);
    for (int i = 0; i < heads.size(); i++) {
      if (i == 0 || !head.goesOn(starts.get(starts.size() - 1), i)) {
        starts.add(i);
      }
    }
    boolean[] begins = OpenRows.starts(body, gutters);
    for (int i = 0; i < begins.length; i++) {
      if (begins[i]) {
        starts.add(heads.size() + i);
      }
    }
    lines.addAll(body);
    return Optional.of(drawn(xs, starts, lines, head));
  }

  /** Parts texts of the lowest heads at gutters that lie between two of their words. */
  private void splitLeaves(List<Gap> gutters) {
    if (heads.isEmpty() || heads.get(heads.size() - 1).size() > gutters.size()) {
      return;
    }
    List<TextPiece> parted = new ArrayList<>();
    TextPiece piece = null;
    for (TextPiece word : words) {
      TextPiece before = piece;
      boolean own =
          before == null
              || word.box().x0() - before.box().x1() > LIMITS.headGap() * word.box().height()
              || gutters.stream()
                  .anyMatch(g -> g.x0() < word.box().x0() && g.x1() > before.box().x1());
      if (own) {
        if (before != null) {
          parted.add(before);
        }
        piece = word;
      } else {
        piece = new TextPiece(before.text() + word.text(), before.box().union(word.box()));
      }
    }
    if (piece != null) {
      parted.add(piece);
      heads.set(heads.size() - 1, parted);
    }
  }

  /** Returns where the text of each column begins and ends. */
  private static List<double[]> columns(List<List<TextPiece>> rows, List<Gap> gutters) {
    List<double[]> columns = new ArrayList<>();
    for (int i = 0; i <= gutters.size(); i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : gutters.get(i - 1).middle();
      double to = i == gutters.size() ? Double.POSITIVE_INFINITY : gutters.get(i).middle();
      double x0 = Double.POSITIVE_INFINITY;
      double x1 = Double.NEGATIVE_INFINITY;
      for (List<TextPiece> row : rows) {
        for (TextPiece piece : row) {
          if (piece.middle() > from && piece.middle() < to) {
            x0 = Math.min(x0, piece.box().x0());
            x1 = Math.max(x1, piece.box().x1());
          }
        }
      }
      columns.add(new double[] {x0, x1});
    }
    return columns;
  }

  /** Returns the boundaries: in each gutter the place that the fewest texts of the head cross. */
  private List<Double> xs(List<Gap> gutters, HeadRows head) {
    Box box = table.box();
    List<Double> xs = new ArrayList<>(List.of(box.x0() - 1));
    for (int i = 0; i < gutters.size(); i++) {
      Gap gutter = gutters.get(i);
      double best = gutter.middle();
      long least = crossed(best, head);
      for (int step = 1; step < LIMITS.steps() && least > 0; step++) {
        double x = gutter.x0() + gutter.width() * step / LIMITS.steps();
        long crossed = crossed(x, head);
        if (crossed < least) {
          least = crossed;
          best = x;
        }
      }
      xs.add(best);
    }
    xs.add(box.x1() + 1);
    return xs;
  }

  private static long crossed(double x, HeadRows head) {
    long crossed = 0;
    for (int i = 0; i < head.size(); i++) {
      crossed +=
          head.line(i).stream()
              .filter(p -> p.from() == p.to())
              .filter(p -> p.piece().box().x0() < x && p.piece().box().x1() > x)
              .count();
    }
    return crossed;
  }

  private RuledGrid drawn(
      List<Double> xs, List<Integer> starts, List<List<TextPiece>> lines, HeadRows head) {
    List<Double> ys = new ArrayList<>();
    ys.add(table.box().y0() - 1);
    for (int start : starts.subList(1, starts.size())) {
      ys.add((bottom(lines.get(start - 1)) + top(lines.get(start))) / 2);
    }
    ys.add(table.box().y1() + 1);
    int rows = ys.size() - 1;
    int width = xs.size() - 1;
    boolean[][] below = new boolean[ys.size()][width];
    boolean[][] beside = new boolean[xs.size()][rows];
    Arrays.stream(below).forEach(edge -> Arrays.fill(edge, true));
    Arrays.stream(beside).forEach(edge -> Arrays.fill(edge, true));
    for (int row = 0; row < rows; row++) {
      int from = starts.get(row);
      int to = row + 1 < rows ? starts.get(row + 1) : lines.size();
      for (int line = from; line < to; line++) {
        if (line < heads.size()) {
          for (HeadRows.Place place : head.line(line)) {
            for (int x = place.from() + 1; x <= place.to(); x++) {
              beside[x][row] = false;
            }
          }
        } else {
          openBand(lines.get(line), xs, beside, row);
        }
      }
    }
    joinHeads(starts, head, below, beside);
    return new RuledGrid(xs, ys, Spans.of(below, beside));
  }

  private static double bottom(List<TextPiece> line) {
    return line.stream().mapToDouble(p -> p.box().y1()).max().orElse(0);
  }

  private static double top(List<TextPiece> line) {
    return line.stream().mapToDouble(p -> p.box().y0()).min().orElse(0);
  }

  /** Joins the cells of a line of one text that stands across boundaries. */
  private static void openBand(List<TextPiece> line, List<Double> xs, boolean[][] beside, int row) {
    for (TextPiece piece : line) {
      for (int x = 1; x + 1 < xs.size(); x++) {
        if (piece.box().x0() < xs.get(x) - 0.5 && piece.box().x1() > xs.get(x) + 0.5) {
          beside[x][row] = false;
        }
      }
    }
  }

  /** Joins a blank place of the head with the text above or below it in its column. */
  private void joinHeads(
      List<Integer> starts, HeadRows head, boolean[][] below, boolean[][] beside) {
    int rows = (int) starts.stream().filter(s -> s < heads.size()).count();
    int width = beside.length - 1;
    for (int row = 0; row + 1 < rows; row++) {
      for (int column = 0; column < width; column++) {
        boolean upper = isFilled(row, column, starts, head);
        boolean lower = isFilled(row + 1, column, starts, head);
        boolean single = isSingle(column, row, beside) && isSingle(column, row + 1, beside);
        if (single && upper != lower) {
          below[row + 1][column] = false;
        }
      }
    }
  }

  private static boolean isSingle(int column, int row, boolean[][] beside) {
    return (column == 0 || beside[column][row])
        && (column + 1 == beside.length - 1 || beside[column + 1][row]);
  }

  private boolean isFilled(int row, int column, List<Integer> starts, HeadRows head) {
    int to = row + 1 < starts.size() ? Math.min(starts.get(row + 1), heads.size()) : heads.size();
    for (int line = starts.get(row); line < to; line++) {
      if (head.line(line).stream().anyMatch(p -> p.from() <= column && p.to() >= column)) {
        return true;
      }
    }
    return false;
  }
}
