package io.kaibiao.page;

import io.kaibiao.ocr.PolicyReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.report.place.Box;
import io.kaibiao.scan.PageMap;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import java.util.List;

/**
 * The pixels from which a page's text is read.
 *
 * @param raster the clean page with its rulings erased
 * @param dpi its resolution in pixels per inch
 * @param map the positions of its pixels in the image of the displayed page
 * @param reader reads its strips; shared with other pages
 * @param reason why the text is read from pixels
 * @param left where the image's left edge stands on the displayed page, in points
 * @param top where its upper edge stands
 */
public record PixelLayer(
    Raster raster,
    double dpi,
    PageMap map,
    PolicyReader reader,
    PixelReason reason,
    double left,
    double top) {

  /**
   * Reads strips. If the pixels contradict a text layer, the text engine must confirm a number,
   * because number engines read letters as digits.
   */
  List<StripReading> read(List<Raster> strips) {
    return reason.kind() == PixelReason.Kind.CONTRADICTED
        ? reader.readCorroborated(strips)
        : reader.read(strips);
  }

  double pixels(double points) {
    return points * dpi / 72;
  }

  public double points(double pixels) {
    return pixels * 72 / dpi;
  }

  /** Maps a box of the clean page, in points, to the displayed page. */
  Box toShown(Box box) {
    PixelBox shown =
        map.toImage(
            new PixelBox(
                (int) Math.floor(pixels(box.x0())),
                (int) Math.floor(pixels(box.y0())),
                (int) Math.ceil(pixels(box.x1())),
                (int) Math.ceil(pixels(box.y1()))));
    return new Box(
        left + points(shown.x0()),
        top + points(shown.y0()),
        left + points(shown.x1()),
        top + points(shown.y1()));
  }
}
