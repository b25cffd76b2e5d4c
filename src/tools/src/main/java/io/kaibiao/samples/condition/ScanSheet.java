package io.kaibiao.samples.condition;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page as pixels, at some stage between the printer and the file. Immutable if its image is not
 * modified; then safe for use by many threads.
 */
public final class ScanSheet {

  private final BufferedImage image;
  private final double dpi;
  private final Placement placement;
  private final @Nullable JpegFile file;

  ScanSheet(BufferedImage image, double dpi, Placement placement) {
    this(image, dpi, placement, null);
  }

  private ScanSheet(BufferedImage image, double dpi, Placement placement, @Nullable JpegFile file) {
    if (image.getType() != BufferedImage.TYPE_INT_RGB) {
      throw new IllegalArgumentException("not an RGB image: type " + image.getType());
    }
    this.image = image;
    this.dpi = dpi;
    this.placement = placement;
    this.file = file;
  }

  /**
   * Makes a sheet of an undamaged page.
   *
   * @param page an image of the type {@code TYPE_INT_RGB}
   * @param dpi its resolution, in pixels per inch
   */
  public static ScanSheet of(BufferedImage page, double dpi) {
    return new ScanSheet(
        page,
        dpi,
        (x, y, out) -> {
          out[0] = x * 72 / dpi;
          out[1] = y * 72 / dpi;
        });
  }

  /** Returns the pixels, for reading. */
  public BufferedImage image() {
    return image;
  }

  /** Returns the resolution in pixels per inch. */
  public double dpi() {
    return dpi;
  }

  /** Returns the mapping of the pixels to their origin. */
  public Placement placement() {
    return placement;
  }

  /** Returns the JPEG that these pixels were decoded from, if the last step made one. */
  public Optional<JpegFile> file() {
    return Optional.ofNullable(file);
  }

  /** Returns the width in pixels. */
  public int width() {
    return image.getWidth();
  }

  /** Returns the height in pixels. */
  public int height() {
    return image.getHeight();
  }

  /** Returns the pixels themselves, {@code 0xRRGGBB}, row by row, which must not be modified. */
  public int[] pixels() {
    return pixels(image);
  }

  /** Returns a length in pixels for a length in points. */
  public double pixels(double points) {
    return points * dpi / 72;
  }

  /** Returns this sheet with other pixels at the same positions. */
  public ScanSheet painted(BufferedImage other) {
    return new ScanSheet(other, dpi, placement);
  }

  /** Returns this sheet with the pixels decoded from a file. */
  public ScanSheet stored(BufferedImage decoded, JpegFile in) {
    return new ScanSheet(decoded, dpi, placement, in);
  }

  /** Returns a copy of the image to paint on. */
  public BufferedImage copy() {
    BufferedImage copy = blank(width(), height());
    System.arraycopy(pixels(), 0, pixels(copy), 0, width() * height());
    return copy;
  }

  public static BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  public static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
