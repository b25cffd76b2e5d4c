package io.kaibiao.scan.lines;

import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells folds that were scanned as black as rulings from rulings: lines from edge to edge of the
 * page, whole or in pieces. A fold hardly dark enough for a page of two colours comes and goes; its
 * pieces stand in one line, begin and end anywhere, and go on beyond the tables.
 */
final class FoldLines {

  /** Maximum distance of a fold's ends from the page's edges, as a share of its size. */
  private static final double EDGE = 0.025;

  /** Minimum extent of the pieces of a fold, as a share of the page. */
  private static final double SPREAD = 0.6;

  /** Minimum total length of the pieces, as a share of the page. */
  private static final double COVERED = 0.2;

  /** Maximum distance of the pieces from one straight line, in points. */
  private static final double IN_LINE = 0.8;

  /** Maximum slope of a fold in pieces against the rulings. */
  private static final double STEEPEST = 0.03;

  /** Minimum length, in points, of lines that show how far tables extend. */
  private static final double TABLE = 60;

  /** Minimum length, in points, of a piece of a fold beyond the tables. */
  private static final double BEYOND = 20;

  /** Maximum distance, in points, of a ruling's end from the line that it meets. */
  private static final double MEETS = 1.5;

  private final double point;

  FoldLines(double point) {
    this.point = point;
  }

  /**
   * Returns the folds, or their pieces, among lines of one direction.
   *
   * @param crossing the lines of the other direction
   * @param extent the page's size along the lines
   */
  List<PixelLine> of(Map<PixelLine, Trace> lines, Set<PixelLine> crossing, int extent) {
    List<PixelLine> folds = whole(lines.keySet(), extent);
    folds.addAll(broken(lines, crossing, extent));
    return folds;
  }

  /** Returns lines from edge to edge of a page, where not all long ones are. */
  private List<PixelLine> whole(Set<PixelLine> lines, int extent) {
    List<PixelLine> folds = new ArrayList<>();
    int others = 0;
    for (PixelLine line : lines) {
      if (line.start() < EDGE * extent && line.end() > (1 - EDGE) * extent) {
        folds.add(line);
      } else if (line.length() >= Junctions.LONG * point) {
        others++;
      }
    }
    return folds.size() * 3 <= others ? folds : new ArrayList<>();
  }

  private Set<PixelLine> broken(Map<PixelLine, Trace> lines, Set<PixelLine> crossing, int extent) {
    List<PixelLine> tables = crossing.stream().filter(l -> l.length() >= TABLE * point).toList();
    Set<PixelLine> folds = new HashSet<>();
    if (tables.isEmpty()) {
      return folds;
    }
    double from = tables.stream().mapToDouble(PixelLine::position).min().orElseThrow();
    double to = tables.stream().mapToDouble(PixelLine::position).max().orElseThrow();
    List<PixelLine> sorted = new ArrayList<>(lines.keySet());
    sorted.sort(
        Comparator.comparingDouble(PixelLine::start).thenComparingDouble(PixelLine::position));
    for (PixelLine first : sorted) {
      for (PixelLine last : sorted) {
        double run = middle(last) - middle(first);
        double rise = (last.position() - first.position()) / run;
        boolean apart = last.end() - first.start() >= SPREAD * extent && last.start() > first.end();
        boolean beyond =
            from - first.start() >= BEYOND * point || last.end() - to >= BEYOND * point;
        if (!apart || !beyond || Math.abs(rise) > STEEPEST || folds.contains(first)) {
          continue;
        }
        List<PixelLine> pieces = new ArrayList<>();
        for (PixelLine line : sorted) {
          Trace trace = Objects.requireNonNull(lines.get(line));
          if (inLine(trace, first, rise)) {
            pieces.add(line);
          }
        }
        double covered = pieces.stream().mapToDouble(PixelLine::length).sum();
        if (pieces.size() > 2 && covered >= COVERED * extent && free(pieces, tables)) {
          folds.addAll(pieces);
        }
      }
    }
    return folds;
  }

  private static double middle(PixelLine line) {
    return (line.start() + line.end()) / 2;
  }

  /** Tells whether a line lies, as it really runs, on a straight one through the first piece. */
  private boolean inLine(Trace trace, PixelLine first, double rise) {
    double near = IN_LINE * point;
    for (int at : new int[] {trace.start(), trace.end()}) {
      double place = first.position() + rise * (at - middle(first));
      if (Math.abs(trace.around(at) - place) > near) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether most ends of pieces meet no other line; those of rulings do. */
  private boolean free(List<PixelLine> pieces, List<PixelLine> tables) {
    int free = 0;
    for (PixelLine piece : pieces) {
      free += ends(piece, piece.start(), tables) ? 0 : 1;
      free += ends(piece, piece.end(), tables) ? 0 : 1;
    }
    return free >= pieces.size();
  }

  private boolean ends(PixelLine piece, double end, List<PixelLine> tables) {
    double touch = Junctions.TOUCH * point;
    return tables.stream()
        .anyMatch(
            t ->
                Math.abs(t.position() - end) <= MEETS * point
                    && piece.position() >= t.start() - touch
                    && piece.position() <= t.end() + touch);
  }
}
