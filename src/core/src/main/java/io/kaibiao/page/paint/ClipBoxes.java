package io.kaibiao.page.paint;

import io.kaibiao.report.place.Box;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The clips of nested graphics states, each reduced to a box in display space. The clip of a table
 * cell is a box, and PDFBox's exact areas cost more than all other work. Mutable; belongs to one
 * page.
 */
final class ClipBoxes {

  /** Maximum distance of a letter's centre from the clip, in points. */
  private static final double SLACK = 0.5;

  private final Deque<Box> outer = new ArrayDeque<>();
  private Box clip;

  /** A clip and the number of states around it. */
  record State(Box clip, int depth) {}

  ClipBoxes(Box page) {
    this.clip = page;
  }

  /** Returns the current clip. */
  Box clip() {
    return clip;
  }

  void save() {
    outer.push(clip);
  }

  void restore() {
    Box before = outer.poll();
    if (before != null) {
      clip = before;
    }
  }

  State state() {
    return new State(clip, outer.size());
  }

  /** Restores an earlier clip and drops the states that were saved since. */
  void returnTo(State state) {
    while (outer.size() > state.depth()) {
      outer.pop();
    }
    clip = state.clip();
  }

  void narrow(Box area) {
    clip = visible(area);
  }

  /** Returns the part of an area inside the clip, which has no width or height if it is empty. */
  Box visible(Box area) {
    double x0 = Math.max(clip.x0(), area.x0());
    double y0 = Math.max(clip.y0(), area.y0());
    return new Box(
        x0,
        y0,
        Math.max(x0, Math.min(clip.x1(), area.x1())),
        Math.max(y0, Math.min(clip.y1(), area.y1())));
  }

  boolean holdsMiddle(Box box) {
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    return x >= clip.x0() - SLACK
        && x <= clip.x1() + SLACK
        && y >= clip.y0() - SLACK
        && y <= clip.y1() + SLACK;
  }
}
