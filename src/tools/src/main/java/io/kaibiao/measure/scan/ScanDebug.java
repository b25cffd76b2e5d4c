package io.kaibiao.measure.scan;

import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.cleaning.PageCleaner;
import io.kaibiao.scan.text.StripCutter;
import io.kaibiao.scan.text.TextLines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Cleans page images and says how it went, with what was found drawn into PNG files of a folder, or
 * without, where it is {@code -}.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.scan.ScanDebug FOLDER|- DPI IMAGE...
 * </pre>
 */
final class ScanDebug {

  private ScanDebug() {}

  public static void main(String[] args) throws IOException {
    double dpi = Double.parseDouble(args[1]);
    for (int i = 2; i < args.length; i++) {
      File file = new File(args[i]);
      BufferedImage image = ImageIO.read(file);
      if (image == null) {
        throw new IOException("not an image: " + file);
      }
      if (i == 2) {
        for (int warm = 0; warm < 8; warm++) {
          PageCleaner.clean(image, dpi);
        }
      }
      ThreadMXBean clock = ManagementFactory.getThreadMXBean();
      // Measure processor time, which other programs on the machine do not distort.
      long start = clock.getCurrentThreadCpuTime();
      CleanPage page = PageCleaner.clean(image, dpi);
      long cleaned = clock.getCurrentThreadCpuTime();
      Raster erased = PageCleaner.eraseLines(page.raster(), page.lines(), dpi);
      long end = clock.getCurrentThreadCpuTime();
      long across =
          page.lines().stream().filter(l -> l.direction() == Direction.HORIZONTAL).count();
      System.out.printf(
          Locale.ROOT,
          "%-16s %d x %d  turns %d (%+.2f)  angle %+.3f  lines %3d across %3d down  %3d ms, erased %d ms%n",
          file.getName(),
          image.getWidth(),
          image.getHeight(),
          page.map().turns(),
          PageCleaner.upsideDownScore(page),
          page.angle(),
          across,
          page.lines().size() - across,
          (cleaned - start) / 1_000_000,
          (end - cleaned) / 1_000_000);
      if (!args[0].equals("-")) {
        draw(page, erased, new File(args[0]), file.getName().replaceAll("\\.\\w+$", ""));
      }
    }
  }

  private static void draw(CleanPage page, Raster erased, File folder, String name)
      throws IOException {
    folder.mkdirs();
    ImageIO.write(drawn(page.raster(), page.lines()), "png", new File(folder, name + ".lines.png"));
    ImageIO.write(boxed(erased, page), "png", new File(folder, name + ".erased.png"));
  }

  private static BufferedImage drawn(Raster raster, List<PixelLine> lines) {
    BufferedImage out =
        new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        out.setRGB(x, y, raster.at(x, y) * 0x010101);
      }
    }
    Graphics2D pen = out.createGraphics();
    pen.setStroke(new BasicStroke(3));
    for (PixelLine line : lines) {
      int at = (int) line.position();
      int from = (int) line.start();
      int to = (int) line.end();
      if (line.direction() == Direction.HORIZONTAL) {
        pen.setColor(Color.RED);
        pen.drawLine(from, at, to, at);
        pen.setColor(Color.MAGENTA);
        pen.fillOval(from - 4, at - 4, 9, 9);
        pen.fillOval(to - 4, at - 4, 9, 9);
      } else {
        pen.setColor(Color.BLUE);
        pen.drawLine(at, from, at, to);
        pen.setColor(Color.CYAN);
        pen.fillOval(at - 4, from - 4, 9, 9);
        pen.fillOval(at - 4, to - 4, 9, 9);
      }
    }
    pen.dispose();
    return out;
  }

  /**
   * Returns the page with text lines outside tables drawn in green and lines of text in approximate
   * cells in orange.
   */
  private static BufferedImage boxed(Raster erased, CleanPage page) {
    BufferedImage out = drawn(erased, List.of());
    Graphics2D pen = out.createGraphics();
    pen.setStroke(new BasicStroke(2));
    List<PixelLine> across =
        page.lines().stream().filter(l -> l.direction() == Direction.HORIZONTAL).toList();
    List<PixelLine> down =
        page.lines().stream().filter(l -> l.direction() == Direction.VERTICAL).toList();
    List<PixelBox> tables = new ArrayList<>();
    for (PixelLine line : down) {
      int x0 = (int) across.stream().mapToDouble(PixelLine::start).min().orElse(0);
      int x1 = (int) across.stream().mapToDouble(PixelLine::end).max().orElse(0);
      tables.add(new PixelBox(x0, (int) line.start(), x1, (int) line.end()));
    }
    StripCutter cutter = new StripCutter(erased, page.dpi());
    pen.setColor(Color.ORANGE);
    for (PixelBox cell : cells(across, down)) {
      for (PixelBox box : cutter.cut(cell)) {
        pen.drawRect(box.x0(), box.y0(), box.width(), box.height());
      }
    }
    pen.setColor(Color.GREEN);
    for (PixelBox box : TextLines.find(erased, tables, page.dpi())) {
      pen.drawRect(box.x0(), box.y0(), box.width(), box.height());
    }
    pen.dispose();
    return out;
  }

  /**
   * Returns the cells whose upper left corners are crossings and that extend to the next lines on
   * the right and below.
   */
  private static List<PixelBox> cells(List<PixelLine> across, List<PixelLine> down) {
    List<PixelBox> cells = new ArrayList<>();
    for (PixelLine top : across) {
      for (PixelLine left : down) {
        if (!covers(top, left.position() + 12) || !covers(left, top.position() + 12)) {
          continue;
        }
        for (PixelLine bottom : across) {
          if (bottom.position() > top.position() + 9 && covers(bottom, left.position() + 12)) {
            for (PixelLine right : down) {
              if (right.position() > left.position() + 9 && covers(right, top.position() + 12)) {
                cells.add(
                    new PixelBox(
                        (int) left.position(),
                        (int) top.position(),
                        (int) right.position(),
                        (int) bottom.position()));
                break;
              }
            }
            break;
          }
        }
      }
    }
    return cells;
  }

  private static boolean covers(PixelLine line, double at) {
    return line.start() - 4 <= at && line.end() + 4 >= at;
  }
}
