package io.kaibiao.samples.maker;

/** A rectangle in points, the origin at the page's bottom left. */
record Rect(double left, double bottom, double right, double top) {

  double width() {
    return right - left;
  }

  double height() {
    return top - bottom;
  }
}
