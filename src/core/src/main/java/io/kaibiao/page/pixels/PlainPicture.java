package io.kaibiao.page.pixels;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Decodes the pictures of most scans: 8 bits a component in DeviceGray or DeviceRGB, without a mask
 * or a decode array. PDFBox's own way takes several calls for each of their pixels, and as long as
 * the decompression; the colours are the same.
 */
final class PlainPicture {

  private static final int GREY = 0x01_0101;

  private PlainPicture() {}

  /** Returns the pixels of a picture, decoded here if it is plain, else by PDFBox. */
  static BufferedImage decoded(PDImage image) throws IOException {
    int components = components(image);
    if (components > 0) {
      int most =
          Math.multiplyExact(Math.multiplyExact(image.getWidth(), image.getHeight()), components);
      try (InputStream stream = image.createInputStream()) {
        byte[] samples = stream.readNBytes(most);
        if (samples.length == most && stream.read() < 0 && components(image) == components) {
          return picture(image.getWidth(), image.getHeight(), samples, components);
        }
      }
    }
    return image.getImage();
  }

  /** Returns the number of components of a plain picture, 0 for any other. */
  private static int components(PDImage image) throws IOException {
    if (!(image instanceof PDImageXObject object)
        || image.isStencil()
        || image.getBitsPerComponent() != 8
        || image.getDecode() != null
        || object.getCOSObject().containsKey(COSName.MASK)
        || object.getCOSObject().containsKey(COSName.SMASK)
        || object.getCOSObject().containsKey(COSName.SMASK_IN_DATA)
        || image.getWidth() <= 0
        || image.getHeight() <= 0) {
      return 0;
    }
    PDColorSpace space = image.getColorSpace();
    if (space == PDDeviceGray.INSTANCE) {
      return 1;
    }
    return space == PDDeviceRGB.INSTANCE ? 3 : 0;
  }

  private static BufferedImage picture(int width, int height, byte[] samples, int components) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    if (components == 1) {
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (samples[i] & 0xFF) * GREY;
      }
      return picture;
    }
    int at = 0;
    for (int i = 0; i < pixels.length; i++, at += 3) {
      pixels[i] =
          (samples[at] & 0xFF) << 16 | (samples[at + 1] & 0xFF) << 8 | (samples[at + 2] & 0xFF);
    }
    return picture;
  }
}
