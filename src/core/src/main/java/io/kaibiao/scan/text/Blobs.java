package io.kaibiao.scan.text;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds connected spots of ink. */
public final class Blobs {

  /**
   * A connected spot of ink.
   *
   * @param box its bounding box, in pixels
   * @param area number of its pixels
   * @param darkest grey level (0–255) of its darkest pixel
   */
  public record Blob(PixelBox box, int area, int darkest) {}

  private int[] parent = new int[256];
  private int[] left = new int[256];
  private int[] right = new int[256];
  private int[] top = new int[256];
  private int[] bottom = new int[256];
  private int[] area = new int[256];
  private int[] darkest = new int[256];
  private int count;

  private Blobs() {}

  /**
   * Returns the spots in a part of a page, by their first pixels from the top.
   *
   * @param within the part; ink outside does not count
   * @param threshold darker pixels are ink
   */
  public static List<Blob> find(Raster page, PixelBox within, int threshold) {
    return new Blobs().search(page, within, threshold);
  }

  private List<Blob> search(Raster page, PixelBox within, int threshold) {
    int x0 = Math.max(0, within.x0());
    int x1 = Math.min(page.width(), within.x1());
    int y0 = Math.max(0, within.y0());
    int y1 = Math.min(page.height(), within.y1());
    byte[] pixels = page.pixels();
    int most = Math.max(1, (x1 - x0) / 2 + 1);
    int[] above = new int[3 * most];
    int[] here = new int[3 * most];
    int runsAbove = 0;
    for (int y = y0; y < y1; y++) {
      int runs = 0;
      int next = 0;
      int row = y * page.width();
      for (int x = x0; x < x1; x++) {
        int level = pixels[row + x] & 0xFF;
        if (level >= threshold) {
          continue;
        }
        int start = x;
        int dark = level;
        while (++x < x1 && (level = pixels[row + x] & 0xFF) < threshold) {
          dark = Math.min(dark, level);
        }
        while (next < runsAbove && above[3 * next + 1] < start) {
          next++;
        }
        int blob = -1;
        for (int k = next; k < runsAbove && above[3 * k] <= x; k++) {
          int other = root(above[3 * k + 2]);
          blob = blob < 0 ? other : merged(blob, other);
        }
        if (blob < 0) {
          blob = added(start, y);
        }
        left[blob] = Math.min(left[blob], start);
        right[blob] = Math.max(right[blob], x);
        bottom[blob] = y + 1;
        area[blob] += x - start;
        darkest[blob] = Math.min(darkest[blob], dark);
        here[3 * runs] = start;
        here[3 * runs + 1] = x;
        here[3 * runs + 2] = blob;
        runs++;
      }
      int[] swap = above;
      above = here;
      here = swap;
      runsAbove = runs;
    }
    List<Blob> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (parent[i] == i) {
        out.add(new Blob(new PixelBox(left[i], top[i], right[i], bottom[i]), area[i], darkest[i]));
      }
    }
    return out;
  }

  private int added(int x, int y) {
    if (count == parent.length) {
      int size = count * 2;
      parent = Arrays.copyOf(parent, size);
      left = Arrays.copyOf(left, size);
      right = Arrays.copyOf(right, size);
      top = Arrays.copyOf(top, size);
      bottom = Arrays.copyOf(bottom, size);
      area = Arrays.copyOf(area, size);
      darkest = Arrays.copyOf(darkest, size);
    }
    parent[count] = count;
    left[count] = x;
    right[count] = x;
    top[count] = y;
    bottom[count] = y;
    area[count] = 0;
    darkest[count] = 255;
    return count++;
  }

  private int root(int blob) {
    int at = blob;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private int merged(int a, int b) {
    if (a == b) {
      return a;
    }
    int to = Math.min(a, b);
    int from = Math.max(a, b);
    parent[from] = to;
    left[to] = Math.min(left[to], left[from]);
    right[to] = Math.max(right[to], right[from]);
    top[to] = Math.min(top[to], top[from]);
    bottom[to] = Math.max(bottom[to], bottom[from]);
    area[to] += area[from];
    darkest[to] = Math.min(darkest[to], darkest[from]);
    return to;
  }
}
