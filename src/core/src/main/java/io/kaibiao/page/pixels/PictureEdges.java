package io.kaibiao.page.pixels;

import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;

/** Tells whether the edge of a picture cuts off its table, so that a part of it is not shown. */
public final class PictureEdges {

  /** Maximum distance between the end of a ruling and the edge that cuts it, in points. */
  private static final double AT_EDGE = 3;

  /** Minimum number of rulings that an edge cuts. */
  private static final int FEWEST = 3;

  private PictureEdges() {}

  /**
   * Tells whether several rulings of a picture run up to one of its edges and none runs along that
   * edge.
   *
   * @param picture a picture of text with the margin of {@link PixelPages#picture}
   */
  public static boolean cutTable(Page picture) {
    return isCut(picture, Direction.VERTICAL, picture.height())
        || isCut(picture, Direction.HORIZONTAL, picture.width());
  }

  /**
   * @param across the direction of the rulings that are cut
   * @param length the length of the picture in that direction
   */
  private static boolean isCut(Page picture, Direction across, double length) {
    double first = PixelPages.MARGIN;
    double last = length - PixelPages.MARGIN;
    int starts = 0;
    int ends = 0;
    boolean closedFirst = false;
    boolean closedLast = false;
    for (Ruling ruling : picture.rulings()) {
      if (ruling.direction() == across) {
        starts += ruling.start() <= first + AT_EDGE ? 1 : 0;
        ends += ruling.end() >= last - AT_EDGE ? 1 : 0;
      } else {
        closedFirst |= Math.abs(ruling.position() - first) <= AT_EDGE;
        closedLast |= Math.abs(ruling.position() - last) <= AT_EDGE;
      }
    }
    return (starts >= FEWEST && !closedFirst) || (ends >= FEWEST && !closedLast);
  }
}
