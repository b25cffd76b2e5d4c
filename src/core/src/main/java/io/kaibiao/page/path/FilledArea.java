package io.kaibiao.page.path;

import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * An area of a path that is filled.
 *
 * @param box the box around it, in display space
 * @param rectangle whether it fills the box, but for rounded corners
 * @param clockwise the direction in which its outline runs
 * @param holes the boxes inside it that are not filled
 */
public record FilledArea(Box box, boolean rectangle, boolean clockwise, List<Box> holes) {

  /** Maximum number of holes. An area of more counts as no rectangle, which hides nothing. */
  private static final int MOST_HOLES = 64;

  boolean contains(Box inner) {
    return rectangle
        && box.contains(inner.x0(), inner.y0())
        && box.contains(inner.x1(), inner.y1());
  }

  /** Returns the same area with a further hole. */
  FilledArea without(Box hole) {
    if (holes.size() >= MOST_HOLES) {
      return new FilledArea(box, false, clockwise, holes);
    }
    List<Box> more = new ArrayList<>(holes);
    more.add(hole);
    return new FilledArea(box, rectangle, clockwise, List.copyOf(more));
  }
}
