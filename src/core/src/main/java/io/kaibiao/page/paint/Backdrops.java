package io.kaibiao.page.paint;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * How dense the masks of images are, and how dark images: each is decoded once, and only where text
 * below or above it depends on it.
 *
 * <p>Belongs to one document and one thread.
 */
final class Backdrops {

  /** A mask that lets this share of the paper through, or less, hides what is below. */
  private static final double OPAQUE = 0.9;

  /** White text shows on an image that is darker than this on the whole. */
  private static final double DARK = 0.5;

  /** Each how-manieth sample is looked at, across and down. */
  private static final int STEP = 7;

  private final Map<COSBase, Boolean> opaque = new HashMap<>();
  private final Map<COSBase, Boolean> dark = new HashMap<>();

  /** Tells whether next to nothing shines through a masked image. */
  boolean isOpaque(PDImage image) throws IOException {
    if (!(image instanceof PDImageXObject object)) {
      return false;
    }
    Boolean known = opaque.get(object.getCOSObject());
    if (known == null) {
      PDImageXObject mask = object.getSoftMask();
      known = mask != null && mean(mask.getImage()) > OPAQUE;
      opaque.put(object.getCOSObject(), known);
    }
    return known;
  }

  /** Tells whether an image is dark on the whole, as the ground of a title is; a scan is not. */
  boolean isDark(PDImage image) throws IOException {
    if (!(image instanceof PDImageXObject object) || image.isStencil()) {
      return false;
    }
    Boolean known = dark.get(object.getCOSObject());
    if (known == null) {
      known = mean(object.getImage()) < DARK;
      dark.put(object.getCOSObject(), known);
    }
    return known;
  }

  private static double mean(BufferedImage image) {
    double sum = 0;
    long count = 0;
    Raster raster = image.getRaster();
    boolean grey = raster.getNumBands() == 1 && raster.getSampleModel().getSampleSize(0) == 8;
    for (int y = 0; y < image.getHeight(); y += STEP) {
      for (int x = 0; x < image.getWidth(); x += STEP) {
        sum += grey ? raster.getSample(x, y, 0) : luma(image.getRGB(x, y));
        count++;
      }
    }
    return sum / 255 / count;
  }

  /** Rec. 601. */
  private static double luma(int rgb) {
    return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
  }
}
