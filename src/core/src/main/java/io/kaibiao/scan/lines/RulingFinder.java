package io.kaibiao.scan.lines;

import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds ruling lines in a straight page: joins pieces of lines, rejects rows of letters, and
 * confirms lines by the lines that cross them.
 */
public final class RulingFinder {

  private final double point;

  private RulingFinder(double dpi) {
    this.point = dpi / 72;
  }

  /**
   * The lines that were found.
   *
   * @param lines the ruling lines, horizontal ones first
   * @param traces the courses of the lines in the image
   * @param folds lines across the whole page that belong to no table
   */
  public record Rulings(List<PixelLine> lines, List<Trace> traces, List<PixelLine> folds) {}

  /** Returns a page's ruling lines. */
  public static Rulings find(Raster page, double dpi) {
    RulingFinder finder = new RulingFinder(dpi);
    Map<PixelLine, Trace> horizontal = finder.lines(page, Direction.HORIZONTAL);
    Map<PixelLine, Trace> vertical = finder.lines(page.turned(3), Direction.VERTICAL);
    return finder.confirmed(horizontal, vertical, page);
  }

  private Map<PixelLine, Trace> lines(Raster page, Direction direction) {
    boolean across = direction == Direction.HORIZONTAL;
    LineRuns.DashedRuns dashed = across ? LineRuns.DashedRuns.NONE : new DashRuns(point)::in;
    List<LinePiece> pieces = new LineRuns(point, dashed).pieces(page);
    Strokes strokes = new Strokes(page, point);
    Map<PixelLine, Trace> lines = new LinkedHashMap<>();
    for (LinePiece piece : new PieceChains(point).joined(pieces)) {
      double length = piece.right - piece.left;
      double thickness = Math.max(1, piece.weight / length);
      double[] rows = piece.trace();
      if (!strokes.drawn(piece, rows, thickness)) {
        continue;
      }
      double position = piece.sum / piece.weight;
      if (!across) {
        // The raster was rotated: its columns are rows that count from the right.
        position = page.height() - position;
        for (int i = 0; i < rows.length; i++) {
          rows[i] = page.height() - rows[i];
        }
      }
      lines.put(
          new PixelLine(direction, position, piece.left, piece.right, thickness),
          new Trace(direction, position, piece.left, piece.right, rows));
    }
    return lines;
  }

  /** Returns the lines that are long enough or have crossing lines, ordered by position. */
  private Rulings confirmed(
      Map<PixelLine, Trace> horizontal, Map<PixelLine, Trace> vertical, Raster page) {
    List<PixelLine> acrosses = new ArrayList<>(horizontal.keySet());
    List<PixelLine> downs = new ArrayList<>(vertical.keySet());
    FoldLines foldLines = new FoldLines(point);
    List<PixelLine> folds = foldLines.of(horizontal, vertical.keySet(), page.width());
    folds.addAll(foldLines.of(vertical, horizontal.keySet(), page.height()));
    acrosses.removeAll(folds);
    downs.removeAll(folds);
    Junctions junctions = new Junctions(point);
    int before;
    do {
      before = acrosses.size() + downs.size();
      List<PixelLine> crossing = List.copyOf(downs);
      acrosses.removeIf(l -> !junctions.confirm(l, crossing, page.height()));
      List<PixelLine> crossed = List.copyOf(acrosses);
      downs.removeIf(l -> !junctions.confirm(l, crossed, page.width()));
    } while (acrosses.size() + downs.size() < before);
    new LetterFigures(point, junctions).drop(acrosses, downs);
    List<Trace> traces = new ArrayList<>();
    for (PixelLine line : acrosses) {
      traces.add(Objects.requireNonNull(horizontal.get(line)));
    }
    for (PixelLine line : downs) {
      traces.add(Objects.requireNonNull(vertical.get(line)));
    }
    List<PixelLine> untrimmed = List.copyOf(acrosses);
    LineEnds ends = new LineEnds(point, junctions, new Strokes(page, point));
    acrosses.replaceAll(l -> ends.trimmed(l, Objects.requireNonNull(horizontal.get(l)), downs));
    downs.replaceAll(l -> ends.trimmed(l, Objects.requireNonNull(vertical.get(l)), untrimmed));
    LineGaps gaps = new LineGaps(point, page);
    List<PixelLine> lines = new ArrayList<>(gaps.closed(acrosses, downs));
    List<PixelLine> upright = gaps.closed(downs, lines);
    Comparator<PixelLine> order =
        Comparator.comparingDouble(PixelLine::position).thenComparingDouble(PixelLine::start);
    lines.sort(order);
    upright.sort(order);
    lines.addAll(upright);
    return new Rulings(lines, traces, folds);
  }
}
