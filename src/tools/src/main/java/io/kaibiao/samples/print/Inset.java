package io.kaibiao.samples.print;

/**
 * A sheet placed on another one, rotated a quarter counterclockwise, so that its text runs upwards.
 *
 * @param sheet the placed sheet
 * @param right the right edge of its area
 * @param bottom the lower edge of its area
 */
public record Inset(Sheet sheet, double right, double bottom) {

  /** Returns the box, on the sheet below, of a part of the rotated sheet. */
  public Rect place(Rect part) {
    return new Rect(
        right - part.top(), bottom + part.left(), right - part.bottom(), bottom + part.right());
  }
}
