package io.kaibiao.scan.lines;

import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.List;

/** Removes groups of connected lines that are as small as the letters of a title. */
final class LetterFigures {

  private static final LineTolerances.Junctions JUNCTIONS =
      ScanTolerances.STANDARD.lines().junctions();

  private final double point;
  private final Junctions junctions;

  LetterFigures(double point, Junctions junctions) {
    this.point = point;
    this.junctions = junctions;
  }

  /** Removes the lines of such groups from both lists. */
  void drop(List<PixelLine> acrosses, List<PixelLine> downs) {
    List<PixelLine> all = new ArrayList<>(acrosses);
    all.addAll(downs);
    int count = all.size();
    int[] group = new int[count];
    for (int i = 0; i < count; i++) {
      group[i] = i;
    }
    for (int i = 0; i < acrosses.size(); i++) {
      for (int j = acrosses.size(); j < count; j++) {
        if (group[i] != group[j] && junctions.cross(all.get(i), all.get(j))) {
          int from = group[j];
          for (int k = 0; k < count; k++) {
            group[k] = group[k] == from ? group[i] : group[k];
          }
        }
      }
    }
    double[] longest = new double[count];
    for (int i = 0; i < count; i++) {
      if (i < acrosses.size()) {
        longest[group[i]] = Math.max(longest[group[i]], all.get(i).length());
      }
    }
    for (int i = count - 1; i >= 0; i--) {
      if (longest[group[i]] < JUNCTIONS.widestLetter() * point) {
        if (i < acrosses.size()) {
          acrosses.remove(i);
        } else {
          downs.remove(i - acrosses.size());
        }
      }
    }
  }
}
