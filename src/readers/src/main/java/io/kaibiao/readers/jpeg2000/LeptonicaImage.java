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

  static BufferedImage decode(LeptonicaFunctions leptonica, byte[] data) throws IIOException {
    leptonica.setMsgSeverity(LeptonicaFunctions.SILENT);
    Pointer image = leptonica.pixReadMemJp2k(data, data.length, 1, null, 0, 0);
    if (image == null) {
      throw new IIOException(
          "a JPEG 2000 image that can't be decoded: it is damaged, or not grey or RGB of 8 bits");
    }
    try {
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
