package io.kaibiao.samples;

import io.kaibiao.report.place.Box;
import io.kaibiao.samples.TrueCells.TrueCell;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.cleaning.PageCleaner;
import io.kaibiao.scan.text.StripCutter;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the lines of known cells from a scanned page in the same way as a conversion: the page is
 * cleaned and straightened, rulings are erased, and each cell is cut into its lines. Strips for
 * training therefore look like those in use.
 */
final class StripCutting {

  /** Width of the margin around a cell that is omitted because of its rulings, in points. */
  private static final double EDGE = 1.2;

  /** White margin around the ink of an uncleaned strip, as in a conversion, in points. */
  private static final double MARGIN = 0.9;

  private StripCutting() {}

  /** Returns the strips of all cells in which the expected number of lines was found. */
  static List<Strip> cut(ScanSheet sheet, List<TrueCell> cells, int page) {
    CleanPage clean = PageCleaner.clean(sheet.image(), sheet.dpi());
    Trail trail = new Trail(clean.map()::toImage, sheet.placement());
    if (!trail.isUpright(clean.raster().width() / 2.0, clean.raster().height() / 2.0)) {
      clean = PageCleaner.rotated(clean, 2);
      trail = new Trail(clean.map()::toImage, sheet.placement());
    }
    Raster text = PageCleaner.text(clean);
    StripCutter cutter = new StripCutter(text, clean.dpi());
    List<Strip> strips = new ArrayList<>();
    for (TrueCell cell : cells) {
      List<PixelBox> lines = cutter.cut(place(cell.box(), trail, clean));
      if (lines.size() != cell.lines().size()) {
        continue;
      }
      for (int i = 0; i < lines.size(); i++) {
        PixelBox b = lines.get(i);
        strips.add(new Strip(text.crop(b.x0(), b.y0(), b.x1(), b.y1()), cell.lines().get(i), page));
      }
    }
    return strips;
  }

  /** Returns the strips of all cells as they are in the scan, including its skew and blur. */
  static List<Strip> uncleaned(ScanSheet sheet, List<TrueCell> inks, int page) {
    Raster grey = grey(sheet.image());
    Trail trail = new Trail((x, y) -> new double[] {x, y}, sheet.placement());
    double scale = sheet.dpi() / 72;
    List<Strip> strips = new ArrayList<>();
    for (TrueCell ink : inks) {
      PixelBox b = bounds(ink.box(), trail, scale);
      strips.add(new Strip(grey.crop(b.x0(), b.y0(), b.x1(), b.y1()), ink.lines().get(0), page));
    }
    return strips;
  }

  private static PixelBox bounds(Box box, Trail trail, double scale) {
    double x0 = Double.MAX_VALUE;
    double y0 = Double.MAX_VALUE;
    double x1 = 0;
    double y1 = 0;
    for (int corner = 0; corner < 4; corner++) {
      double[] point =
          trail.find(
              corner % 2 == 0 ? box.x0() - MARGIN : box.x1() + MARGIN,
              corner < 2 ? box.y0() - MARGIN : box.y1() + MARGIN,
              scale);
      x0 = Math.min(x0, point[0]);
      y0 = Math.min(y0, point[1]);
      x1 = Math.max(x1, point[0]);
      y1 = Math.max(y1, point[1]);
    }
    return new PixelBox(
        (int) Math.round(x0), (int) Math.round(y0), (int) Math.round(x1), (int) Math.round(y1));
  }

  private static Raster grey(BufferedImage image) {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    byte[] grey = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int rgb = pixels[i];
      grey[i] =
          (byte) (((rgb >> 16 & 0xFF) * 299 + (rgb >> 8 & 0xFF) * 587 + (rgb & 0xFF) * 114) / 1000);
    }
    return new Raster(width, image.getHeight(), grey);
  }

  private static PixelBox place(Box box, Trail trail, CleanPage clean) {
    double scale = clean.dpi() / 72;
    double[] topLeft = trail.find(box.x0() + EDGE, box.y0() + EDGE, scale);
    double[] bottomRight = trail.find(box.x1() - EDGE, box.y1() - EDGE, scale);
    return new PixelBox(
        (int) Math.round(topLeft[0]),
        (int) Math.round(topLeft[1]),
        (int) Math.round(Math.max(topLeft[0], bottomRight[0])),
        (int) Math.round(Math.max(topLeft[1], bottomRight[1])));
  }
}
