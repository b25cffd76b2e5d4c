package io.kaibiao.samples.sabotage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The ways to store an image of a page. */
final class Coders {

  private Coders() {}

  static PDImageXObject lossless(PDDocument document, BufferedImage image) throws IOException {
    return LosslessFactory.createFromImage(document, image);
  }

  static PDImageXObject jpeg(PDDocument document, BufferedImage image) throws IOException {
    return JPEGFactory.createFromImage(document, image, 0.75f);
  }

  static PDImageXObject ccitt(PDDocument document, BufferedImage image) throws IOException {
    return CCITTFactory.createFromImage(document, copy(image, BufferedImage.TYPE_BYTE_BINARY));
  }

  /** Returns an image mask: ink without paper, with black painted in the current colour. */
  static PDImageXObject stencil(PDDocument document, BufferedImage image) throws IOException {
    PDImageXObject stored = packed(document, bits(image, false), image, 1);
    stored.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
    stored.getCOSObject().removeItem(COSName.COLORSPACE);
    return stored;
  }

  /** Returns the same mask with inverted bits. */
  static PDImageXObject invertedStencil(PDDocument document, BufferedImage image)
      throws IOException {
    PDImageXObject stored = packed(document, bits(image, true), image, 1);
    stored.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
    stored.getCOSObject().removeItem(COSName.COLORSPACE);
    return ImageSabotages.inverted(stored, 1);
  }

  static PDImageXObject invertedGrey(PDDocument document, BufferedImage image) throws IOException {
    BufferedImage grey = copy(image, BufferedImage.TYPE_INT_RGB);
    byte[] samples = new byte[grey.getWidth() * grey.getHeight()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) ~(grey.getRGB(i % grey.getWidth(), i / grey.getWidth()) & 255);
    }
    return ImageSabotages.inverted(packed(document, samples, image, 8), 1);
  }

  /** Returns an image with a palette of grey levels in shuffled order. */
  static PDImageXObject indexed(PDDocument document, BufferedImage image) throws IOException {
    BufferedImage grey = copy(image, BufferedImage.TYPE_INT_RGB);
    byte[] samples = new byte[grey.getWidth() * grey.getHeight()];
    byte[] palette = new byte[16 * 3];
    for (int i = 0; i < 16; i++) {
      int level = (i * 7 + 3) % 16;
      for (int c = 0; c < 3; c++) {
        palette[i * 3 + c] = (byte) (level * 17);
      }
    }
    int[] place = new int[16];
    for (int i = 0; i < 16; i++) {
      place[(i * 7 + 3) % 16] = i;
    }
    for (int i = 0; i < samples.length; i++) {
      int value = grey.getRGB(i % grey.getWidth(), i / grey.getWidth()) & 255;
      samples[i] = (byte) place[(value + 8) / 17];
    }
    PDImageXObject stored = packed(document, samples, image, 8);
    COSArray space = new COSArray();
    space.add(COSName.INDEXED);
    space.add(COSName.DEVICERGB);
    space.add(COSInteger.get(15));
    space.add(new COSString(palette));
    stored.getCOSObject().setItem(COSName.COLORSPACE, space);
    return stored;
  }

  static PDImageXObject cmyk(PDDocument document, BufferedImage image) throws IOException {
    BufferedImage grey = copy(image, BufferedImage.TYPE_INT_RGB);
    int count = grey.getWidth() * grey.getHeight();
    byte[] samples = new byte[count * 4];
    for (int i = 0; i < count; i++) {
      samples[i * 4 + 3] =
          (byte) (255 - (grey.getRGB(i % grey.getWidth(), i / grey.getWidth()) & 255));
    }
    PDImageXObject stored = packed(document, samples, image, 8);
    stored.setColorSpace(PDDeviceCMYK.INSTANCE);
    return stored;
  }

  /**
   * Returns an all-black image with its ink in the soft mask, as some scanning programs store text.
   */
  static PDImageXObject softMask(PDDocument document, BufferedImage image) throws IOException {
    BufferedImage black =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        black.setRGB(x, y, (255 - (image.getRGB(x, y) & 255)) << 24);
      }
    }
    return LosslessFactory.createFromImage(document, black);
  }

  static PDImageXObject translucent(PDDocument document, BufferedImage image) throws IOException {
    BufferedImage whole =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    whole.createGraphics().drawImage(image, 0, 0, null);
    whole.setRGB(0, 0, 0x80FFFFFF);
    return LosslessFactory.createFromImage(document, whole);
  }

  private static PDImageXObject packed(
      PDDocument document, byte[] samples, BufferedImage image, int bits) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(samples);
    }
    return new PDImageXObject(
        document,
        new ByteArrayInputStream(bytes.toByteArray()),
        COSName.FLATE_DECODE,
        image.getWidth(),
        image.getHeight(),
        bits,
        PDDeviceGray.INSTANCE);
  }

  private static byte[] bits(BufferedImage image, boolean inverted) {
    int row = (image.getWidth() + 7) / 8;
    byte[] bits = new byte[row * image.getHeight()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean white = (image.getRGB(x, y) & 255) > 127;
        if (white != inverted) {
          bits[y * row + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    return bits;
  }

  private static BufferedImage copy(BufferedImage image, int type) {
    BufferedImage to = new BufferedImage(image.getWidth(), image.getHeight(), type);
    to.createGraphics().drawImage(image, 0, 0, null);
    return to;
  }
}
