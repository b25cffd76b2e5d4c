package io.kaibiao.page.colour;

import io.kaibiao.page.image.ImageExtent;
import io.kaibiao.page.image.PictureExtents;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Measures the density of image masks and the darkness of images. Each image is decoded once, and
 * only if the visibility of text below or above it depends on it.
 *
 * <p>Belongs to one document and one thread.
 */
public final class Backdrops {

  private static final ColourTolerances LIMITS = ColourTolerances.STANDARD;

  private final Map<COSBase, Boolean> decodable = new HashMap<>();
  private final Map<COSBase, Boolean> opaque = new HashMap<>();
  private final Map<COSBase, Boolean> dark = new HashMap<>();

  /**
   * Tells whether almost nothing is visible through a masked image. One that can't be decoded hides
   * nothing.
   */
  public boolean isOpaque(PDImage image) throws IOException {
    if (!isDecodable(image)) {
      return false;
    }
    if (!(image instanceof PDImageXObject object)) {
      return image.isStencil() && coverage(image.getStencilImage(Color.BLACK)) > LIMITS.opaque();
    }
    Boolean known = opaque.get(object.getCOSObject());
    if (known == null) {
      known = coverage(object) > LIMITS.opaque();
      opaque.put(object.getCOSObject(), known);
    }
    return known;
  }

  private boolean isDecodable(PDImage image) {
    return decodable.computeIfAbsent(
        image.getCOSObject(),
        key -> {
          try {
            return PictureExtents.pixels(image) <= ImageExtent.MOST_PIXELS;
          } catch (IOException e) {
            return false;
          }
        });
  }

  /** Returns the mean opacity of an image, of whatever kind its mask is. */
  private static double coverage(PDImageXObject image) throws IOException {
    PDImageXObject mask = image.getSoftMask();
    if (mask != null) {
      return mean(mask.getImage());
    }
    return coverage(image.isStencil() ? image.getStencilImage(Color.BLACK) : image.getImage());
  }

  private static double coverage(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return 1;
    }
    double sum = 0;
    long count = 0;
    for (int y = 0; y < image.getHeight(); y += LIMITS.step()) {
      for (int x = 0; x < image.getWidth(); x += LIMITS.step()) {
        sum += image.getRGB(x, y) >>> 24;
        count++;
      }
    }
    return sum / 255 / count;
  }

  /**
   * Tells whether an image is dark on average, such as the background of a title, unlike a scan.
   */
  public boolean isDark(PDImage image) throws IOException {
    if (!(image instanceof PDImageXObject object) || image.isStencil() || !isDecodable(image)) {
      return false;
    }
    Boolean known = dark.get(object.getCOSObject());
    if (known == null) {
      known = mean(object.getImage()) < LIMITS.dark();
      dark.put(object.getCOSObject(), known);
    }
    return known;
  }

  private static double mean(BufferedImage image) {
    double sum = 0;
    long count = 0;
    Raster raster = image.getRaster();
    boolean grey = raster.getNumBands() == 1 && raster.getSampleModel().getSampleSize(0) == 8;
    for (int y = 0; y < image.getHeight(); y += LIMITS.step()) {
      for (int x = 0; x < image.getWidth(); x += LIMITS.step()) {
        sum += grey ? raster.getSample(x, y, 0) : luma(image.getRGB(x, y));
        count++;
      }
    }
    return sum / 255 / count;
  }

  /** Returns the luma by Rec. 601. */
  private static double luma(int rgb) {
    return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
  }
}
