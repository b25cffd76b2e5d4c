package io.kaibiao.scan.text;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.TextTolerances;
import io.kaibiao.scan.text.Blobs.Blob;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds lines of text outside tables: titles, units, notes, prose. Spots of ink that follow each
 * other at one height form a line; a gap wider than one and a half letters splits it.
 */
public final class TextLines {

  private static final TextTolerances.Segments SEGMENTS = ScanTolerances.STANDARD.text().segments();
  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();

  private TextLines() {}

  /**
   * Returns the segments of lines of text, ordered by their upper edges, then from the left.
   *
   * @param page a clean page without its ruling lines
   * @param excluded the boxes of tables; ink whose centre is in one of them does not count
   * @param dpi resolution of the page, in pixels per inch
   */
  public static List<PixelBox> find(Raster page, List<PixelBox> excluded, double dpi) {
    return find(page, excluded, dpi, Checkpoint.NONE);
  }

  /**
   * Returns the segments of lines of text, as {@link #find(Raster, List, double)} does.
   *
   * @param checkpoint passed for each spot of ink and each segment
   */
  public static List<PixelBox> find(
      Raster page, List<PixelBox> excluded, double dpi, Checkpoint checkpoint) {
    double point = dpi / 72;
    PixelBox all = new PixelBox(0, 0, page.width(), page.height());
    List<Blob> ink = new ArrayList<>();
    List<Blob> pale = new ArrayList<>();
    for (Blob blob : Blobs.find(page, all, INK.text())) {
      PixelBox box = blob.box();
      if (!StripCutter.speck(blob, point)
          && box.height() <= SEGMENTS.highest() * point
          && box.width() <= 4 * SEGMENTS.highest() * point
          && !within(box, excluded)) {
        (blob.darkest() > INK.letter() ? pale : ink).add(blob);
      }
    }
    ink.sort(
        Comparator.comparingInt((Blob b) -> b.box().x0())
            .thenComparingInt(b -> b.box().y0())
            .thenComparingInt(b -> b.box().x1()));
    StripCutter cutter = new StripCutter(page, dpi, checkpoint);
    List<PixelBox> lines = new ArrayList<>();
    for (List<Blob> segment : segments(ink, point, checkpoint)) {
      checkpoint.pass();
      for (PixelBox line : cutter.lines(segment, pale, all)) {
        boolean streak =
            line.height() < SEGMENTS.lowestLine() * point && line.width() > 12 * line.height();
        if (!streak) {
          lines.add(line);
        }
      }
    }
    lines.sort(Comparator.comparingInt(PixelBox::y0).thenComparingInt(PixelBox::x0));
    return lines;
  }

  /**
   * Returns the spots of each segment.
   *
   * @param ink the spots from left to right
   */
  private static List<List<Blob>> segments(List<Blob> ink, double point, Checkpoint checkpoint) {
    int[] group = groups(ink, point, checkpoint);
    List<List<Blob>> segments = new ArrayList<>();
    int[] index = new int[ink.size()];
    for (int i = 0; i < ink.size(); i++) {
      int root = root(group, i);
      if (root == i) {
        index[i] = segments.size();
        segments.add(new ArrayList<>());
      }
      segments.get(index[root]).add(ink.get(i));
    }
    return segments;
  }

  private static boolean within(PixelBox box, List<PixelBox> excluded) {
    int x = (box.x0() + box.x1()) / 2;
    int y = (box.y0() + box.y1()) / 2;
    for (PixelBox other : excluded) {
      if (x >= other.x0() && x < other.x1() && y >= other.y0() && y < other.y1()) {
        return true;
      }
    }
    return false;
  }

  /** Returns a forest whose trees are segments; the roots are the leftmost spots. */
  private static int[] groups(List<Blob> ink, double point, Checkpoint checkpoint) {
    int[] group = new int[ink.size()];
    List<PixelBox> boxes = ink.stream().map(Blob::box).toList();
    LaterSpots later =
        new LaterSpots(boxes, (int) Math.max(1, Math.ceil(SEGMENTS.lowestLetter() * point)));
    for (int i = group.length - 1; i >= 0; i--) {
      checkpoint.pass();
      group[i] = i;
      int left = i;
      later.near(
          i,
          SEGMENTS.wideGap(),
          SEGMENTS.oneCharacter(),
          j -> {
            if (belong(boxes.get(left), boxes.get(j), point)) {
              int one = root(group, left);
              int other = root(group, j);
              group[Math.max(one, other)] = Math.min(one, other);
            }
          });
      later.add(i);
    }
    return group;
  }

  /** Tells whether two spots are beside each other, or parts of one character. */
  private static boolean belong(PixelBox a, PixelBox b, double point) {
    double letter = Math.max(SEGMENTS.lowestLetter() * point, Math.max(a.height(), b.height()));
    int gap = b.x0() - a.x1();
    int lower = Math.min(a.height(), b.height());
    // Commas hang below the line, quotation marks are above it.
    double hanging = lower < letter / 2 ? letter / 4 : 0;
    if (gap <= SEGMENTS.wideGap() * letter
        && 2 * (Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0()) + hanging) > lower) {
      return true;
    }
    // Parts of one character, one above the other.
    return gap < 0
        && Math.max(a.y1(), b.y1()) - Math.min(a.y0(), b.y0())
            <= SEGMENTS.oneCharacter() * SEGMENTS.lowestLetter() * point
        && 2 * (Math.min(a.x1(), b.x1()) - b.x0()) > Math.min(a.width(), b.width());
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
