package io.kaibiao.scan.lines;

import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.Trace;
import java.util.Comparator;
import java.util.List;

/** Trims ends of lines that extend into letters. */
final class LineEnds {

  private static final LineTolerances.Junctions JUNCTIONS =
      ScanTolerances.STANDARD.lines().junctions();

  private final double point;
  private final Junctions junctions;
  private final Strokes strokes;

  LineEnds(double point, Junctions junctions, Strokes strokes) {
    this.point = point;
    this.junctions = junctions;
    this.strokes = strokes;
  }

  /**
   * Returns a line cut back to the crossing line beyond which its end consists of letters.
   *
   * @param trace the line's course in the image
   */
  PixelLine trimmed(PixelLine line, Trace trace, List<PixelLine> crossing) {
    double touch = JUNCTIONS.touch() * point;
    List<PixelLine> crossed = crossed(line, crossing);
    double start = line.start();
    double end = line.end();
    int first = 0;
    int last = crossed.size() - 1;
    while (first < last) {
      double stop = crossed.get(first).position() - crossed.get(first).thickness() / 2;
      if (stop - start > 1
          && (stop - start <= JUNCTIONS.overrun() * point || strokes.strays(trace, start, stop))) {
        start = stop;
      }
      double next = crossed.get(first + 1).position() - crossed.get(first + 1).thickness() / 2;
      double from = crossed.get(first).position() + crossed.get(first).thickness() / 2;
      if (start < stop - touch || !strokes.strays(trace, from, next)) {
        break;
      }
      start = next;
      first++;
    }
    while (first < last) {
      double stop = crossed.get(last).position() + crossed.get(last).thickness() / 2;
      if (end - stop > 1
          && (end - stop <= JUNCTIONS.overrun() * point || strokes.strays(trace, stop, end))) {
        end = stop;
      }
      double next = crossed.get(last - 1).position() + crossed.get(last - 1).thickness() / 2;
      double to = crossed.get(last).position() - crossed.get(last).thickness() / 2;
      if (end > stop + touch || !strokes.strays(trace, next, to)) {
        break;
      }
      end = next;
      last--;
    }
    return new PixelLine(line.direction(), line.position(), start, end, line.thickness());
  }

  /** Returns the lines that a line crosses, ordered along it. */
  private List<PixelLine> crossed(PixelLine line, List<PixelLine> crossing) {
    return crossing.stream()
        .filter(other -> junctions.cross(line, other))
        .sorted(Comparator.comparingDouble(PixelLine::position))
        .toList();
  }
}
