package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Moves widely spaced digits closer together, such as full-width ones centred in squares: OCR
 * engines are trained on normally spaced lines and read wide gaps as blanks or drop digits. Words,
 * whose strokes are close together, stay as they are, and so does a line with one gap of usual
 * width.
 */
final class LetterSpacing {

  private static final int INK = ScanTolerances.STANDARD.grey().ink().spacing();

  private static final ReadingTolerances.Spacing LIMITS = ReadingTolerances.STANDARD.spacing();

  private LetterSpacing() {}

  /**
   * Returns a strip with its letters moved together, or the strip itself if they are close already.
   */
  static Raster closed(Raster strip) {
    List<int[]> letters = letters(strip);
    double height = height(strip);
    if (letters.size() < LIMITS.fewest() || !isSpaced(letters, height)) {
      return strip;
    }
    int gap = (int) Math.max(1, Math.round(LIMITS.closed() * height));
    List<int[]> kept = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < letters.size(); i++) {
      int end = letters.get(i - 1)[1];
      int cut = Math.max(0, letters.get(i)[0] - end - gap);
      kept.add(new int[] {from, end + gap / 2});
      from = end + gap / 2 + cut;
    }
    kept.add(new int[] {from, strip.width()});
    return joined(strip, kept);
  }

  /** Returns ranges of a strip's columns joined side by side. */
  private static Raster joined(Raster strip, List<int[]> ranges) {
    int width = ranges.stream().mapToInt(range -> range[1] - range[0]).sum();
    byte[] pixels = new byte[width * strip.height()];
    for (int y = 0; y < strip.height(); y++) {
      int to = y * width;
      for (int[] range : ranges) {
        int length = range[1] - range[0];
        System.arraycopy(strip.pixels(), y * strip.width() + range[0], pixels, to, length);
        to += length;
      }
    }
    return new Raster(width, strip.height(), pixels);
  }

  private static boolean isSpaced(List<int[]> letters, double height) {
    double[] gaps = new double[letters.size() - 1];
    for (int i = 0; i < letters.size(); i++) {
      int[] letter = letters.get(i);
      if (letter[1] - letter[0] > LIMITS.widestLetter() * height) {
        return false;
      }
      if (i > 0) {
        gaps[i - 1] = (letter[0] - letters.get(i - 1)[1]) / height;
      }
    }
    Arrays.sort(gaps);
    return gaps[0] >= LIMITS.narrowest()
        && gaps[gaps.length / 2] >= LIMITS.usual()
        && gaps[gaps.length - 1] <= LIMITS.widest();
  }

  /** Returns the start and end of each run of columns with ink, from left to right. */
  private static List<int[]> letters(Raster strip) {
    List<int[]> letters = new ArrayList<>();
    int start = -1;
    for (int x = 0; x <= strip.width(); x++) {
      boolean inked = x < strip.width() && isInked(strip, x);
      if (inked && start < 0) {
        start = x;
      } else if (!inked && start >= 0) {
        letters.add(new int[] {start, x});
        start = -1;
      }
    }
    return letters;
  }

  private static boolean isInked(Raster strip, int x) {
    for (int y = 0; y < strip.height(); y++) {
      if (strip.at(x, y) < INK) {
        return true;
      }
    }
    return false;
  }

  private static int height(Raster strip) {
    int first = strip.height();
    int last = 0;
    for (int y = 0; y < strip.height(); y++) {
      for (int x = 0; x < strip.width(); x++) {
        if (strip.at(x, y) < INK) {
          first = Math.min(first, y);
          last = y;
          break;
        }
      }
    }
    return Math.max(1, last + 1 - first);
  }
}
