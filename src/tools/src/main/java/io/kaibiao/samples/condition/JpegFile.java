package io.kaibiao.samples.condition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The bytes of an image as a JPEG. Immutable. */
public final class JpegFile {

  private final byte[] bytes;

  private JpegFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Compresses an image.
   *
   * @param quality 1 to 100
   */
  public static JpegFile of(BufferedImage image, double quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality((float) Math.max(0.01, Math.min(1, quality / 100)));
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return new JpegFile(bytes.toByteArray());
  }

  /** Returns a stream of the bytes. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }
}
