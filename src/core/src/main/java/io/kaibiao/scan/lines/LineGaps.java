package io.kaibiao.scan.lines;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Closes gaps in lines that are faded or broken. The remains of a line between two of its pieces,
 * or between its end and the next crossing line, are thin, pale or short, but they lie on the
 * line's course and have nothing beside them.
 */
final class LineGaps {

  private static final GreyLevels.Paper PAPER = ScanTolerances.STANDARD.grey().paper();
  private static final LineTolerances.Gaps GAPS = ScanTolerances.STANDARD.lines().gaps();
  private static final LineTolerances.Junctions JUNCTIONS =
      ScanTolerances.STANDARD.lines().junctions();

  private final double point;
  private final Raster page;

  LineGaps(double point, Raster page) {
    this.point = point;
    this.page = page;
  }

  /**
   * Returns lines of one direction with such gaps closed.
   *
   * @param crossing the lines of the other direction
   */
  List<PixelLine> closed(List<PixelLine> lines, List<PixelLine> crossing) {
    List<PixelLine> open = new ArrayList<>(lines);
    open.sort(
        Comparator.comparingDouble(PixelLine::start).thenComparingDouble(PixelLine::position));
    List<PixelLine> closed = new ArrayList<>();
    for (PixelLine line : open) {
      int before = before(line, closed);
      if (before < 0) {
        closed.add(line);
      } else {
        closed.set(before, joined(closed.get(before), line));
      }
    }
    closed.replaceAll(l -> lengthened(l, crossing));
    return closed;
  }

  /** Returns the index of the line that a piece continues, or -1. */
  private int before(PixelLine piece, List<PixelLine> lines) {
    int best = -1;
    for (int i = 0; i < lines.size(); i++) {
      PixelLine line = lines.get(i);
      double gap = piece.start() - line.end();
      boolean inLine = Math.abs(piece.position() - line.position()) <= GAPS.offLine() * point;
      if (inLine
          && gap > 0
          && gap <= GAPS.widest() * point
          && (best < 0 || line.end() > lines.get(best).end())) {
        best = i;
      }
    }
    if (best < 0) {
      return -1;
    }
    PixelLine line = lines.get(best);
    return left(line, line.end(), piece.start(), piece.position()) >= GAPS.shown() ? best : -1;
  }

  private static PixelLine joined(PixelLine a, PixelLine b) {
    double length = a.length() + b.length();
    return new PixelLine(
        a.direction(),
        (a.position() * a.length() + b.position() * b.length()) / length,
        a.start(),
        Math.max(a.end(), b.end()),
        (a.thickness() * a.length() + b.thickness() * b.length()) / length);
  }

  /** Returns a line extended to the next crossing lines if enough of it is visible up to there. */
  private PixelLine lengthened(PixelLine line, List<PixelLine> crossing) {
    PixelLine first = null;
    PixelLine last = null;
    for (PixelLine other : crossing) {
      if (other.position() < line.start()
          && nearer(first, other, line.start())
          && meets(other, line.position())) {
        first = other;
      }
      if (other.position() > line.end()
          && nearer(last, other, line.end())
          && meets(other, line.position())) {
        last = other;
      }
    }
    double start = line.start();
    double end = line.end();
    if (first != null
        && left(line, first.position(), start, line.position()) >= GAPS.shownAtEnd()) {
      start = first.position();
    }
    if (last != null && left(line, end, last.position(), line.position()) >= GAPS.shownAtEnd()) {
      end = last.position();
    }
    return new PixelLine(line.direction(), line.position(), start, end, line.thickness());
  }

  /**
   * Tells whether a line reaches a position along it, or is visible up to that position. At a
   * corner, both lines may end short of each other.
   */
  private boolean meets(PixelLine line, double place) {
    double touch = JUNCTIONS.touch() * point;
    if (place < line.start() - touch) {
      return line.start() - place <= GAPS.widest() * point
          && left(line, place, line.start(), line.position()) >= GAPS.shownAtEnd();
    }
    if (place > line.end() + touch) {
      return place - line.end() <= GAPS.widest() * point
          && left(line, line.end(), place, line.position()) >= GAPS.shownAtEnd();
    }
    return true;
  }

  private boolean nearer(@Nullable PixelLine best, PixelLine other, double end) {
    double gap = Math.abs(other.position() - end);
    return gap > 2
        && gap <= GAPS.widest() * point
        && (best == null || gap < Math.abs(best.position() - end));
  }

  /**
   * Returns the share (0–1) of a gap in which the line is visible, or 0 if a blank part is too
   * long.
   *
   * @param from where the gap begins along the line, in pixels
   * @param to where the gap ends
   * @param position the position across the line at which the gap ends
   */
  private double left(PixelLine line, double from, double to, double position) {
    int start = (int) Math.ceil(from);
    int end = (int) Math.floor(to);
    if (end <= start) {
      return 1;
    }
    int shown = 0;
    int blank = 0;
    for (int a = start; a < end; a++) {
      double share = (a - from) / (to - from);
      double place = line.position() + share * (position - line.position());
      if (shows(line.direction(), a, (int) place, line.thickness())) {
        shown++;
        blank = 0;
      } else if (++blank > GAPS.blank() * point) {
        return 0;
      }
    }
    return (double) shown / (end - start);
  }

  private boolean shows(Direction direction, int along, int place, double thickness) {
    int reach = Math.max(1, (int) Math.round(GAPS.near() * point));
    int darkest = place;
    int level = 255;
    for (int c = place - reach; c <= place + reach; c++) {
      int value = at(direction, along, c);
      if (value < level) {
        level = value;
        darkest = c;
      }
    }
    if (level >= PAPER.besideFadedLines()) {
      return false;
    }
    int near = (int) Math.ceil(thickness / 2) + 1;
    int far = near + Math.max(2, (int) Math.round(GAPS.clear() * point));
    for (int off = near; off <= far; off++) {
      int beside =
          Math.min(at(direction, along, darkest - off), at(direction, along, darkest + off));
      if (beside < Math.min(PAPER.besideFadedLines(), level + GAPS.ridge())) {
        return false;
      }
    }
    return true;
  }

  private int at(Direction direction, int along, int across) {
    boolean level = direction == Direction.HORIZONTAL;
    int x = level ? along : across;
    int y = level ? across : along;
    boolean inside = x >= 0 && y >= 0 && x < page.width() && y < page.height();
    return inside ? page.at(x, y) : 255;
  }
}
