package io.kaibiao.samples.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A straight table line, horizontal or vertical. */
public record Line(double x0, double y0, double x1, double y1) {

  boolean level() {
    return y0 == y1;
  }

  /** Returns the lines formed by the edges of some cells, with collinear edges joined. */
  static List<Line> around(Collection<Rect> boxes, boolean withoutSides) {
    Map<Double, List<double[]>> level = new TreeMap<>();
    Map<Double, List<double[]>> upright = new TreeMap<>();
    double left = boxes.stream().mapToDouble(Rect::left).min().orElse(0);
    double right = boxes.stream().mapToDouble(Rect::right).max().orElse(0);
    for (Rect box : boxes) {
      add(level, box.bottom(), box.left(), box.right());
      add(level, box.top(), box.left(), box.right());
      if (!withoutSides || box.left() > left + 0.01) {
        add(upright, box.left(), box.bottom(), box.top());
      }
      if (!withoutSides || box.right() < right - 0.01) {
        add(upright, box.right(), box.bottom(), box.top());
      }
    }
    List<Line> lines = new ArrayList<>();
    level.forEach((y, spans) -> joined(spans).forEach(s -> lines.add(new Line(s[0], y, s[1], y))));
    upright.forEach(
        (x, spans) -> joined(spans).forEach(s -> lines.add(new Line(x, s[0], x, s[1]))));
    return List.copyOf(lines);
  }

  private static void add(Map<Double, List<double[]>> lines, double at, double from, double to) {
    double key = Math.round(at * 1000) / 1000.0;
    lines.computeIfAbsent(key, k -> new ArrayList<>()).add(new double[] {from, to});
  }

  private static List<double[]> joined(List<double[]> spans) {
    List<double[]> sorted = new ArrayList<>(spans);
    sorted.sort((a, b) -> Double.compare(a[0], b[0]));
    List<double[]> result = new ArrayList<>();
    for (double[] span : sorted) {
      double[] last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && span[0] <= last[1] + 0.02) {
        last[1] = Math.max(last[1], span[1]);
      } else {
        result.add(new double[] {span[0], span[1]});
      }
    }
    return result;
  }
}
