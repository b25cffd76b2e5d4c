package io.kaibiao.scan.cleaning;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.text.Blobs;
import io.kaibiao.scan.text.Blobs.Blob;
import io.kaibiao.scan.text.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether a scanned page lies on its side, from the direction of its lines of text, and
 * whether it is upside down, from the position of punctuation within lines.
 */
final class Orientation {

  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();
  private static final CleaningTolerances.Marks MARKS = ScanTolerances.STANDARD.cleaning().marks();
  private static final CleaningTolerances.Orientation ORIENTATION =
      ScanTolerances.STANDARD.cleaning().orientation();

  private Orientation() {}

  /** Tells whether the lines of text run up or down the page instead of across. */
  static boolean lying(Raster page, double dpi) {
    int scale = Math.max(1, (int) Math.round(dpi / 100));
    int width = page.width() / scale;
    int height = page.height() / scale;
    if (width < 16 || height < 16) {
      return false;
    }
    double point = dpi / scale / 72;
    byte[] ink = small(page, scale, width, height);
    // In marked, 2 stands for pixels of ruling lines, 1 for ink, 0 for paper.
    byte[] marked = ink.clone();
    int stroke = (int) (ORIENTATION.longestStroke() * point);
    for (int y = 0; y < height; y++) {
      markLong(ink, marked, new PixelRow(y * width, 1, width), stroke);
    }
    for (int x = 0; x < width; x++) {
      markLong(ink, marked, new PixelRow(x, width, height), stroke);
    }
    int gap = (int) Math.round(ORIENTATION.letterGap() * letter(ink, width, height, point));
    long[] across = new long[2];
    for (int y = 0; y < height; y++) {
      runs(marked, new PixelRow(y * width, 1, width), gap, across);
    }
    long[] down = new long[2];
    for (int x = 0; x < width; x++) {
      runs(marked, new PixelRow(x, width, height), gap, down);
    }
    return across[0] > 0
        && down[0] > 0
        && down[1] / (double) down[0] > ORIENTATION.clearly() * across[1] / across[0];
  }

  private static byte[] small(Raster page, int scale, int width, int height) {
    byte[] pixels = page.pixels();
    byte[] ink = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * scale * page.width() + x * scale;
        int darkest = 255;
        for (int v = 0; v < scale; v++, at += page.width()) {
          for (int u = 0; u < scale; u++) {
            darkest = Math.min(darkest, pixels[at + u] & 0xFF);
          }
        }
        ink[y * width + x] = (byte) (darkest < INK.orientation() ? 1 : 0);
      }
    }
    return ink;
  }

  /** Returns the typical letter size in pixels: the upper tercile of connected components. */
  private static double letter(byte[] ink, int width, int height, double point) {
    byte[] grey = new byte[ink.length];
    for (int i = 0; i < ink.length; i++) {
      grey[i] = (byte) (ink[i] == 1 ? 0 : 255);
    }
    Raster small = new Raster(width, height, grey);
    int[] sizes =
        Blobs.find(small, new PixelBox(0, 0, width, height), 128).stream()
            .mapToInt(b -> Math.max(b.box().width(), b.box().height()))
            .filter(s -> s >= 5 * point && s <= 56 * point)
            .sorted()
            .toArray();
    double size = sizes.length == 0 ? 0 : sizes[sizes.length * 2 / 3];
    return Math.max(ORIENTATION.smallestLetter() * point, size);
  }

  private static void markLong(byte[] ink, byte[] marked, PixelRow row, int most) {
    int count = row.count();
    int start = -1;
    for (int i = 0; i <= count; i++) {
      boolean dark = i < count && ink[row.at(i)] == 1;
      if (dark && start < 0) {
        start = i;
      } else if (!dark && start >= 0) {
        for (int k = start; i - start > most && k < i; k++) {
          marked[row.at(k)] = 2;
        }
        start = -1;
      }
    }
  }

  /**
   * Adds to {@code sums} the length and the squared length of each run of ink, bridging small gaps.
   */
  private static void runs(byte[] marked, PixelRow row, int gap, long[] sums) {
    int count = row.count();
    int start = -1;
    int last = -1;
    for (int i = 0; i <= count; i++) {
      int mark = i < count ? marked[row.at(i)] : 2;
      if (mark == 1) {
        if (start < 0) {
          start = i;
        }
        last = i;
      } else if (start >= 0 && (mark == 2 || i - last > gap)) {
        long length = last + 1L - start;
        sums[0] += length;
        sums[1] += length * length;
        start = -1;
      }
    }
  }

  /**
   * Returns the evidence that a page with horizontal lines of text is upside down: from 1 (all
   * commas, full stops and similar marks lie in the upper halves of their lines) to −1 (all in the
   * lower halves); 0 without any evidence.
   *
   * @param page a cleaned page without its ruling lines
   * @param checkpoint passed for each line of text
   */
  static double upsideDown(Raster page, double dpi, Checkpoint checkpoint) {
    double point = dpi / 72;
    int high = 0;
    int low = 0;
    for (PixelBox line : TextLines.find(page, List.of(), dpi, checkpoint)) {
      checkpoint.pass();
      double height = line.height();
      if (height < MARKS.lowestLine() * point
          || height > MARKS.highestLine() * point
          || line.width() < 2 * height) {
        continue;
      }
      List<PixelBox> small = new ArrayList<>();
      for (Blob blob : Blobs.find(page, line, INK.text())) {
        PixelBox box = blob.box();
        if (box.height() <= MARKS.largest() * height
            && box.width() <= MARKS.largest() * height
            && box.height() >= MARKS.smallest() * point
            && blob.darkest() < INK.letter()) {
          small.add(box);
        }
      }
      for (PixelBox box : small) {
        if (paired(box, small, height) || crowded(box, line, page)) {
          continue;
        }
        double middle = (box.y0() + box.y1()) / 2.0 - line.y0();
        if (middle < MARKS.high() * height) {
          high++;
        } else if (middle > MARKS.low() * height) {
          low++;
        }
      }
    }
    return (high - low) / (high + low + MARKS.doubt());
  }

  /**
   * Tells whether a mark has a similar one beside it, which makes it a quotation mark, found at the
   * top of a line.
   */
  private static boolean paired(PixelBox box, List<PixelBox> small, double height) {
    for (PixelBox other : small) {
      if (!other.equals(box)
          && Math.abs(other.x0() - box.x0()) < MARKS.paired() * height
          && other.y0() < box.y1()
          && box.y0() < other.y1()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether there is ink above or below a mark in its line, which makes it part of a letter.
   */
  private static boolean crowded(PixelBox box, PixelBox line, Raster page) {
    for (int y = line.y0(); y < line.y1(); y++) {
      if (y >= box.y0() - 1 && y <= box.y1()) {
        continue;
      }
      for (int x = box.x0(); x < box.x1(); x++) {
        if (page.at(x, y) < INK.text()) {
          return true;
        }
      }
    }
    return false;
  }
}
