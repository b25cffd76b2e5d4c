package io.kaibiao.samples;

import io.kaibiao.report.Box;
import io.kaibiao.samples.TrueCells.TrueCell;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PageCleaner;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.StripCutter;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the lines of known cells from a scanned page as the program itself does: cleaned and made
 * straight, rulings erased, each cell cut into its lines. So strips for training look like those
 * that will be read.
 */
final class StripCutting {

  /** The rulings around a cell are left out, in points. */
  private static final double EDGE = 1.2;

  private StripCutting() {}

  /** Returns the strips of all cells in which as many lines were found as there are. */
  static List<Strip> cut(ScanSheet sheet, List<TrueCell> cells, int page) {
    CleanPage clean = PageCleaner.clean(sheet.image(), sheet.dpi());
    Trail trail = new Trail(clean.map(), sheet.placement());
    if (!trail.isUpright(clean.raster().width() / 2.0, clean.raster().height() / 2.0)) {
      clean = PageCleaner.rotated(clean, 2);
      trail = new Trail(clean.map(), sheet.placement());
    }
    Raster text = PageCleaner.eraseLines(clean.raster(), clean.lines(), clean.dpi());
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
