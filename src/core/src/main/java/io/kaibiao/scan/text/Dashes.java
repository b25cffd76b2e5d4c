package io.kaibiao.scan.text;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.TextTolerances;
import io.kaibiao.scan.text.Blobs.Blob;
import java.util.List;

/**
 * Tells a dash by its shape: print puts one, or several in a row, where a cell has no figure, and
 * readers that know letters take a flat stroke for 一, for a full stop, or for nothing at all. Works
 * on a clean page without its ruling lines; safe to share between threads.
 */
public final class Dashes {

  private static final TextTolerances.Dashes DASHES = ScanTolerances.STANDARD.text().dashes();
  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();

  private final Raster page;
  private final double point;

  /**
   * Makes a judge of dashes.
   *
   * @param page a clean page without its ruling lines
   * @param dpi its pixels an inch
   */
  public Dashes(Raster page, double dpi) {
    this.page = page;
    this.point = dpi / 72;
  }

  /**
   * Returns whether all that stands on a line is flat strokes in one row.
   *
   * @param line a line of a cell, as it was cut
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

  /** Tells whether a stroke is equally thick everywhere; a 一 with serifs is thicker at its end. */
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
    return columns > 0 && most <= (double) sum / columns + Math.max(1.5, 0.5 * point);
  }
}
