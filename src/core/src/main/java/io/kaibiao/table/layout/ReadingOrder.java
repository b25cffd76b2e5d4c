package io.kaibiao.table.layout;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.PageStretch;
import java.util.ArrayList;
import java.util.List;

/** Orders the parts of a page whose text runs in several directions. */
public final class ReadingOrder {

  private ReadingOrder() {}

  /**
   * Returns all parts in reading order: upright text on a page of rotated text is header and
   * footer; rotated text comes after what is above it.
   *
   * @param main the parts in the page's main direction, in order
   * @param turned the others
   */
  public static List<PageStretch> of(List<PageStretch> main, List<PageStretch> turned) {
    List<PageStretch> order = new ArrayList<>(main);
    for (PageStretch stretch : turned) {
      if (stretch.page().frame().turn() == Turn.NONE) {
        double middle = stretch.page().height() / 2;
        order.add(0, part(stretch, 0, middle));
        order.add(part(stretch, middle, Double.MAX_VALUE));
      } else if (!stretch.lines().isEmpty() || !stretch.tables().isEmpty()) {
        insert(stretch, order);
      }
    }
    order.removeIf(s -> s.lines().isEmpty() && s.tables().isEmpty());
    return order;
  }

  private static void insert(PageStretch stretch, List<PageStretch> order) {
    for (int i = 0; i < order.size(); i++) {
      PageStretch other = order.get(i);
      Frame frame = other.page().frame();
      if (frame.turn() != stretch.page().frame().turn()) {
        double top = frame.toReading(stretch.page().toShown(around(stretch))).y0();
        PageStretch below = part(other, top, Double.MAX_VALUE);
        if (!below.lines().isEmpty() || !below.tables().isEmpty()) {
          order.set(i, part(other, 0, top));
          order.add(i + 1, stretch);
          order.add(i + 2, below);
          return;
        }
      }
    }
    order.add(stretch);
  }

  private static Box around(PageStretch stretch) {
    List<Box> boxes = new ArrayList<>();
    stretch.tables().forEach(t -> boxes.add(t.region()));
    if (boxes.isEmpty()) {
      stretch.lines().forEach(l -> boxes.add(l.box()));
    }
    return boxes.stream().reduce(Box::union).orElseThrow();
  }

  private static PageStretch part(PageStretch stretch, double from, double to) {
    return new PageStretch(
        stretch.page(),
        stretch.column(),
        stretch.lines().stream().filter(l -> isIn(middle(l), from, to)).toList(),
        stretch.tables().stream().filter(t -> isIn(t.region().y0(), from, to)).toList());
  }

  private static boolean isIn(double y, double from, double to) {
    return y >= from && y < to;
  }

  private static double middle(TextLine line) {
    return (line.box().y0() + line.box().y1()) / 2;
  }
}
