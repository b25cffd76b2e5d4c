package io.kaibiao.scan;

/** The width and height of an image or a page, in pixels. */
public record PixelSize(int width, int height) {

  /** Returns the size of the same picture on its side. */
  public PixelSize turned() {
    return new PixelSize(/* width= */ height, /* height= */ width);
  }
}
