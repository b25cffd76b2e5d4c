package io.kaibiao.page.paint;

import io.kaibiao.report.place.Box;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The clips of nested graphics states, each reduced to boxes in display space. The clip of a table
 * cell is a box, and PDFBox's exact areas cost more than all other work. Mutable; belongs to one
 * page.
 */
final class ClipBoxes {

  /** Maximum distance of a letter's centre from the clip, in points. */
  private static final double SLACK = 0.5;

  private final Deque<Clip> outer = new ArrayDeque<>();
  private final Clip page;
  private Clip clip;

  /**
   * One clip.
   *
   * @param region the area inside it
   * @param text the letters that are part of it: what is painted shows only inside their outlines;
   *     none if text is no part of the clip
   */
  private record Clip(Region region, List<ClipText.Part> text) {}

  /** A clip and the number of states around it. */
  record State(Clip clip, int depth) {}

  ClipBoxes(Box page) {
    this.page = new Clip(Region.of(page), List.of());
    this.clip = this.page;
  }

  /** Returns to the clip of the whole page. */
  void reset() {
    outer.clear();
    clip = page;
  }

  void save() {
    outer.push(clip);
  }

  void restore() {
    Clip before = outer.poll();
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

  void narrow(Region area) {
    clip = new Clip(area.within(clip.region()), clip.text());
  }

  /** Narrows the clip to the outlines of letters. */
  void narrowToText(List<ClipText.Part> letters) {
    clip = new Clip(clip.region(), List.copyOf(letters));
  }

  /** Returns the letters that are part of the clip. */
  List<ClipText.Part> text() {
    return clip.text();
  }

  /** Returns the area inside the clip. */
  Region region() {
    return clip.region();
  }

  /** Returns the parts of an area inside the clip, without those that have no width or height. */
  List<Box> visible(Box area) {
    List<Box> pieces = clip.region().pieces(area);
    pieces.removeIf(p -> p.width() <= 0 || p.height() <= 0);
    return pieces;
  }

  boolean holdsMiddle(Box box) {
    return clip.region().contains((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2, SLACK);
  }
}
