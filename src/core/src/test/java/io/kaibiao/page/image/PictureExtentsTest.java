package io.kaibiao.page.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A picture is as large as what decoding makes of it, whatever its dictionary says. */
class PictureExtentsTest {

  @Test
  void theSizeOfAJpegIsItsOwn() throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
    COSStream image = image(10, 10);
    raw(image, COSName.DCT_DECODE, jpeg.toByteArray());
    assertTrue(extents(image).contains(new ImageExtent(300, 200)));
  }

  @Test
  void aMaskCounts() throws IOException {
    COSStream image = image(2, 2);
    raw(image, null, new byte[12]);
    COSStream mask = image(34_862, 4_332);
    raw(mask, null, new byte[4]);
    image.setItem(COSName.MASK, mask);
    assertEquals(34_862L * 4_332, PictureExtents.pixels(picture(image)));
  }

  @Test
  void aMaskIsScaledToThePicture() throws IOException {
    COSStream image = image(50_000, 1);
    raw(image, null, new byte[4]);
    COSStream mask = image(1, 50_000);
    raw(mask, null, new byte[4]);
    image.setItem(COSName.SMASK, mask);
    assertEquals(50_000L * 50_000, PictureExtents.pixels(picture(image)));
  }

  @Test
  void theColumnsOfAFaxCount() throws IOException {
    COSStream image = image(10, 10);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.COLUMNS, 1_000_000);
    parameters.setInt(COSName.ROWS, 1_000);
    image.setItem(COSName.DECODE_PARMS, parameters);
    raw(image, COSName.CCITTFAX_DECODE, new byte[4]);
    assertEquals(1_000_000_000L, PictureExtents.pixels(picture(image)));
  }

  @Test
  void thePageOfAJbig2ImageCounts() throws IOException {
    ByteBuffer page = ByteBuffer.allocate(11 + 19);
    page.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
    page.putInt(60_000).putInt(50_000);
    COSStream image = image(10, 10);
    raw(image, COSName.JBIG2_DECODE, page.array());
    assertEquals(3_000_000_000L, PictureExtents.pixels(picture(image)));
  }

  @Test
  void dataFarLongerThanThePixels() throws IOException {
    COSStream image = image(10, 10);
    try (OutputStream out = image.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 80; i++) {
        out.write(block);
      }
    }
    assertThrows(IOException.class, () -> extents(image));
  }

  @Test
  void aSurplusIsNoHarm() throws IOException {
    COSStream image = image(10, 10);
    try (OutputStream out = image.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(new byte[100_000]);
    }
    assertEquals(100, PictureExtents.pixels(picture(image)));
  }

  private static List<ImageExtent> extents(COSStream image) throws IOException {
    return PictureExtents.of(picture(image));
  }

  private static PDImageXObject picture(COSStream image) throws IOException {
    return new PDImageXObject(new PDStream(image), null);
  }

  private static COSStream image(int width, int height) {
    COSStream image = new COSStream();
    image.setInt(COSName.WIDTH, width);
    image.setInt(COSName.HEIGHT, height);
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    return image;
  }

  private static void raw(COSStream image, @Nullable COSName filter, byte[] data)
      throws IOException {
    try (OutputStream out = image.createRawOutputStream()) {
      out.write(data);
    }
    if (filter != null) {
      image.setItem(COSName.FILTER, filter);
    }
  }
}
