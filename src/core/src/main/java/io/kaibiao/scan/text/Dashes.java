package io.kaibiao.scan.text;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.TextTolerances;
import io.kaibiao.scan.text.Blobs.Blob;
import java.util.List;

/**
 * Recognizes dashes by their shape. Print uses one or several of them in a cell without an amount,
 * and recognizers trained on letters read a flat stroke as 一, as a full stop, or not at all. Works
 * on a clean page without its ruling lines. Safe to share between threads.
 */
public final class Dashes {

  private static final TextTolerances.Dashes DASHES = ScanTolerances.STANDARD.text().dashes();
  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();

  private final Raster page;
  private final double point;

  /**
   * Makes a detector for one page.
   *
   * @param page a clean page without its ruling lines
   * @param dpi resolution of the page, in pixels per inch
   */
  public Dashes(Raster page, double dpi) {
    this.page = page;
    this.point = dpi / 72;
  }

  /**
   * Returns whether a line consists of flat strokes in one row only.
   *
   * @param line the box of a line of a cell
   */
  public boolean isDash(PixelBox line) {
    double thickest = Math.max(3, DASHES.thickest() * point);
    List<Blob> strokes =
        Blobs.find(page, line, INK.text()).stream()
            .filter(blob -> !StripCutter.speck(blob, point))
            .toList();
    if (strokes.isEmpty()) {
      return false;
    }
    PixelBox all = strokes.get(0).box();
    int longest = 0;
    int ink = 0;
    for (Blob stroke : strokes) {
      PixelBox box = stroke.box();
      if (box.height() > thickest) {
        return false;
      }
      all = all.union(box);
      ink += box.width();
      longest = Math.max(longest, box.width());
    }
    return all.height() <= thickest + 1
        && longest >= DASHES.shortest() * point
        && longest >= DASHES.slender() * all.height()
        && ink >= DASHES.filled() * all.width()
        && isEven(all);
  }

  /**
   * Tells whether a stroke has the same thickness everywhere. A 一 with serifs is thicker at its
   * end.
   */
  private boolean isEven(PixelBox stroke) {
    int most = 0;
    int columns = 0;
    int sum = 0;
    for (int x = stroke.x0(); x < stroke.x1(); x++) {
      int thick = 0;
      for (int y = stroke.y0(); y < stroke.y1(); y++) {
        thick += page.at(x, y) < INK.text() ? 1 : 0;
      }
      most = Math.max(most, thick);
      sum += thick;
      columns += thick > 0 ? 1 : 0;
    }
    return columns > 0
        && most <= (double) sum / columns + Math.max(DASHES.evenPixels(), DASHES.even() * point);
  }
}
