package io.kaibiao.scan.lines;

import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds dashed lines in a row of pixels: many short strokes of similar length at similar distances.
 * Nothing else on a page is as regular from top to bottom: strokes of letters below each other are
 * interrupted by the space between lines of text.
 */
public final class DashRuns {

  private static final LineTolerances.Dashed DASHED = ScanTolerances.STANDARD.lines().dashed();

  private final int longest;
  private final int widest;

  public DashRuns(double point) {
    longest = (int) Math.round(DASHED.longestDash() * point);
    widest = (int) Math.round(DASHED.widestGap() * point);
  }

  /**
   * Returns the dashed runs in a row, each as first pixel, pixel after the last, and number of
   * inked pixels.
   *
   * @param marks 1 for ink that is thin across the row, 2 for other ink
   * @param row index of the row's first pixel
   */
  public List<int[]> in(byte[] marks, int row, int width) {
    List<int[]> found = new ArrayList<>();
    List<int[]> dashes = new ArrayList<>();
    int x = 0;
    while (x < width) {
      if (marks[row + x] != 1) {
        x++;
        continue;
      }
      int start = x;
      while (x < width && marks[row + x] == 1) {
        x++;
      }
      boolean dash = x - start <= longest;
      boolean follows =
          !dashes.isEmpty() && start - dashes.get(dashes.size() - 1)[1] <= widest && dash;
      if (!follows) {
        close(dashes, found);
      }
      if (dash) {
        dashes.add(new int[] {start, x});
      }
    }
    close(dashes, found);
    return found;
  }

  private static void close(List<int[]> dashes, List<int[]> found) {
    if (dashes.size() >= DASHED.fewest() && isEven(dashes)) {
      int dark = dashes.stream().mapToInt(d -> d[1] - d[0]).sum();
      found.add(new int[] {dashes.get(0)[0], dashes.get(dashes.size() - 1)[1], dark});
    }
    dashes.clear();
  }

  /**
   * Tells whether at least four dashes in five have similar lengths and distances. A crossing line
   * may shorten or replace a dash.
   */
  private static boolean isEven(List<int[]> dashes) {
    int n = dashes.size();
    double dash = dashes.stream().mapToInt(d -> d[1] - d[0]).sum() / (double) n;
    double period = (dashes.get(n - 1)[0] - dashes.get(0)[0]) / (n - 1.0);
    int even = 0;
    for (int i = 0; i + 1 < n; i++) {
      int length = dashes.get(i)[1] - dashes.get(i)[0];
      int step = dashes.get(i + 1)[0] - dashes.get(i)[0];
      boolean alike =
          length <= DASHED.unevenness() * dash
              && step <= DASHED.unevenness() * period
              && DASHED.unevenness() * step >= period;
      even += alike ? 1 : 0;
    }
    return even * 5 >= (n - 1) * 4;
  }
}
