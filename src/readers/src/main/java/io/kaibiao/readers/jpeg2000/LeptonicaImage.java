package io.kaibiao.readers.jpeg2000;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.kaibiao.readers.natives.LeptonicaFunctions;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import javax.imageio.IIOException;

/** Converts images decoded by Leptonica to Java images. */
final class LeptonicaImage {

  private LeptonicaImage() {}

  /** Decodes an image, by component where these differ in size or depth. */
  static BufferedImage decode(LeptonicaFunctions leptonica, CheckedImage checked)
      throws IIOException {
    leptonica.setMsgSeverity(LeptonicaFunctions.SILENT);
    Jpeg2000Header header = checked.header();
    if (checked.isEven()) {
      return decoded(leptonica, checked.whole(), header.width(), header.height());
    }
    // A second or fourth channel is opacity.
    int count = header.channels() < 3 ? 1 : 3;
    BufferedImage image = blank(header.width(), header.height(), count == 1);
    for (int i = 0; i < count; i++) {
      Area samples = checked.sizes().components().get(i).of(checked.sizes().grid());
      BufferedImage plane =
          decoded(leptonica, checked.component(i), (int) samples.width(), (int) samples.height());
      spread(plane, checked.sizes(), i, image);
    }
    return image;
  }

  /** Gives each pixel the sample of a component that stands for it. */
  private static void spread(BufferedImage plane, CodeStream sizes, int number, BufferedImage to) {
    byte[] from = ((DataBufferByte) plane.getRaster().getDataBuffer()).getData();
    byte[] samples = ((DataBufferByte) to.getRaster().getDataBuffer()).getData();
    CodeStream.Component component = sizes.components().get(number);
    Area grid = sizes.grid();
    Area own = component.of(grid);
    int bands = to.getRaster().getNumBands();
    for (int y = 0; y < to.getHeight(); y++) {
      int row = (int) Math.max(0, (grid.y0() + y) / component.stepY() - own.y0());
      for (int x = 0; x < to.getWidth(); x++) {
        int column = (int) Math.max(0, (grid.x0() + x) / component.stepX() - own.x0());
        samples[(y * to.getWidth() + x) * bands + number] = from[row * plane.getWidth() + column];
      }
    }
  }

  private static BufferedImage decoded(
      LeptonicaFunctions leptonica, byte[] file, int width, int height) throws IIOException {
    Pointer image = leptonica.pixReadMemJp2k(file, file.length, 1, null, 0, 0);
    if (image == null) {
      throw new IIOException("a JPEG 2000 image that is damaged");
    }
    try {
      if (leptonica.pixGetWidth(image) != width || leptonica.pixGetHeight(image) != height) {
        throw new IIOException("a JPEG 2000 image of another size than it states");
      }
      return copied(leptonica, image);
    } finally {
      leptonica.pixDestroy(new PointerByReference(image));
    }
  }

  /**
   * Returns a copy of an image. Leptonica packs pixels into 32-bit words, the first pixel in the
   * highest bits.
   */
  private static BufferedImage copied(LeptonicaFunctions leptonica, Pointer image)
      throws IIOException {
    int width = leptonica.pixGetWidth(image);
    int height = leptonica.pixGetHeight(image);
    int depth = leptonica.pixGetDepth(image);
    int words = leptonica.pixGetWpl(image);
    Pointer pixels = leptonica.pixGetData(image);
    if (pixels == null || (depth != 8 && depth != 32)) {
      throw new IIOException("a JPEG 2000 image with " + depth + " bits a pixel");
    }
    boolean grey = depth == 8;
    BufferedImage out = blank(width, height, grey);
    byte[] samples = ((DataBufferByte) out.getRaster().getDataBuffer()).getData();
    int to = 0;
    for (int y = 0; y < height; y++) {
      int[] row = pixels.getIntArray(4L * words * y, words);
      for (int x = 0; x < width; x++) {
        if (grey) {
          samples[to++] = (byte) (row[x >> 2] >> (24 - 8 * (x & 3)));
        } else {
          samples[to++] = (byte) (row[x] >> 24);
          samples[to++] = (byte) (row[x] >> 16);
          samples[to++] = (byte) (row[x] >> 8);
        }
      }
    }
    return out;
  }

  /**
   * Returns an empty image with red first in each pixel, because PDFBox uses the bytes in their
   * order.
   */
  static BufferedImage blank(int width, int height, boolean grey) {
    if (grey) {
      return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    }
    ComponentColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(
        colours,
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 3, null),
        false,
        null);
  }
}
