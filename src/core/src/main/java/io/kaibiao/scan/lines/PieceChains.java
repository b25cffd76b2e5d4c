package io.kaibiao.scan.lines;

import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins consecutive pieces to lines. */
final class PieceChains {

  private static final LineTolerances.Runs RUNS = ScanTolerances.STANDARD.lines().runs();

  private final double point;

  PieceChains(double point) {
    this.point = point;
  }

  /** Returns whole lines. Each line includes the pieces that continue it. */
  List<LinePiece> joined(List<LinePiece> pieces) {
    List<LinePiece> sorted = new ArrayList<>();
    for (LinePiece piece : pieces) {
      if (piece.into == null) {
        sorted.add(piece);
      }
    }
    sorted.sort(Comparator.comparingInt((LinePiece p) -> p.left).thenComparingInt(p -> p.leftRow));
    double near = Math.max(2, RUNS.sameRow() * point);
    List<LinePiece> whole = new ArrayList<>();
    for (LinePiece piece : sorted) {
      LinePiece before = null;
      double best = Double.MAX_VALUE;
      for (LinePiece line : whole) {
        double gap = piece.left - line.right;
        double shift = Math.abs(line.rightRow - piece.leftRow);
        if (gap <= RUNS.pieceGap() * point && gap > -RUNS.pieceGap() * point && shift <= near) {
          double cost = Math.abs(gap) + 4 * shift;
          if (cost < best) {
            best = cost;
            before = line;
          }
        }
      }
      if (before == null) {
        whole.add(piece);
      } else {
        before.take(piece);
      }
    }
    return whole;
  }
}
