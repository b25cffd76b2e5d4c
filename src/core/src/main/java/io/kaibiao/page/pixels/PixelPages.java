package io.kaibiao.page.pixels;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.ocr.PolicyReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Page;
import io.kaibiao.page.PageNote;
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
 * Makes pages from pixels: cleaned and straightened, with their rulings found. Belongs to one
 * document and one thread.
 */
public final class PixelPages {

  private static final PixelTolerances.Upright UPRIGHT = PixelTolerances.STANDARD.upright();

  private static final PixelTolerances.Pictures LIMITS = PixelTolerances.STANDARD.pictures();

  /** The upper left corner of a page. */
  private static final Box CORNER = new Box(0, 0, 0, 0);

  private final Supplier<PolicyReader> readers;
  private final Checkpoint checkpoint;
  private @Nullable PolicyReader reader;

  /**
   * Makes pages, passing a checkpoint.
   *
   * @param readers returns the reader of the document; called when a page needs it
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
    PageImage scaled = new PageImage(image.image(), SheetScale.dpi(image));
    Box whole = new Box(0, 0, image.widthInPoints(), image.heightInPoints());
    CleanPage clean = upright(cleaned(scaled));
    PixelLayer layer = layer(clean, reason, whole);
    Page page = page(number, clean, whole, layer);
    return scaled.dpi() == image.dpi() ? page : page.with(layer.shownAt(image.dpi()));
  }

  /**
   * Makes a page of a picture on a page.
   *
   * @param number the 1-based number of the page
   * @param place where it is shown on the page
   * @param reason why its text is read from pixels
   */
  public Page picture(int number, PageImage image, Box place, PixelReason reason) {
    Box framed =
        new Box(
            place.x0() - LIMITS.margin(),
            place.y0() - LIMITS.margin(),
            place.x1() + LIMITS.margin(),
            place.y1() + LIMITS.margin());
    CleanPage clean = upright(cleaned(image.framed(LIMITS.margin())));
    Page page = page(number, clean, framed, layer(clean, reason, framed));
    return PictureEdges.cutTable(clean, LIMITS.margin())
        ? page.noting(List.of(new PageNote(PageNote.Kind.CUT_OFF, "", place)))
        : page;
  }

  /** Makes a page of a clean one that is shown at a place. */
  private static Page page(int number, CleanPage clean, Box place, PixelLayer layer) {
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
    Frame frame = new Frame(Frame.Turn.NONE, place.width(), place.height());
    return new Page(
            number,
            layer.points(clean.raster().width()),
            layer.points(clean.raster().height()),
            List.of(),
            rulings,
            List.of(new Box(0, 0, place.width(), place.height())),
            List.of(),
            frame)
        .with(layer);
  }

  /**
   * Adds its pixels to an upright page with a text layer, for the ink that no glyph says.
   *
   * @param image the page in the reading frame
   * @param reason why they are needed
   */
  public Page inked(Page page, PageImage image, PixelReason reason) {
    checkpoint.pass();
    CleanPage clean = PageCleaner.cleanUpright(image.image(), image.dpi(), checkpoint);
    checkpoint.pass();
    return page.with(layer(clean, reason, CORNER));
  }

  /**
   * Adds its pixels to a page with a text layer, for the cells whose letters are unknown.
   *
   * @param reason why they are needed
   * @return the page, or one from pixels alone if their orientation differs from that of the text
   */
  public Page added(Page page, PageImage image, PixelReason reason) {
    CleanPage clean = cleaned(image);
    boolean asShown =
        clean.map().turns() == 0
            && clean.raster().width() == image.image().getWidth()
            && clean.raster().height() == image.image().getHeight();
    if (!asShown) {
      return read(page.number(), image, reason).noting(page.notes());
    }
    return page.with(layer(clean, reason, CORNER));
  }

  /** Reads strips with the text engine alone, which knows letters and Chinese. */
  public List<StripReading> readWords(List<Raster> strips) {
    return reader().readWords(strips);
  }

  /** Reads strips with the document's reader. */
  public List<StripReading> read(List<Raster> strips) {
    return reader().read(strips);
  }

  /**
   * Returns the cleaned page. Cleaning takes about as long as all other steps before the page is
   * read.
   */
  private CleanPage cleaned(PageImage image) {
    checkpoint.pass();
    CleanPage clean = PageCleaner.clean(image.image(), image.dpi(), checkpoint);
    checkpoint.pass();
    return clean;
  }

  private PixelLayer layer(CleanPage page, PixelReason reason, Box place) {
    return new PixelLayer(
        PageCleaner.text(page),
        page.dpi(),
        page.map(),
        reader(),
        reason,
        new PixelLayer.Shown(page.dpi(), place.x0(), place.y0()));
  }

  /**
   * Returns the page rotated upright. Commas and full stops show whether most pages are upside
   * down. On other pages a few strips are read, both ways if necessary: the correct way gives far
   * higher confidence.
   */
  private CleanPage upright(CleanPage page) {
    if (PageCleaner.upsideDownScore(page, checkpoint) < UPRIGHT.surelyUpright()) {
      return page;
    }
    List<Raster> sample = sample(page);
    if (sample.size() >= UPRIGHT.enough()
        && reader().read(sample.subList(0, UPRIGHT.enough())).stream()
            .allMatch(PixelPages::legible)) {
      return page;
    }
    CleanPage other = PageCleaner.rotated(page, 2);
    return legibility(sample(other)) > legibility(sample) ? other : page;
  }

  private static boolean legible(StripReading reading) {
    return reading.confidence() >= UPRIGHT.sure()
        && reading.text().codePoints().filter(Character::isIdeographic).count()
            >= UPRIGHT.ideographs();
  }

  private double legibility(List<Raster> sample) {
    return reader().read(sample).stream()
        .mapToDouble(r -> r.confidence() * r.text().length())
        .sum();
  }

  /** Returns the beginnings of the widest lines. */
  private List<Raster> sample(CleanPage page) {
    Raster raster = PageCleaner.text(page);
    return TextLines.find(raster, List.of(), page.dpi(), checkpoint).stream()
        .sorted(Comparator.comparingInt(PixelBox::width).reversed())
        .limit(UPRIGHT.strips())
        .map(b -> raster.crop(b.x0(), b.y0(), sampleEnd(b), b.y1()))
        .toList();
  }

  private static int sampleEnd(PixelBox line) {
    return Math.min(line.x1(), line.x0() + UPRIGHT.longEnough() * line.height());
  }

  /**
   * Returns the one reader of the document, which remembers strips that are repeated on other
   * pages.
   */
  private PolicyReader reader() {
    PolicyReader made = reader;
    if (made == null) {
      made = readers.get().passing(checkpoint);
      reader = made;
    }
    return made;
  }
}
