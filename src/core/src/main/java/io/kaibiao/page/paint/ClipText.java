package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Paint;
import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * Letters whose outlines are part of the clip (text rendering modes 4 to 7; ISO 32000-2, 9.3.6).
 * They are visible where something is painted through the clip, in that paint.
 */
final class ClipText {

  private ClipText() {}

  /** A letter of a clip. Mutable: it becomes visible when something is painted through it. */
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
   * Gives the letters of a clip the paint of an area that is painted through it.
   *
   * @param clip the letters that are part of the clip
   * @return whether the clip has letters, so that the area is not visible itself
   */
  static boolean reveal(List<Part> clip, Box area, Paint paint, Ink ink) {
    for (Part part : clip) {
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
    return !clip.isEmpty();
  }
}
