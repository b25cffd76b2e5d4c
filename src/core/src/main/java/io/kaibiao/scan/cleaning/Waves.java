package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures the distortion of a page from the course of its longer rulings: for each position, the
 * shift in pixels of the content that belongs there. Interpolated between lines, constant beyond
 * the outermost ones.
 */
final class Waves {

  private static final CleaningTolerances.Waves WAVES = ScanTolerances.STANDARD.cleaning().waves();

  /** The distance of the nodes along lines, in pixels: a few steps of a trace. */
  private static final int STEP = 4 * Trace.STEP;

  /** One line's shifts at a node. */
  private record Shift(double position, double by) {}

  private final List<Shift>[] nodes;

  private Waves(List<Shift>[] nodes) {
    this.nodes = nodes;
  }

  /**
   * Returns the distortion of lines of one direction, or null if they are straight.
   *
   * @param length the page's size along the lines, in pixels
   */
  static @Nullable Waves of(List<Trace> traces, Direction direction, int length, double dpi) {
    double point = dpi / 72;
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Shift>[] nodes = new List[length / STEP + 2];
    Arrays.setAll(nodes, i -> new ArrayList<>());
    double squares = 0;
    int count = 0;
    for (Trace trace : traces) {
      if (trace.direction() != direction
          || trace.end() - trace.start() < WAVES.longLine() * point) {
        continue;
      }
      for (int i = 0; i < nodes.length; i++) {
        int at = i * STEP;
        if (at < trace.start() - STEP / 2 || at > trace.end() + STEP / 2) {
          continue;
        }
        double by = trace.around(at) - trace.position();
        if (Math.abs(by) <= WAVES.most() * point) {
          nodes[i].add(new Shift(trace.position(), by));
          squares += by * by;
          count++;
        }
      }
    }
    if (count < 4 || Math.sqrt(squares / count) < WAVES.bent() * point) {
      return null;
    }
    for (int i = 0; i < nodes.length; i++) {
      nodes[i].sort(Comparator.comparingDouble(Shift::position).thenComparingDouble(Shift::by));
      nodes[i] = steadied(nodes[i]);
    }
    fill(nodes);
    return new Waves(nodes);
  }

  /**
   * Returns the shifts smoothed by the median of each three neighbours, so that a line that strayed
   * into text does not count.
   */
  private static List<Shift> steadied(List<Shift> shifts) {
    List<Shift> out = new ArrayList<>();
    for (int i = 0; i < shifts.size(); i++) {
      double a = shifts.get(Math.max(0, i - 1)).by();
      double b = shifts.get(i).by();
      double c = shifts.get(Math.min(shifts.size() - 1, i + 1)).by();
      double middle = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
      out.add(new Shift(shifts.get(i).position(), middle));
    }
    return out;
  }

  /**
   * Gives nodes that no line reaches the shifts of the last node before them that has some, else of
   * the first node after them.
   */
  private static void fill(List<Shift>[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      if (nodes[i].isEmpty()) {
        nodes[i] = nodes[i - 1];
      }
    }
    for (int i = nodes.length - 2; i >= 0; i--) {
      if (nodes[i].isEmpty()) {
        nodes[i] = nodes[i + 1];
      }
    }
  }

  /**
   * Returns the shift at a position, in pixels.
   *
   * @param along the position along the lines
   * @param across the position across them
   */
  double at(double along, double across) {
    double node = Math.max(0, Math.min(nodes.length - 1.001, along / STEP));
    int i = (int) node;
    double share = node - i;
    return (1 - share) * shift(nodes[i], across) + share * shift(nodes[i + 1], across);
  }

  private static double shift(List<Shift> shifts, double across) {
    Shift before = null;
    for (Shift shift : shifts) {
      if (shift.position() >= across) {
        if (before == null) {
          return shift.by();
        }
        double gap = shift.position() - before.position();
        double share = gap <= 0 ? 0 : (across - before.position()) / gap;
        return before.by() + share * (shift.by() - before.by());
      }
      before = shift;
    }
    return before == null ? 0 : before.by();
  }
}
