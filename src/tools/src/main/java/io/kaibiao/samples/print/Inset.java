package io.kaibiao.samples.print;

/**
 * A sheet that lies on another one, turned by a quarter counterclockwise: its text runs upwards.
 *
 * @param sheet what lies there
 * @param right the right edge of the place that it takes
 * @param bottom the lower edge of that place
 */
public record Inset(Sheet sheet, double right, double bottom) {

  /** Returns where a part of the turned sheet stands on the sheet that it lies on. */
  public Rect place(Rect part) {
    return new Rect(
        right - part.top(), bottom + part.left(), right - part.bottom(), bottom + part.right());
  }
}
