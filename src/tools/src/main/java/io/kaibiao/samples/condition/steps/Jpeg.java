package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Channels;
import io.kaibiao.samples.condition.JpegFile;
import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/**
 * Compresses the page as a JPEG.
 *
 * @param quality 1 to 100
 */
record Jpeg(Range quality) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double drawn = quality.draw(random);
    BufferedImage grey = Channels.grey(sheet.image());
    try {
      JpegFile file = JpegFile.of(grey == null ? sheet.image() : grey, drawn);
      BufferedImage decoded = ImageIO.read(file.stream());
      return sheet.stored(grey == null ? coloured(decoded) : Channels.ofGrey(decoded), file);
    } catch (IOException e) {
      throw new UncheckedIOException("a JPEG in memory", e);
    }
  }

  private static BufferedImage coloured(BufferedImage decoded) {
    BufferedImage out = ScanSheet.blank(decoded.getWidth(), decoded.getHeight());
    Graphics2D pen = out.createGraphics();
    pen.drawImage(decoded, 0, 0, null);
    pen.dispose();
    return out;
  }
}
