package io.kaibiao.page.pixels;

import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;

/** Tells whether the edge of a picture cuts off its table, so that a part of it is not shown. */
final class PictureEdges {

  private static final PixelTolerances.Pictures LIMITS = PixelTolerances.STANDARD.pictures();

  private static final int INK = ScanTolerances.STANDARD.grey().ink().pictureEdge();

  private PictureEdges() {}

  /**
   * Tells whether several rulings of a picture run on to one of its edges and none runs along that
   * edge.
   *
   * @param clean the cleaned picture with a margin around it
   * @param margin the width of the margin in points
   */
  static boolean cutTable(CleanPage clean, double margin) {
    int edge = (int) Math.round(margin * clean.dpi() / 72);
    return isCut(clean, Direction.VERTICAL, edge) || isCut(clean, Direction.HORIZONTAL, edge);
  }

  /**
   * Tells whether the first or the last edge in a direction cuts rulings of that direction.
   *
   * @param edge the distance of the picture's edges from those of the image, in pixels
   */
  private static boolean isCut(CleanPage clean, Direction along, int edge) {
    Raster page = clean.raster();
    int length = along == Direction.VERTICAL ? page.height() : page.width();
    double near = LIMITS.atEdge() * clean.dpi() / 72;
    int before = 0;
    int after = 0;
    boolean closedBefore = false;
    boolean closedAfter = false;
    for (PixelLine line : clean.lines()) {
      if (line.direction() == along) {
        before += runs(page, line, edge, (int) line.start()) ? 1 : 0;
        after += runs(page, line, (int) line.end(), length - edge) ? 1 : 0;
      } else {
        closedBefore |= Math.abs(line.position() - edge) <= near;
        closedAfter |= Math.abs(line.position() - (length - edge)) <= near;
      }
    }
    return (before >= LIMITS.fewestCut() && !closedBefore)
        || (after >= LIMITS.fewestCut() && !closedAfter);
  }

  /** Tells whether the ink of a ruling goes on, but for a pixel, between two of its positions. */
  private static boolean runs(Raster page, PixelLine line, int from, int to) {
    int missing = 0;
    for (int at = Math.max(0, from); at < to; at++) {
      missing += isInk(page, line, at) ? 0 : 1;
    }
    return missing <= 2;
  }

  private static boolean isInk(Raster page, PixelLine line, int at) {
    boolean down = line.direction() == Direction.VERTICAL;
    int across = (int) Math.round(line.position());
    for (int side = across - 2; side <= across + 2; side++) {
      int x = down ? side : at;
      int y = down ? at : side;
      boolean inside = x >= 0 && y >= 0 && x < page.width() && y < page.height();
      if (inside && page.at(x, y) < INK) {
        return true;
      }
    }
    return false;
  }
}
