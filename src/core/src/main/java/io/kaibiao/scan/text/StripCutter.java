package io.kaibiao.scan.text;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.TextTolerances;
import io.kaibiao.scan.text.Blobs.Blob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts table cells into strips, one for each line of text, cropped close to the ink. Works on a
 * cleaned page without its ruling lines. Safe to share between threads.
 */
public final class StripCutter {

  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();
  private static final TextTolerances.Strips STRIPS = ScanTolerances.STANDARD.text().strips();
  private static final TextTolerances.Remnants REMNANTS = ScanTolerances.STANDARD.text().remnants();
  private static final TextTolerances.Bands BANDS = ScanTolerances.STANDARD.text().bands();

  private final Raster page;
  private final double point;
  private final Checkpoint checkpoint;

  /**
   * Makes a cutter.
   *
   * @param page a cleaned page without its ruling lines
   * @param dpi resolution of the page, in pixels per inch
   */
  public StripCutter(Raster page, double dpi) {
    this(page, dpi, Checkpoint.NONE);
  }

  /**
   * Makes a cutter for a conversion.
   *
   * @param page a cleaned page without its ruling lines
   * @param dpi resolution of the page, in pixels per inch
   * @param checkpoint passed for each cell, and for each look at all spots of one
   */
  public StripCutter(Raster page, double dpi, Checkpoint checkpoint) {
    this.page = page;
    this.point = dpi / 72;
    this.checkpoint = checkpoint;
  }

  /**
   * Returns the lines of text in a cell from top to bottom; empty if the cell is blank.
   *
   * @param cell the cell in pixels, with or without its ruling lines
   */
  public List<PixelBox> cut(PixelBox cell) {
    checkpoint.pass();
    int inset = Math.max(1, (int) Math.round(point / 3));
    PixelBox inside =
        new PixelBox(
            cell.x0() + inset,
            cell.y0() + inset,
            Math.max(cell.x0() + inset, cell.x1() - inset),
            Math.max(cell.y0() + inset, cell.y1() - inset));
    List<Blob> spots = spots(inside, INK.text());
    if (spots.stream().allMatch(blob -> blob.box().height() < STRIPS.lowestTelling() * point)) {
      // In small type, thin strokes are hardly darker than paper and letters fall apart.
      spots =
          spots(inside, INK.smallType()).stream()
              .filter(blob -> !atEdge(blob.box(), inside))
              .toList();
    }
    List<Blob> ink = new ArrayList<>();
    List<Blob> pale = new ArrayList<>();
    spots.forEach(blob -> (blob.darkest() > INK.letter() ? pale : ink).add(blob));
    return lines(ink, pale, inside);
  }

  /** Returns the spots of a cell that are neither specks nor remains of its ruling lines. */
  private List<Blob> spots(PixelBox inside, int threshold) {
    return Blobs.find(page, inside, threshold).stream()
        .filter(blob -> !speck(blob, point) && !residue(blob.box(), inside))
        .toList();
  }

  /** Tells whether a spot touches the edge of a cell, as blurred edges of rulings do. */
  private static boolean atEdge(PixelBox box, PixelBox cell) {
    return box.x0() == cell.x0()
        || box.y0() == cell.y0()
        || box.x1() == cell.x1()
        || box.y1() == cell.y1();
  }

  /** Tells whether a spot is too small to be a part of a letter. */
  public static boolean speck(Blob blob, double point) {
    return blob.area() <= Math.max(2, STRIPS.speck() * point * point);
  }

  /**
   * Tells whether a spot is a remnant of a ruling line: thin, long and close to an edge of the
   * cell.
   */
  private boolean residue(PixelBox box, PixelBox cell) {
    boolean flat =
        box.height() <= Math.max(2, REMNANTS.thickest() * point)
            && box.width() >= REMNANTS.shortestFlat() * point;
    boolean upright =
        box.width() <= Math.max(2, REMNANTS.thickest() * point)
            && box.height() >= REMNANTS.shortestUpright() * point;
    double near = REMNANTS.edge() * point;
    return (flat && (box.y0() - cell.y0() <= near || cell.y1() - box.y1() <= near))
        || (upright && (box.x0() - cell.x0() <= near || cell.x1() - box.x1() <= near));
  }

  /**
   * Returns the lines of text formed by spots.
   *
   * @param ink dark spots, from which lines are found
   * @param pale pale spots, which only extend a line beside them
   */
  List<PixelBox> lines(List<Blob> ink, List<Blob> pale, PixelBox within) {
    boolean text = false;
    for (Blob blob : ink) {
      text |= Math.max(blob.box().width(), blob.box().height()) >= STRIPS.visible() * point;
    }
    if (!text) {
      return List.of();
    }
    double letter = letterHeight(ink);
    List<int[]> rows = bands(ink, letter);
    List<PixelBox> out = new ArrayList<>();
    int margin = Math.max(1, (int) Math.round(STRIPS.margin() * point));
    for (int[] row : rows) {
      checkpoint.pass();
      PixelBox line = null;
      boolean visible = false;
      for (Blob blob : ink) {
        PixelBox box = blob.box();
        int y0 = Math.max(box.y0(), row[0]);
        int y1 = Math.min(box.y1(), row[1]);
        // A spot that reaches into the next line belongs to the line that holds most of it.
        if (y0 < y1 && ((y1 - y0) * 2 > box.height() || box.height() > STRIPS.tall() * letter)) {
          PixelBox part = new PixelBox(box.x0(), y0, box.x1(), y1);
          line = line == null ? part : line.union(part);
          visible |= Math.max(part.width(), part.height()) >= STRIPS.visible() * point;
        }
      }
      if (line != null && visible) {
        line = FaintEnds.followed(page, widened(line, pale, letter), within, point);
        out.add(
            new PixelBox(
                Math.max(within.x0(), line.x0() - margin),
                Math.max(within.y0(), line.y0() - margin),
                Math.min(within.x1(), line.x1() + margin),
                Math.min(within.y1(), line.y1() + margin)));
      }
    }
    return List.copyOf(out);
  }

  /** Returns a line extended by the pale spots that continue it. */
  private PixelBox widened(PixelBox line, List<Blob> pale, double letter) {
    PixelBox out = line;
    boolean grown = true;
    while (grown) {
      grown = false;
      checkpoint.pass();
      for (Blob blob : pale) {
        PixelBox box = blob.box();
        boolean beside = box.x0() - out.x1() <= letter && out.x0() - box.x1() <= letter;
        boolean level = box.y0() >= line.y0() - letter / 5 && box.y1() <= line.y1() + letter / 5;
        if (beside && level && (box.x0() < out.x0() || box.x1() > out.x1())) {
          out = out.union(box);
          grown = true;
        }
      }
    }
    return out;
  }

  private double letterHeight(List<Blob> ink) {
    int[] heights =
        ink.stream()
            .mapToInt(b -> b.box().height())
            .filter(h -> h >= STRIPS.lowestTelling() * point && h <= 32 * point)
            .sorted()
            .toArray();
    return heights.length == 0 ? STRIPS.letter() * point : heights[heights.length * 3 / 4];
  }

  /** Returns the vertical extent of each line: first row, and the row after its last. */
  private static List<int[]> bands(List<Blob> ink, double letter) {
    int top = Integer.MAX_VALUE;
    int bottom = 0;
    for (Blob blob : ink) {
      top = Math.min(top, blob.box().y0());
      bottom = Math.max(bottom, blob.box().y1());
    }
    // Rows of pixels, weighted by the width of the spots that cover them.
    int[] profile = new int[bottom - top];
    for (Blob blob : ink) {
      PixelBox box = blob.box();
      int weight = Math.max(1, blob.area() / box.height());
      for (int y = box.y0(); y < box.y1(); y++) {
        profile[y - top] += weight;
      }
    }
    List<int[]> bands = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= profile.length; i++) {
      boolean filled = i < profile.length && profile[i] > 0;
      if (filled && start < 0) {
        start = i;
      } else if (!filled && start >= 0) {
        split(profile, start, i, letter, bands);
        start = -1;
      }
    }
    merge(bands, BANDS.joined() * letter, Double.MAX_VALUE, letter);
    merge(bands, BANDS.oneLine() * letter, BANDS.gap() * letter, BANDS.mark() * letter);
    for (int[] band : bands) {
      band[0] += top;
      band[1] += top;
    }
    return bands;
  }

  /** Splits a band as high as several lines at its rows with the least ink. */
  private static void split(int[] profile, int from, int to, double letter, List<int[]> out) {
    int lines = (int) Math.round((to - from) / (BANDS.pitch() * letter));
    if (to - from < BANDS.oneLine() * letter || lines < 2) {
      out.add(new int[] {from, to});
      return;
    }
    double mean = Arrays.stream(profile, from, to).average().orElse(0);
    int start = from;
    double pitch = (to - from) / (double) lines;
    for (int k = 1; k < lines; k++) {
      int low = (int) Math.max(start + letter / 2, from + pitch * k - letter / 2);
      int high = (int) Math.min(to - letter / 2, from + pitch * k + letter / 2);
      int best = -1;
      for (int i = low; i < high; i++) {
        if (best < 0 || profile[i] < profile[best]) {
          best = i;
        }
      }
      if (best >= 0 && profile[best] < BANDS.cut() * mean) {
        out.add(new int[] {start, best});
        start = best;
      }
    }
    out.add(new int[] {start, to});
  }

  /** Joins neighbouring bands that are close together and low, the lowest result first. */
  private static void merge(List<int[]> bands, double highest, double widest, double lowest) {
    while (true) {
      int best = -1;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i + 1 < bands.size(); i++) {
        int[] a = bands.get(i);
        int[] b = bands.get(i + 1);
        int together = b[1] - a[0];
        int smaller = Math.min(a[1] - a[0], b[1] - b[0]);
        if (together <= highest && b[0] - a[1] <= widest && smaller <= lowest && together < least) {
          best = i;
          least = together;
        }
      }
      if (best < 0) {
        return;
      }
      bands.get(best)[1] = bands.remove(best + 1)[1];
    }
  }
}
