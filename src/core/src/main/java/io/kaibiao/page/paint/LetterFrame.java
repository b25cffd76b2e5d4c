package io.kaibiao.page.paint;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.report.place.Box;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The position of a painted glyph, in display space.
 *
 * @param box its advance box, in points
 * @param originX x coordinate of the start of its baseline
 * @param originY y coordinate of the start of its baseline
 * @param size its type size in points
 * @param turn the rotation of its text, or null if it is no multiple of 90 degrees
 */
record LetterFrame(Box box, double originX, double originY, double size, @Nullable Turn turn) {

  private static final PaintTolerances.Letters LIMITS = PaintTolerances.STANDARD.letters();

  /** Distance of the middle of a letter from its origin in vertical writing, in type sizes. */
  private static final double HALF_EM = 0.5;

  /**
   * Returns the frame of a glyph.
   *
   * @param trm the text rendering matrix, from text space to user space
   */
  static LetterFrame of(
      Matrix trm, FontFaces.Face face, FontFaces.Shape shape, DisplaySpace space) {
    // Two opposite corners of the advance box: below the origin, and above the next one.
    double lowX = trm.getShearX() * face.descent() + trm.getTranslateX();
    double lowY = trm.getScaleY() * face.descent() + trm.getTranslateY();
    double highX =
        trm.getScaleX() * shape.width() + trm.getShearX() * face.ascent() + trm.getTranslateX();
    double highY =
        trm.getShearY() * shape.width() + trm.getScaleY() * face.ascent() + trm.getTranslateY();
    double ax = space.x(lowX, lowY);
    double ay = space.y(lowX, lowY);
    double bx = space.x(highX, highY);
    double by = space.y(highX, highY);
    // In vertical writing all letters share a line below their middles, seen sideways.
    double start = face.isVertical() ? shape.width() / 2 - HALF_EM - face.descent() : 0;
    double originX = start * trm.getScaleX() + trm.getTranslateX();
    double originY = start * trm.getShearY() + trm.getTranslateY();
    return new LetterFrame(
        new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)),
        space.x(originX, originY),
        space.y(originX, originY),
        typeSize(trm) * space.scale(),
        turn(trm, face, space));
  }

  /** Returns the type size, which is that of the width if letters are pressed flat. */
  private static double typeSize(Matrix trm) {
    double height = Math.hypot(trm.getShearX(), trm.getScaleY());
    double width = Math.hypot(trm.getScaleX(), trm.getShearY());
    return width < LIMITS.narrowest() * height ? width : height;
  }

  private static @Nullable Turn turn(Matrix trm, FontFaces.Face face, DisplaySpace space) {
    double ux = face.isVertical() ? -trm.getShearX() : trm.getScaleX();
    double uy = face.isVertical() ? -trm.getScaleY() : trm.getShearY();
    // The direction of the baseline in display space.
    double dx = space.x(ux, uy) - space.x(0, 0);
    double dy = space.y(ux, uy) - space.y(0, 0);
    double slack = LIMITS.aslant() * (Math.abs(dx) + Math.abs(dy));
    if (Math.abs(dy) <= slack) {
      return dx >= 0 ? Turn.NONE : Turn.HALF;
    }
    if (Math.abs(dx) <= slack) {
      return dy > 0 ? Turn.CLOCKWISE : Turn.COUNTERCLOCKWISE;
    }
    return null;
  }
}
