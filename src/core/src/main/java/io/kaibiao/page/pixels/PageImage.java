package io.kaibiao.page.pixels;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.Frame;
import io.kaibiao.page.image.ImageExtent;
import io.kaibiao.report.place.Box;
import io.kaibiao.scan.Raster;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/**
 * A page as pixels, with the orientation in which it is displayed.
 *
 * @param image the pixels
 * @param dpi its resolution in pixels per inch
 */
public record PageImage(BufferedImage image, double dpi) {

  /** The alpha of a pixel without transparency. */
  private static final int OPAQUE = 0xFF00_0000;

  /**
   * Throws if an image would fill the memory.
   *
   * @param what the name of the image in the message
   */
  public static void checkSize(String what, long width, long height) throws InputException {
    if (new ImageExtent(width, height).isTooLarge()) {
      throw new InputException(
          Reason.TOO_LARGE,
          what
              + ": has "
              + width
              + " x "
              + height
              + " pixels, more than "
              + ImageExtent.MOST_PIXELS / 1_000_000
              + " million; scan it at 300 dpi");
    }
  }

  /**
   * Returns this image with blocks of pixels averaged, at the lowest resolution that is not below a
   * limit; this image if it is not twice as fine.
   */
  public PageImage reduced(double least) {
    int block = (int) (dpi / least);
    int width = block < 2 ? 0 : image.getWidth() / block;
    int height = block < 2 ? 0 : image.getHeight() / block;
    if (width < 1 || height < 1) {
      return this;
    }
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] rows = new int[image.getWidth() * block];
    for (int y = 0; y < height; y++) {
      for (int i = 0; i < block; i++) {
        read(y * block + i, rows, i * image.getWidth());
      }
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, mean(rows, x * block, block));
      }
    }
    return new PageImage(small, dpi / block);
  }

  /** Returns the mean colour of a square of pixels, on white paper. */
  private int mean(int[] rows, int from, int block) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = 0; y < block; y++) {
      for (int x = 0; x < block; x++) {
        int pixel = rows[y * image.getWidth() + from + x];
        int alpha = pixel >>> 24;
        int paper = 255 - alpha;
        red += (((pixel >> 16) & 255) * alpha) / 255 + paper;
        green += (((pixel >> 8) & 255) * alpha) / 255 + paper;
        blue += ((pixel & 255) * alpha) / 255 + paper;
      }
    }
    int count = block * block;
    return ((red / count) << 16) | ((green / count) << 8) | (blue / count);
  }

  /** Returns its greens, with the most common level as white and the one farthest from it black. */
  public Raster contrasted() {
    int[] counts = greens();
    int paper = mostCommon(counts);
    int low = 0;
    while (counts[low] == 0) {
      low++;
    }
    int high = 255;
    while (counts[high] == 0) {
      high--;
    }
    int ink = paper - low >= high - paper ? low : high;
    double step = ink == paper ? 0 : 255.0 / (paper - ink);
    byte[] grey = new byte[image.getWidth() * image.getHeight()];
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      read(y, row, 0);
      for (int x = 0; x < row.length; x++) {
        double level = ink == paper ? 255 : (((row[x] >> 8) & 255) - ink) * step;
        grey[y * row.length + x] = (byte) Math.max(0, Math.min(255, level));
      }
    }
    return new Raster(image.getWidth(), image.getHeight(), grey);
  }

  /** Returns the share of pixels whose green is within some levels of its most common value. */
  public double paper(int levels) {
    int[] counts = greens();
    int mode = mostCommon(counts);
    long near = 0;
    for (int v = Math.max(0, mode - levels); v <= Math.min(255, mode + levels); v++) {
      near += counts[v];
    }
    return near / ((double) image.getWidth() * image.getHeight());
  }

  private int[] greens() {
    int[] counts = new int[256];
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      read(y, row, 0);
      for (int pixel : row) {
        counts[(pixel >> 8) & 255]++;
      }
    }
    return counts;
  }

  /**
   * Reads a row of pixels as red, green and blue of eight bits, with an alpha above them. Java asks
   * the colour model about each pixel of an image, which takes most of the time that a picture
   * takes.
   *
   * @param at the index of the first pixel in {@code row}
   */
  private void read(int y, int[] row, int at) {
    int width = image.getWidth();
    if (image.getType() != BufferedImage.TYPE_INT_RGB
        || !(image.getRaster().getDataBuffer() instanceof DataBufferInt data)
        || data.getData().length != width * image.getHeight()) {
      image.getRGB(0, y, width, 1, row, at, width);
      return;
    }
    int[] pixels = data.getData();
    for (int x = 0; x < width; x++) {
      row[at + x] = pixels[y * width + x] | OPAQUE;
    }
  }

  private static int mostCommon(int[] counts) {
    int mode = 0;
    for (int v = 1; v < counts.length; v++) {
      mode = counts[v] > counts[mode] ? v : mode;
    }
    return mode;
  }

  /**
   * Returns this image with a margin of its most common grey, as the rulings of a table may be at
   * its very edge.
   *
   * @param margin the width of the margin in points
   */
  public PageImage framed(double margin) {
    int edge = (int) Math.round(margin * dpi / 72);
    int width = image.getWidth();
    int height = image.getHeight();
    int paper = mostCommon(greens());
    BufferedImage framed =
        new BufferedImage(width + 2 * edge, height + 2 * edge, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width + 2 * edge];
    for (int y = 0; y < framed.getHeight(); y++) {
      Arrays.fill(row, (paper << 16) | (paper << 8) | paper);
      if (y >= edge && y < edge + height) {
        read(y - edge, row, edge);
      }
      framed.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return new PageImage(framed, dpi);
  }

  /** Returns the width in points. */
  double widthInPoints() {
    return image.getWidth() * 72 / dpi;
  }

  /** Returns the height in points. */
  double heightInPoints() {
    return image.getHeight() * 72 / dpi;
  }

  /** Returns this image of a page as displayed, rotated into the reading frame. */
  PageImage asRead(Frame frame) {
    return turned(-frame.turn().quarters());
  }

  /**
   * Returns a part of this image.
   *
   * @param box its box in points; what lies outside the image is left out
   */
  PageImage part(Box box) {
    int x0 = within(box.x0(), image.getWidth() - 1);
    int y0 = within(box.y0(), image.getHeight() - 1);
    int x1 = Math.max(x0 + 1, within(box.x1(), image.getWidth()));
    int y1 = Math.max(y0 + 1, within(box.y1(), image.getHeight()));
    return moved(x1 - x0, y1 - y0, (x, y) -> new Point(x0 + x, y0 + y));
  }

  private int within(double points, int most) {
    return (int) Math.max(0, Math.min(most, Math.round(points * dpi / 72)));
  }

  /** Returns this image on white paper, which shows through its transparent parts. */
  PageImage onPaper() {
    if (!image.getColorModel().hasAlpha()) {
      return this;
    }
    BufferedImage paper =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      read(y, row, 0);
      for (int x = 0; x < row.length; x++) {
        row[x] = mean(row, x, 1);
      }
      paper.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return new PageImage(paper, dpi);
  }

  /** Returns this image rotated clockwise by quarter turns. */
  public PageImage turned(int quarters) {
    int w = image.getWidth();
    int h = image.getHeight();
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> moved(h, w, (x, y) -> new Point(y, h - 1 - x));
      case 2 -> moved(w, h, (x, y) -> new Point(w - 1 - x, h - 1 - y));
      case 3 -> moved(h, w, (x, y) -> new Point(w - 1 - y, x));
      default -> this;
    };
  }

  /** Returns this image mirrored horizontally. */
  public PageImage mirrored() {
    int w = image.getWidth();
    return moved(w, image.getHeight(), (x, y) -> new Point(w - 1 - x, y));
  }

  /** Maps a pixel to its origin. */
  private interface Origin {
    Point of(int x, int y);
  }

  /**
   * Returns the image with its samples moved but not converted, because Java2D's own conversions
   * brighten grey ones.
   */
  private PageImage moved(int width, int height, Origin origin) {
    ColorModel colours = image.getColorModel();
    WritableRaster to = colours.createCompatibleWritableRaster(width, height);
    java.awt.image.Raster from = image.getRaster();
    Object pixel = null;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        Point at = origin.of(x, y);
        pixel = from.getDataElements(at.x, at.y, pixel);
        to.setDataElements(x, y, pixel);
      }
    }
    return new PageImage(new BufferedImage(colours, to, colours.isAlphaPremultiplied(), null), dpi);
  }
}
