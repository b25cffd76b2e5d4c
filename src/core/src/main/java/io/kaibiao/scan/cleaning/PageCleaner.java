package io.kaibiao.scan.cleaning;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.PageMap;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.PixelSize;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.lines.LineEraser;
import io.kaibiao.scan.lines.RulingFinder;
import io.kaibiao.scan.lines.RulingFinder.Rulings;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes scanned pages upright, straight and clean, and finds their ruling lines. */
public final class PageCleaner {

  private static final CleaningTolerances.Orientation ORIENTATION =
      ScanTolerances.STANDARD.cleaning().orientation();
  private static final CleaningTolerances.Skew SKEW = ScanTolerances.STANDARD.cleaning().skew();

  private PageCleaner() {}

  /**
   * Returns a cleaned page: corrects colour, paper, grey levels, orientation (except whether the
   * page is upside down) and skew, and finds the ruling lines.
   *
   * @param image the page as scanned
   * @param dpi its resolution, in pixels per inch
   */
  public static CleanPage clean(BufferedImage image, double dpi) {
    return clean(image, dpi, Checkpoint.NONE);
  }

  /**
   * Returns a cleaned page, as {@link #clean(BufferedImage, double)} does.
   *
   * @param image the page as scanned
   * @param dpi its resolution, in pixels per inch
   * @param checkpoint passed between the steps, of which each looks at all pixels
   */
  public static CleanPage clean(BufferedImage image, double dpi, Checkpoint checkpoint) {
    Raster grey = evened(image, dpi, checkpoint);
    // The position of commas decides below which of the two sideways orientations it has.
    int turns = Orientation.lying(grey, dpi) ? 1 : 0;
    checkpoint.pass();
    CleanPage page = straightened(grey.turned(turns), turns, dpi, checkpoint);
    checkpoint.pass();
    double limit = turns == 0 ? ORIENTATION.onItsHead() : ORIENTATION.wrongSide();
    return upsideDownScore(page, checkpoint) > limit ? rotated(page, 2) : page;
  }

  /**
   * Returns a cleaned page that is known to be upright and straight, such as a rendered one:
   * corrects colour, paper and grey levels, and finds the ruling lines.
   *
   * @param image the page
   * @param dpi its resolution, in pixels per inch
   * @param checkpoint passed between the steps
   */
  public static CleanPage cleanUpright(BufferedImage image, double dpi, Checkpoint checkpoint) {
    Raster grey = evened(image, dpi, checkpoint);
    PageMap map = PageMap.plain(0, new PixelSize(grey.width(), grey.height()));
    return new CleanPage(grey, RulingFinder.find(grey, dpi).lines(), dpi, 0, map);
  }

  /**
   * Returns the evidence, from its commas and full stops, that a clean page is upside down: 1
   * certainly, −1 certainly not, 0 unknown.
   */
  public static double upsideDownScore(CleanPage page) {
    return upsideDownScore(page, Checkpoint.NONE);
  }

  /**
   * Returns that evidence, as {@link #upsideDownScore(CleanPage)} does.
   *
   * @param checkpoint passed for each line of text
   */
  public static double upsideDownScore(CleanPage page, Checkpoint checkpoint) {
    Raster text = eraseLines(page.raster(), page.lines(), page.dpi());
    return Orientation.upsideDown(text, page.dpi(), checkpoint);
  }

  /**
   * Returns a clean page rotated clockwise.
   *
   * @param page a page
   * @param turns the number of quarter turns, of any sign
   */
  public static CleanPage rotated(CleanPage page, int turns) {
    int quarter = Math.floorMod(turns, 4);
    Raster raster = page.raster();
    List<PixelLine> lines = new ArrayList<>();
    for (PixelLine line : page.lines()) {
      lines.add(rotated(line, quarter, raster.width(), raster.height()));
    }
    lines.sort(
        Comparator.comparing(PixelLine::direction)
            .thenComparingDouble(PixelLine::position)
            .thenComparingDouble(PixelLine::start));
    return new CleanPage(
        raster.turned(quarter), lines, page.dpi(), page.angle(), page.map().rotated(quarter));
  }

  private static PixelLine rotated(PixelLine line, int turns, int width, int height) {
    boolean across = line.direction() == Direction.HORIZONTAL;
    Direction direction = across == (turns % 2 == 0) ? Direction.HORIZONTAL : Direction.VERTICAL;
    // The axis along or across the lines now counts from the other side.
    boolean flipsX = turns == 2 || turns == 3;
    boolean flipsY = turns == 2 || turns == 1;
    boolean along = across ? flipsX : flipsY;
    boolean sideways = across ? flipsY : flipsX;
    double length = across ? width : height;
    double breadth = across ? height : width;
    return new PixelLine(
        direction,
        sideways ? breadth - line.position() : line.position(),
        along ? length - line.end() : line.start(),
        along ? length - line.start() : line.end(),
        line.thickness());
  }

  private static Raster evened(BufferedImage image, double dpi, Checkpoint checkpoint) {
    Raster grey = ColourInk.removed(image, dpi);
    checkpoint.pass();
    Folds.even(grey, dpi);
    checkpoint.pass();
    Paper.even(grey, dpi);
    checkpoint.pass();
    Levels.stretch(grey, dpi);
    checkpoint.pass();
    return grey;
  }

  private static CleanPage straightened(Raster grey, int turns, double dpi, Checkpoint checkpoint) {
    double degrees = Skew.of(grey, dpi);
    checkpoint.pass();
    boolean lying = turns % 2 != 0;
    PixelSize turned = new PixelSize(grey.width(), grey.height());
    PixelSize image = lying ? turned.turned() : turned;
    PageMap map = PageMap.plain(turns, image);
    Raster straight = grey;
    PageMap.Source rotation = rotation(grey, degrees);
    if (Math.abs(degrees) > SKEW.straight()) {
      map = new PageMap(turns, image, size(grey, degrees), rotation);
      straight = map.resampled(grey);
      checkpoint.pass();
    }
    Rulings rulings = RulingFinder.find(straight, dpi);
    checkpoint.pass();
    Waves across = Waves.of(rulings.traces(), Direction.HORIZONTAL, straight.width(), dpi);
    Waves down = Waves.of(rulings.traces(), Direction.VERTICAL, straight.height(), dpi);
    if (across != null || down != null) {
      // Resample from the original image, so that no pixel is interpolated twice.
      PageMap.Source bent =
          (x, y, out) ->
              rotation.locate(
                  x + (down == null ? 0 : down.at(y, x)),
                  y + (across == null ? 0 : across.at(x, y)),
                  out);
      map = new PageMap(turns, image, new PixelSize(straight.width(), straight.height()), bent);
      straight = map.resampled(grey);
      checkpoint.pass();
      rulings = RulingFinder.find(straight, dpi);
    }
    if (!rulings.folds().isEmpty()) {
      LineEraser.erase(straight, rulings.folds(), dpi);
    }
    return new CleanPage(straight, rulings.lines(), dpi, degrees, map);
  }

  private static PixelSize size(Raster page, double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.abs(Math.sin(Math.toRadians(degrees)));
    return new PixelSize(
        (int) Math.ceil(page.width() * cos + page.height() * sin),
        (int) Math.ceil(page.height() * cos + page.width() * sin));
  }

  /** Returns the mapping from a page rotated about its centre to the page before. */
  private static PageMap.Source rotation(Raster page, double degrees) {
    if (Math.abs(degrees) <= SKEW.straight()) {
      return (x, y, out) -> {
        out[0] = x;
        out[1] = y;
      };
    }
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    PixelSize size = size(page, degrees);
    return (x, y, out) -> {
      double u = x - size.width() / 2.0;
      double v = y - size.height() / 2.0;
      out[0] = page.width() / 2.0 + u * cos - v * sin;
      out[1] = page.height() / 2.0 + u * sin + v * cos;
    };
  }

  /**
   * Returns a copy of a raster without the ink of ruling lines. Text that touches them is kept.
   *
   * @param raster a clean page
   * @param lines its ruling lines
   * @param dpi its resolution, in pixels per inch
   */
  public static Raster eraseLines(Raster raster, List<PixelLine> lines, double dpi) {
    Raster copy = new Raster(raster.width(), raster.height(), raster.pixels().clone());
    LineEraser.erase(copy, lines, dpi);
    return copy;
  }

  /**
   * Returns the text of a clean page: a copy of its raster without ruling lines and, if the page is
   * covered with specks, without specks.
   */
  public static Raster text(CleanPage page) {
    Raster text = eraseLines(page.raster(), page.lines(), page.dpi());
    Specks.erase(text, page.dpi());
    return text;
  }
}
