package io.kaibiao.samples;

import io.kaibiao.scan.Raster;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A folder of strips as tesstrain takes them: {@code NAME.png} and {@code NAME.gt.txt} with the
 * text in one line.
 */
public final class StripFolder {

  /** White around the ink, in pixels: a reader's training wants some. */
  private static final int MARGIN = 4;

  private final Path folder;
  private int written;

  /** Makes a folder, or adds to it. */
  public StripFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * Adds a strip.
   *
   * @param set what the names of its set begin with
   */
  public void add(String set, Strip strip) throws IOException {
    String name = String.format(Locale.ROOT, "%s-%06d", set, written++);
    ImageIO.write(image(strip.pixels()), "png", folder.resolve(name + ".png").toFile());
    Files.writeString(
        folder.resolve(name + ".gt.txt"), strip.text() + "\n", StandardCharsets.UTF_8);
  }

  /** Returns how many strips were added. */
  public int count() {
    return written;
  }

  private static BufferedImage image(Raster strip) {
    Raster framed = strip.crop(-MARGIN, -MARGIN, strip.width() + MARGIN, strip.height() + MARGIN);
    BufferedImage image =
        new BufferedImage(framed.width(), framed.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] to = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(framed.pixels(), 0, to, 0, to.length);
    return image;
  }
}
