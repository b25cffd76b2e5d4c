package io.kaibiao.page.pixels;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.ocr.PolicyReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Page;
import io.kaibiao.page.PixelLayer;
import io.kaibiao.page.PixelReason;
import io.kaibiao.page.Ruling;
import io.kaibiao.report.place.Box;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.cleaning.PageCleaner;
import io.kaibiao.scan.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes pages of pixels: cleaned, made straight, their rulings found. Belongs to one document and
 * one thread.
 */
public final class PixelPages {

  /** A page whose commas say this or less needs no second look. */
  private static final double SURELY_UPRIGHT = -0.3;

  /** How many strips are read both ways. */
  private static final int SAMPLE = 5;

  /** So many of them, each legible as it stands, tell which end is up: the rest is not read. */
  private static final int ENOUGH = 2;

  /** No line on its head reads as this many ideographs... */
  private static final int IDEOGRAPHS = 4;

  /** ...all of them together this surely. */
  private static final double SURE = 0.9;

  /** How much of each is read, as a multiple of its height: the beginning tells enough. */
  private static final int LONG_ENOUGH = 8;

  private final Supplier<PolicyReader> readers;
  private final Checkpoint checkpoint;
  private @Nullable PolicyReader reader;

  /**
   * Makes pages that pass a checkpoint.
   *
   * @param readers gives the reader of the document; asked when a page needs it
   */
  public PixelPages(Supplier<PolicyReader> readers, Checkpoint checkpoint) {
    this.readers = readers;
    this.checkpoint = checkpoint;
  }

  /**
   * Makes a page.
   *
   * @param reason why its text is read from pixels
   */
  public Page read(int number, PageImage image, PixelReason reason) {
    CleanPage clean = upright(cleaned(image));
    PixelLayer layer = layer(clean, reason);
    List<Ruling> rulings = new ArrayList<>();
    for (PixelLine line : clean.lines()) {
      rulings.add(
          new Ruling(
              line.direction() == PixelLine.Direction.HORIZONTAL
                  ? Ruling.Direction.HORIZONTAL
                  : Ruling.Direction.VERTICAL,
              layer.points(line.position()),
              layer.points(line.start()),
              layer.points(line.end()),
              layer.points(line.thickness())));
    }
    Frame frame = new Frame(Frame.Turn.NONE, image.widthInPoints(), image.heightInPoints());
    return new Page(
        number,
        layer.points(clean.raster().width()),
        layer.points(clean.raster().height()),
        List.of(),
        rulings,
        List.of(new Box(0, 0, image.widthInPoints(), image.heightInPoints())),
        List.of(),
        frame,
        layer);
  }

  /**
   * Adds its pixels to a page with a text layer, for the cells whose letters are unknown.
   *
   * @param reason why they are needed
   * @return the page, or one of pixels alone if they do not lie as the text does
   */
  public Page added(Page page, PageImage image, PixelReason reason) {
    CleanPage clean = cleaned(image);
    boolean asShown =
        clean.map().turns() == 0
            && clean.raster().width() == image.image().getWidth()
            && clean.raster().height() == image.image().getHeight();
    if (!asShown) {
      return read(page.number(), image, reason);
    }
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        page.glyphs(),
        page.rulings(),
        page.images(),
        page.watermarks(),
        page.frame(),
        layer(clean, reason));
  }

  /** Reads strips with the reader of text alone, which knows letters and Chinese. */
  public List<StripReading> readWords(List<Raster> strips) {
    return reader().readWords(strips);
  }

  /** Reads strips with the document's reader. */
  public List<StripReading> read(List<Raster> strips) {
    return reader().read(strips);
  }

  /** Cleaning takes about as long as all else that is done before the page is read. */
  private CleanPage cleaned(PageImage image) {
    checkpoint.pass();
    CleanPage clean = PageCleaner.clean(image.image(), image.dpi());
    checkpoint.pass();
    return clean;
  }

  private PixelLayer layer(CleanPage page, PixelReason reason) {
    return new PixelLayer(PageCleaner.text(page), page.dpi(), page.map(), reader(), reason);
  }

  /**
   * Commas and full stops tell whether most pages stand on their heads. Where they don't, a few
   * strips are read, if need be both ways: the right way reads with far more confidence.
   */
  private CleanPage upright(CleanPage page) {
    if (PageCleaner.upsideDownScore(page) < SURELY_UPRIGHT) {
      return page;
    }
    List<Raster> sample = sample(page);
    if (sample.size() >= ENOUGH
        && reader().read(sample.subList(0, ENOUGH)).stream().allMatch(PixelPages::legible)) {
      return page;
    }
    CleanPage other = PageCleaner.rotated(page, 2);
    return legibility(sample(other)) > legibility(sample) ? other : page;
  }

  private static boolean legible(StripReading reading) {
    return reading.confidence() >= SURE
        && reading.text().codePoints().filter(Character::isIdeographic).count() >= IDEOGRAPHS;
  }

  private double legibility(List<Raster> sample) {
    return reader().read(sample).stream()
        .mapToDouble(r -> r.confidence() * r.text().length())
        .sum();
  }

  /** The widest lines' beginnings. */
  private static List<Raster> sample(CleanPage page) {
    Raster raster = PageCleaner.text(page);
    return TextLines.find(raster, List.of(), page.dpi()).stream()
        .sorted(Comparator.comparingInt(PixelBox::width).reversed())
        .limit(SAMPLE)
        .map(b -> raster.crop(b.x0(), b.y0(), sampleEnd(b), b.y1()))
        .toList();
  }

  private static int sampleEnd(PixelBox line) {
    return Math.min(line.x1(), line.x0() + LONG_ENOUGH * line.height());
  }

  /** One reader for the whole document: a strip that comes again on another page is known. */
  private PolicyReader reader() {
    PolicyReader made = reader;
    if (made == null) {
      made = readers.get().passing(checkpoint);
      reader = made;
    }
    return made;
  }
}
