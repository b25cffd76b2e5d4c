package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * An interval without text, in points from the page's left edge.
 *
 * @param x0 where the text on its left ends
 * @param x1 where the text on its right begins
 */
record Gap(double x0, double x1) {

  double width() {
    return x1 - x0;
  }

  double middle() {
    return (x0 + x1) / 2;
  }

  /** Returns the gaps between the parts of a line, from left to right. */
  static List<Gap> between(List<Segment> parts) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      double from = parts.get(i - 1).box().x1();
      double to = parts.get(i).box().x0();
      if (to > from) {
        gaps.add(new Gap(from, to));
      }
    }
    return gaps;
  }

  /**
   * Returns what a line leaves free of gaps.
   *
   * @param least the least width in points of what is left
   */
  static List<Gap> left(List<Gap> gaps, TextLine line, double least) {
    List<Gap> left = gaps;
    for (Segment part : line.segments()) {
      List<Gap> next = new ArrayList<>();
      for (Gap gap : left) {
        if (part.box().x0() >= gap.x1() || part.box().x1() <= gap.x0()) {
          next.add(gap);
          continue;
        }
        add(new Gap(gap.x0(), part.box().x0()), least, next);
        add(new Gap(part.box().x1(), gap.x1()), least, next);
      }
      left = next;
    }
    return left;
  }

  private static void add(Gap gap, double least, List<Gap> out) {
    if (gap.width() >= least) {
      out.add(gap);
    }
  }

  /** Tells whether a line has text on both sides of it, and none in its middle. */
  boolean parts(TextLine line) {
    return !isCrossedBy(line)
        && line.segments().stream().anyMatch(s -> s.box().x1() <= middle())
        && line.segments().stream().anyMatch(s -> s.box().x0() >= middle());
  }

  /** Tells whether a line has text in its middle. */
  boolean isCrossedBy(TextLine line) {
    return line.segments().stream()
        .anyMatch(s -> s.box().x0() < middle() && s.box().x1() > middle());
  }
}
