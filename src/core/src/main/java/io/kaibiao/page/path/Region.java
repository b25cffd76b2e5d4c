package io.kaibiao.page.path;

import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * An area of a page as a union of boxes, in display space.
 *
 * @param boxes the boxes, which may overlap; none for an empty area
 */
public record Region(List<Box> boxes) {

  /** Maximum number of boxes. An area of more is reduced to the box around it. */
  private static final int MOST = 64;

  public static Region of(Box box) {
    return new Region(List.of(box));
  }

  /** Returns the union of boxes. */
  public static Region of(List<Box> boxes) {
    if (boxes.size() <= MOST) {
      return new Region(List.copyOf(boxes));
    }
    return of(boxes.stream().reduce(boxes.get(0), Box::union));
  }

  /** Returns the part of this area inside another one. */
  public Region within(Region other) {
    if (boxes.size() == 1 && other.boxes.size() == 1) {
      return new Region(other.pieces(boxes.get(0)));
    }
    List<Box> pieces = new ArrayList<>();
    for (Box box : boxes) {
      pieces.addAll(other.pieces(box));
    }
    return of(pieces);
  }

  /**
   * Returns the pieces of a box inside this area. A box without width or height, such as a line,
   * has pieces too.
   */
  public List<Box> pieces(Box box) {
    List<Box> pieces = new ArrayList<>(boxes.size());
    for (Box part : boxes) {
      double x0 = Math.max(part.x0(), box.x0());
      double y0 = Math.max(part.y0(), box.y0());
      double x1 = Math.min(part.x1(), box.x1());
      double y1 = Math.min(part.y1(), box.y1());
      if (x1 >= x0 && y1 >= y0) {
        pieces.add(new Box(x0, y0, x1, y1));
      }
    }
    return pieces;
  }

  /** Tells whether a point is inside, or at most so far outside. */
  public boolean contains(double x, double y, double slack) {
    for (Box box : boxes) {
      if (x >= box.x0() - slack
          && x <= box.x1() + slack
          && y >= box.y0() - slack
          && y <= box.y1() + slack) {
        return true;
      }
    }
    return false;
  }
}
