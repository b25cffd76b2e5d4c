package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.path.Region;
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

  private static final PaintTolerances.Letters LIMITS = PaintTolerances.STANDARD.letters();

  private final Deque<Clip> outer = new ArrayDeque<>();
  private final Clip page;
  private Clip clip;

  /**
   * A letter whose outline is part of the clip (text rendering modes 4 to 7; ISO 32000-2, 9.3.6).
   * Mutable: it becomes visible when something is painted through it.
   */
  static final class Part {
    private final Ink.Letter letter;

    /** Its position among the letters of the page, or -1 while it is not visible. */
    private int index;

    /**
     * Makes a part of a clip.
     *
     * @param index the position of the letter among those of the page if it was painted before, or
     *     -1
     */
    Part(Ink.Letter letter, int index) {
      this.letter = letter;
      this.index = index;
    }
  }

  /**
   * One clip.
   *
   * @param region the area inside it
   * @param text the letters that are part of it: what is painted shows only inside their outlines;
   *     none if text is no part of the clip
   */
  private record Clip(Region region, List<Part> text) {}

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
  void narrowToText(List<Part> letters) {
    clip = new Clip(clip.region(), List.copyOf(letters));
  }

  /**
   * Gives the letters of a clip the paint of an area that is painted through it.
   *
   * @param ink receives the letters that become visible
   * @return whether the clip has letters, so that the area is not visible itself
   */
  boolean reveal(Box area, Paint paint, Ink ink) {
    for (Part part : clip.text()) {
      Box box = part.letter.box();
      if (!area.contains((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2)) {
        continue;
      }
      Ink.Letter painted = part.letter.painted(paint, ink.painted++);
      if (part.index < 0) {
        part.index = ink.letters.size();
        ink.letters.add(painted);
      } else {
        ink.letters.set(part.index, painted);
      }
    }
    return !clip.text().isEmpty();
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
    return clip.region()
        .contains((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2, LIMITS.clipSlack());
  }
}
