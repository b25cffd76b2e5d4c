package io.kaibiao.page.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class PlainPictureTest {

  private static final int WIDTH = 13;
  private static final int HEIGHT = 9;

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(3).nextBytes(bytes);
    return bytes;
  }

  private static PDImageXObject image(PDDocument document, byte[] samples, PDColorSpace space)
      throws IOException {
    return new PDImageXObject(
        document, new ByteArrayInputStream(samples), (COSName) null, WIDTH, HEIGHT, 8, space);
  }

  private static void assertAsByPdfBox(PDImageXObject image) throws IOException {
    BufferedImage theirs = image.getImage();
    BufferedImage ours = PlainPicture.decoded(image);
    assertEquals(theirs.getWidth(), ours.getWidth());
    assertEquals(theirs.getHeight(), ours.getHeight());
    assertArrayEquals(pixels(theirs), pixels(ours));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void greyAndColouredPicturesHaveTheColoursOfPdfBox() throws IOException {
    try (PDDocument document = new PDDocument()) {
      assertAsByPdfBox(image(document, noise(WIDTH * HEIGHT), PDDeviceGray.INSTANCE));
      assertAsByPdfBox(image(document, noise(3 * WIDTH * HEIGHT), PDDeviceRGB.INSTANCE));
    }
  }

  @Test
  void photographsHaveTheColoursOfPdfBox() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB}) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
        picture.getRaster().setSample(4, 4, 0, 200);
        assertAsByPdfBox(JPEGFactory.createFromImage(document, picture));
      }
    }
  }

  /** Too few samples, a decode array, a mask: PDFBox knows what is shown then. */
  @Test
  void otherPicturesAreLeftToPdfBox() throws IOException {
    try (PDDocument document = new PDDocument()) {
      assertAsByPdfBox(image(document, noise(WIDTH * HEIGHT - 20), PDDeviceGray.INSTANCE));
      PDImageXObject inverted = image(document, noise(WIDTH * HEIGHT), PDDeviceGray.INSTANCE);
      COSArray decode = new COSArray();
      decode.add(new COSFloat(1));
      decode.add(new COSFloat(0));
      inverted.setDecode(decode);
      assertAsByPdfBox(inverted);
      PDImageXObject masked = image(document, noise(WIDTH * HEIGHT), PDDeviceGray.INSTANCE);
      PDImageXObject mask = image(document, noise(WIDTH * HEIGHT), PDDeviceGray.INSTANCE);
      masked.getCOSObject().setItem(COSName.SMASK, mask);
      assertAsByPdfBox(masked);
    }
  }
}
