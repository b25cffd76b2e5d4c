package io.kaibiao.export.searchable;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Maps a page as it is shown to its user space: the visible part, turned as it is displayed. */
final class ShownSpace {

  private ShownSpace() {}

  /**
   * Returns the map of a page.
   *
   * @param width its width as shown, in points; the origin is at the top left
   * @param height its height as shown, in points
   */
  static AffineTransform toUser(PDPage page, double width, double height) {
    PDRectangle crop = page.getCropBox();
    int turn = Math.floorMod(page.getRotation(), 360) / 90;
    boolean lying = turn % 2 == 1;
    double across = lying ? crop.getHeight() : crop.getWidth();
    double down = lying ? crop.getWidth() : crop.getHeight();
    AffineTransform map =
        switch (turn) {
          case 1 -> new AffineTransform(0, 1, 1, 0, crop.getLowerLeftX(), crop.getLowerLeftY());
          case 2 -> new AffineTransform(-1, 0, 0, 1, crop.getUpperRightX(), crop.getLowerLeftY());
          case 3 -> new AffineTransform(0, -1, -1, 0, crop.getUpperRightX(), crop.getUpperRightY());
          default -> new AffineTransform(1, 0, 0, -1, crop.getLowerLeftX(), crop.getUpperRightY());
        };
    // A page may state a unit of its own, and one that is an enlarged sheet is read reduced.
    map.scale(across / width, down / height);
    return map;
  }
}
