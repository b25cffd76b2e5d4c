package io.kaibiao.samples.print;

/** A rectangle in points, the origin at the page's bottom left. */
public record Rect(double left, double bottom, double right, double top) {

  public double width() {
    return right - left;
  }

  public double height() {
    return top - bottom;
  }
}
