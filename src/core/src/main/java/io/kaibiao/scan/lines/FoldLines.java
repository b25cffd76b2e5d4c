package io.kaibiao.scan.lines;

import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Distinguishes folds that were scanned as dark as rulings from rulings: lines from edge to edge of
 * the page, whole or in pieces. A fold that is only just dark enough in a page of two colours is
 * interrupted. Its pieces lie on one straight line, begin and end anywhere, and extend beyond the
 * tables.
 */
final class FoldLines {

  private static final LineTolerances.Folds FOLDS = ScanTolerances.STANDARD.lines().folds();
  private static final LineTolerances.FoldSurroundings FOLD_SURROUNDINGS =
      ScanTolerances.STANDARD.lines().foldSurroundings();
  private static final LineTolerances.Junctions JUNCTIONS =
      ScanTolerances.STANDARD.lines().junctions();

  private final double point;

  FoldLines(double point) {
    this.point = point;
  }

  /**
   * Returns the folds, or their pieces, among lines of one direction.
   *
   * @param crossing the lines of the other direction
   * @param extent the page's size along the lines, in pixels
   */
  List<PixelLine> of(Map<PixelLine, Trace> lines, Set<PixelLine> crossing, int extent) {
    List<PixelLine> folds = whole(lines.keySet(), extent);
    folds.addAll(broken(lines, crossing, extent));
    return folds;
  }

  /**
   * Returns the lines from edge to edge of a page, unless they are more than a third as many as the
   * other long lines.
   */
  private List<PixelLine> whole(Set<PixelLine> lines, int extent) {
    List<PixelLine> folds = new ArrayList<>();
    int others = 0;
    for (PixelLine line : lines) {
      if (line.start() < FOLDS.edge() * extent && line.end() > (1 - FOLDS.edge()) * extent) {
        folds.add(line);
      } else if (line.length() >= JUNCTIONS.needsOne() * point) {
        others++;
      }
    }
    return folds.size() * 3 <= others ? folds : new ArrayList<>();
  }

  private Set<PixelLine> broken(Map<PixelLine, Trace> lines, Set<PixelLine> crossing, int extent) {
    List<PixelLine> tables =
        crossing.stream().filter(l -> l.length() >= FOLD_SURROUNDINGS.tableLine() * point).toList();
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
        boolean apart =
            last.end() - first.start() >= FOLDS.spread() * extent && last.start() > first.end();
        boolean beyond =
            from - first.start() >= FOLD_SURROUNDINGS.beyond() * point
                || last.end() - to >= FOLD_SURROUNDINGS.beyond() * point;
        if (!apart || !beyond || Math.abs(rise) > FOLDS.steepest() || folds.contains(first)) {
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
        if (pieces.size() > 2 && covered >= FOLDS.covered() * extent && free(pieces, tables)) {
          folds.addAll(pieces);
        }
      }
    }
    return folds;
  }

  private static double middle(PixelLine line) {
    return (line.start() + line.end()) / 2;
  }

  /**
   * Tells whether the course of a line stays close to the straight line through the first piece.
   */
  private boolean inLine(Trace trace, PixelLine first, double rise) {
    double near = FOLDS.offLine() * point;
    for (int at : new int[] {trace.start(), trace.end()}) {
      double place = first.position() + rise * (at - middle(first));
      if (Math.abs(trace.around(at) - place) > near) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether at least half the ends of the pieces meet no other line. Most ends of rulings do.
   */
  private boolean free(List<PixelLine> pieces, List<PixelLine> tables) {
    int free = 0;
    for (PixelLine piece : pieces) {
      free += ends(piece, piece.start(), tables) ? 0 : 1;
      free += ends(piece, piece.end(), tables) ? 0 : 1;
    }
    return free >= pieces.size();
  }

  private boolean ends(PixelLine piece, double end, List<PixelLine> tables) {
    double touch = JUNCTIONS.touch() * point;
    return tables.stream()
        .anyMatch(
            t ->
                Math.abs(t.position() - end) <= FOLD_SURROUNDINGS.meets() * point
                    && piece.position() >= t.start() - touch
                    && piece.position() <= t.end() + touch);
  }
}
