package io.kaibiao.samples;

import io.kaibiao.scan.Raster;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A folder of strips in the format of tesstrain: {@code NAME.png}, and {@code NAME.gt.txt} with the
 * text in one line.
 */
public final class StripFolder {

  /** White margin around the ink, in pixels, which the training of an engine needs. */
  private static final int MARGIN = 4;

  private static final String IMAGE = ".png";
  private static final String TEXT = ".gt.txt";

  private final Path folder;
  private int written;

  /** Creates a folder, or opens an existing one to add to it. */
  public StripFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * Adds a strip.
   *
   * @param set the prefix of all names in its set
   */
  public void add(String set, Strip strip) throws IOException {
    String name = String.format(Locale.ROOT, "%s-%06d", set, written++);
    ImageIO.write(image(strip.pixels()), "png", folder.resolve(name + IMAGE).toFile());
    Files.writeString(folder.resolve(name + TEXT), strip.text() + "\n", StandardCharsets.UTF_8);
  }

  /** Returns the number of strips that were added. */
  public int count() {
    return written;
  }

  /**
   * Returns the strips of a folder, sorted by their names, without their white margin.
   *
   * @param most maximum number of strips, chosen evenly
   */
  public static List<Strip> read(Path folder, int most) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(IMAGE)).sorted().toList();
    }
    List<Strip> strips = new ArrayList<>();
    int count = Math.min(most, files.size());
    for (int i = 0; i < count; i++) {
      Path file = files.get((int) ((long) i * files.size() / count));
      String name = file.getFileName().toString();
      String stem = name.substring(0, name.length() - IMAGE.length());
      String text = Files.readString(file.resolveSibling(stem + TEXT), StandardCharsets.UTF_8);
      strips.add(new Strip(raster(file), text.strip(), 1));
    }
    return strips;
  }

  private static Raster raster(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    if (image == null) {
      throw new IOException(file + ": is no image");
    }
    int width = image.getWidth();
    int height = image.getHeight();
    if (width <= 2 * MARGIN || height <= 2 * MARGIN) {
      throw new IOException(file + ": is too small for a strip");
    }
    byte[] grey = new byte[width * height];
    int[] samples = new int[image.getRaster().getNumBands()];
    for (int i = 0; i < grey.length; i++) {
      // The first band, because strips are grey.
      grey[i] = (byte) image.getRaster().getPixel(i % width, i / width, samples)[0];
    }
    return new Raster(width, height, grey).crop(MARGIN, MARGIN, width - MARGIN, height - MARGIN);
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
