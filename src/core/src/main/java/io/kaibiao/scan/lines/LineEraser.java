package io.kaibiao.scan.lines;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.Arrays;
import java.util.List;

/** Removes the ink of ruling lines from a page and keeps the text that touches them. */
public final class LineEraser {

  private static final GreyLevels.Paper PAPER = ScanTolerances.STANDARD.grey().paper();
  private static final LineTolerances.Erasing ERASING = ScanTolerances.STANDARD.lines().erasing();

  private final byte[] pixels;
  private final PixelLine line;

  /** Offset from a pixel to the next across the line. */
  private final int step;

  /** Offset from a pixel to the next along the line. */
  private final int along;

  /** How many pixels the page has across the line. */
  private final int most;

  /** How many pixels the page has along the line. */
  private final int length;

  private final double point;
  private final int thick;
  private final int thickest;
  private final int middle;

  private LineEraser(Raster page, PixelLine line, double point) {
    boolean across = line.direction() == Direction.HORIZONTAL;
    this.pixels = page.pixels();
    this.line = line;
    this.step = across ? page.width() : 1;
    this.along = across ? 1 : page.width();
    this.most = across ? page.height() : page.width();
    this.length = across ? page.width() : page.height();
    this.point = point;
    this.thick = (int) Math.ceil(line.thickness());
    this.thickest = thick + Math.max(2, (int) Math.round(point * ERASING.thicker()));
    this.middle = (int) line.position();
  }

  /** Erases lines in place. */
  public static void erase(Raster page, List<PixelLine> lines, double dpi) {
    for (PixelLine line : lines) {
      new LineEraser(page, line, dpi / 72).erase();
    }
    for (PixelLine across : lines) {
      for (PixelLine down : lines) {
        if (across.direction() == Direction.HORIZONTAL && down.direction() == Direction.VERTICAL) {
          eraseCrossing(page, across, down, dpi / 72);
        }
      }
    }
  }

  /** Erases what is left at the crossing or corner of two lines. */
  private static void eraseCrossing(Raster page, PixelLine across, PixelLine down, double point) {
    double touch = ERASING.touch() * point;
    if (down.position() < across.start() - touch
        || down.position() > across.end() + touch
        || across.position() < down.start() - touch
        || across.position() > down.end() + touch) {
      return;
    }
    double x = down.thickness() / 2 + ERASING.crossing() * point;
    double y = across.thickness() / 2 + ERASING.crossing() * point;
    int x0 = (int) Math.max(0, Math.floor(down.position() - x));
    int x1 = (int) Math.min(page.width(), Math.ceil(down.position() + x));
    int y0 = (int) Math.max(0, Math.floor(across.position() - y));
    int y1 = (int) Math.min(page.height(), Math.ceil(across.position() + y));
    for (int row = y0; row < y1 && x0 < x1; row++) {
      Arrays.fill(page.pixels(), row * page.width() + x0, row * page.width() + x1, (byte) 255);
    }
  }

  private void erase() {
    double reach = Math.max(2, point);
    int band0 = Math.max(0, (int) Math.floor(line.position() - thick / 2.0 - reach));
    int band1 = Math.min(most, (int) Math.ceil(line.position() + thick / 2.0 + reach));
    int from = Math.max(0, (int) line.start() - 2);
    int to = Math.min(length, (int) Math.ceil(line.end()) + 2);
    for (int i = from; i < to; i++) {
      int darkest = darkest(i * along, band0, band1);
      if (darkest >= 0) {
        eraseAround(i * along, darkest);
      }
    }
  }

  /**
   * Returns the position of the darkest pixel across the line, with a preference for its middle, or
   * -1.
   */
  private int darkest(int base, int band0, int band1) {
    int darkest = -1;
    int level = PAPER.besideLines();
    for (int b = band0; b < band1; b++) {
      int value = (pixels[base + b * step] & 0xFF) + Math.abs(b - middle);
      if (value < level) {
        level = value;
        darkest = b;
      }
    }
    return darkest;
  }

  /**
   * Erases the ink around a pixel across the line, but no more than the line's thickness where
   * letters touch it.
   */
  private void eraseAround(int base, int darkest) {
    int top = darkest;
    while (top > 0
        && darkest - top <= thickest
        && (pixels[base + (top - 1) * step] & 0xFF) < PAPER.besideLines()) {
      top--;
    }
    int bottom = darkest + 1;
    while (bottom < most
        && bottom - darkest <= thickest
        && (pixels[base + bottom * step] & 0xFF) < PAPER.besideLines()) {
      bottom++;
    }
    if (bottom - top > thickest) {
      boolean above = middle - top > thickest;
      boolean below = bottom - middle > thickest;
      if (above && below) {
        return;
      }
      top = Math.max(top, (int) Math.floor(line.position() - thick / 2.0 - 0.5));
      bottom = Math.min(bottom, (int) Math.ceil(line.position() + thick / 2.0 + 0.5));
    }
    top = Math.max(0, top - 1);
    bottom = Math.min(most, bottom + 1);
    for (int b = top; b < bottom; b++) {
      pixels[base + b * step] = (byte) 255;
    }
  }
}
