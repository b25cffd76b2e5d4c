package io.kaibiao.page;

import io.kaibiao.ocr.PolicyReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.report.place.Box;
import io.kaibiao.scan.PageMap;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import java.util.List;

/**
 * The pixels that a page's text is read from.
 *
 * @param raster the clean page with its rulings erased
 * @param dpi its resolution in pixels an inch
 * @param map where its pixels are in the image of the page as shown
 * @param reader reads its strips; shared with other pages
 * @param reason why the text is read from pixels
 */
public record PixelLayer(
    Raster raster, double dpi, PageMap map, PolicyReader reader, PixelReason reason) {

  /**
   * Reads strips. Where the pixels contradict a text layer, a figure must be read alike by the
   * reader that knows letters too: those of figures alone take letters for digits.
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

  /** Maps a box of the clean page, in points, to the page as shown. */
  Box toShown(Box box) {
    PixelBox shown =
        map.toImage(
            new PixelBox(
                (int) Math.floor(pixels(box.x0())),
                (int) Math.floor(pixels(box.y0())),
                (int) Math.ceil(pixels(box.x1())),
                (int) Math.ceil(pixels(box.y1()))));
    return new Box(points(shown.x0()), points(shown.y0()), points(shown.x1()), points(shown.y1()));
  }
}
