package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.TextTolerances;
import io.kaibiao.scan.text.Blobs;
import io.kaibiao.scan.text.Blobs.Blob;
import io.kaibiao.scan.text.StripCutter;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes specks, and clusters of them away from letters, from a page covered with specks. On other
 * pages spots of that size are parts of broken strokes and are kept.
 */
final class Specks {

  private static final CleaningTolerances.Specks SPECKS =
      ScanTolerances.STANDARD.cleaning().specks();
  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();
  private static final TextTolerances.Strips STRIPS = ScanTolerances.STANDARD.text().strips();

  private Specks() {}

  /** Removes specks in place if the page is covered with them. */
  static void erase(Raster page, double dpi) {
    double point = dpi / 72;
    List<PixelBox> specks = new ArrayList<>();
    List<PixelBox> clumps = new ArrayList<>();
    List<PixelBox> others = new ArrayList<>();
    PixelBox all = new PixelBox(0, 0, page.width(), page.height());
    for (Blob blob : Blobs.find(page, all, INK.text())) {
      PixelBox box = blob.box();
      boolean large = Math.max(box.width(), box.height()) >= STRIPS.visible() * point;
      (StripCutter.speck(blob, point) ? specks : large ? others : clumps).add(box);
    }
    double area = page.width() / dpi * 2.54 * (page.height() / dpi * 2.54);
    if (specks.size() > SPECKS.many() * area
        && alone(specks, others, page, SPECKS.alone() * point).size() > SPECKS.many() * area) {
      specks.forEach(box -> whiten(page, box));
      alone(clumps, others, page, SPECKS.far() * point).forEach(box -> whiten(page, box));
    }
  }

  /** Returns the isolated spots: those whose neighbouring squares in a coarse grid are empty. */
  private static List<PixelBox> alone(
      List<PixelBox> spots, List<PixelBox> others, Raster page, double distance) {
    int size = (int) Math.max(1, Math.round(distance));
    int across = page.width() / size + 3;
    boolean[] taken = new boolean[across * (page.height() / size + 3)];
    for (PixelBox box : others) {
      for (int y = box.y0() / size; y <= box.y1() / size; y++) {
        for (int x = box.x0() / size; x <= box.x1() / size; x++) {
          taken[(y + 1) * across + x + 1] = true;
        }
      }
    }
    List<PixelBox> alone = new ArrayList<>();
    for (PixelBox box : spots) {
      boolean near = false;
      for (int y = box.y0() / size; y <= box.y0() / size + 2; y++) {
        for (int x = box.x0() / size; x <= box.x0() / size + 2; x++) {
          near |= taken[y * across + x];
        }
      }
      if (!near) {
        alone.add(box);
      }
    }
    return alone;
  }

  /** Makes a speck with its blurred edge white, but not the ink beside it. */
  private static void whiten(Raster page, PixelBox box) {
    for (int y = Math.max(0, box.y0() - 1); y < Math.min(page.height(), box.y1() + 1); y++) {
      for (int x = Math.max(0, box.x0() - 1); x < Math.min(page.width(), box.x1() + 1); x++) {
        boolean inside = x >= box.x0() && x < box.x1() && y >= box.y0() && y < box.y1();
        if (inside || page.at(x, y) >= INK.text()) {
          page.pixels()[y * page.width() + x] = (byte) 255;
        }
      }
    }
  }
}
