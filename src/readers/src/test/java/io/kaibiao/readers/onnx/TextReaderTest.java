package io.kaibiao.readers.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.provider.EngineCheck;
import io.kaibiao.scan.Raster;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private static final TextReader READER = new TextReader();

  @AfterAll
  static void close() {
    READER.close();
  }

  private static Raster strip() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(EngineCheck.class.getResourceAsStream("self-test.png"))) {
      BufferedImage image = ImageIO.read(in);
      int[] samples =
          image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
      byte[] pixels = new byte[samples.length];
      for (int i = 0; i < samples.length; i++) {
        pixels[i] = (byte) samples[i];
      }
      return new Raster(image.getWidth(), image.getHeight(), pixels);
    }
  }

  private static Raster noise() {
    byte[] pixels = new byte[90 * 30];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) ((i * i * 31) >> 3);
    }
    return new Raster(90, 30, pixels);
  }

  @Test
  void integersReadACleanStripAsTheNetworkDoes() throws Exception {
    List<Raster> strips = List.of(strip());
    try (OnnxReader quick = OnnxReader.quickText();
        OnnxReader exact = OnnxReader.text()) {
      assertEquals(exact.read(strips).get(0).text(), quick.read(strips).get(0).text());
    }
    assertEquals("1,287.48", READER.read(strips).get(0).text());
    assertEquals("1,287.48", READER.readFigures(strips).get(0).text());
  }

  /** The reading that stands where integers are unsure is the network's own, to the last digit. */
  @Test
  void unsureStripsAreReadByTheNetworkItself() throws Exception {
    byte[] faint = strip().pixels().clone();
    for (int i = 0; i < faint.length; i++) {
      faint[i] = (byte) (255 - (255 - (faint[i] & 0xFF)) / 8 * (i % 3));
    }
    List<Raster> strips =
        List.of(noise(), new Raster(strip().width(), strip().height(), faint), strip());
    try (OnnxReader quick = OnnxReader.quickText();
        OnnxReader exact = OnnxReader.text()) {
      List<StripReading> exactly = exact.read(strips);
      List<StripReading> quickly = quick.read(strips);
      List<StripReading> readings = READER.read(strips);
      assertTrue(quickly.get(0).confidence() < 0.95);
      assertEquals(exactly.get(0), readings.get(0));
      for (int i = 0; i < readings.size(); i++) {
        assertTrue(
            Arrays.asList(exactly.get(i), quickly.get(i)).contains(readings.get(i)),
            readings.get(i).text());
      }
    }
  }
}
