package io.kaibiao.scan.lines;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.Trace;

/**
 * Distinguishes ruling lines from rows of letter strokes by their gaps and by the ink beside them.
 */
public final class Strokes {

  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();
  private static final LineTolerances.Letters LETTERS = ScanTolerances.STANDARD.lines().letters();

  private final Raster page;
  private final double point;

  Strokes(Raster page, double point) {
    this.page = page;
    this.point = point;
  }

  /**
   * Tells whether a piece is a drawn line and not a row of letter strokes: it has hardly any gaps,
   * or hardly any ink beside it.
   *
   * @param rows y coordinate of the piece at each step, in pixels
   * @param thickness of the line, in pixels
   */
  boolean drawn(LinePiece piece, double[] rows, double thickness) {
    int near = (int) Math.ceil(thickness / 2) + 1;
    int far = near + Math.max(2, (int) Math.round(LETTERS.clear() * point));
    int inked = 0;
    int clear = 0;
    int length = piece.right - piece.left;
    for (int x = piece.left; x < piece.right; x++) {
      int at = (int) rows[x / Trace.STEP];
      if (!ink(Direction.HORIZONTAL, x, at - near, at + near)) {
        continue;
      }
      inked++;
      if (!ink(Direction.HORIZONTAL, x, at - far, at - near - 1)
          && !ink(Direction.HORIZONTAL, x, at + near + 1, at + far)) {
        clear++;
      }
    }
    return inked >= LETTERS.unbroken() * length
        ? clear >= LETTERS.clearUnbroken() * inked
        : clear >= LETTERS.clearBroken() * inked;
  }

  /** Tells whether the piece of a line between two crossing lines consists of letter strokes. */
  boolean strays(Trace trace, double from, double to) {
    int start = (int) Math.ceil(from + 1);
    int end = (int) Math.floor(to - 1);
    int length = end - start;
    if (length < 4 || length > LETTERS.longest() * point) {
      return false;
    }
    int near = Math.max(2, (int) Math.round(point * LETTERS.near()));
    int far = near + Math.max(2, (int) Math.round(LETTERS.clear() * point));
    int inked = 0;
    int clear = 0;
    for (int i = start; i < end; i++) {
      int at = (int) trace.around(i);
      if (ink(trace.direction(), i, at - near, at + near)) {
        inked++;
        if (!ink(trace.direction(), i, at - far, at - near - 1)
            && !ink(trace.direction(), i, at + near + 1, at + far)) {
          clear++;
        }
      }
    }
    return inked < LETTERS.sparse() * length
        || (inked < LETTERS.broken() * length && clear < LETTERS.clearBroken() * inked);
  }

  private boolean ink(Direction direction, int along, int from, int to) {
    boolean across = direction == Direction.HORIZONTAL;
    int most = across ? page.height() : page.width();
    if (along < 0 || along >= (across ? page.width() : page.height())) {
      return false;
    }
    for (int i = Math.max(0, from); i <= Math.min(most - 1, to); i++) {
      if ((across ? page.at(along, i) : page.at(i, along)) < INK.line()) {
        return true;
      }
    }
    return false;
  }
}
