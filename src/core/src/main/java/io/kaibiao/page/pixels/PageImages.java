package io.kaibiao.page.pixels;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.page.image.ImageExtent;
import io.kaibiao.page.image.PictureExtents;
import io.kaibiao.page.limit.PageLimits;
import io.kaibiao.page.limit.PageWork;
import io.kaibiao.page.paint.Ink;
import io.kaibiao.page.paint.Painted;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.report.place.Box;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * Returns the pixels of a PDF's pages: the scanner's own image at its own resolution if it is the
 * whole page, else the rendered page.
 *
 * <p>Belongs to one document and one thread.
 */
public final class PageImages {

  private static final PixelTolerances.Images LIMITS = PixelTolerances.STANDARD.images();

  private final String name;
  private final PDDocument document;
  private final Checkpoint checkpoint;
  private final PageLimits limits;
  private final Map<COSBase, List<ImageExtent>> extents = new HashMap<>();
  private @Nullable PageImage pictures;
  private int picturesPage;

  /** A picture that was decoded to see whether it can be, until it is asked for again. */
  private @Nullable Decoded looked;

  /**
   * Makes the images of one document.
   *
   * @param name the name of the document in messages
   * @param checkpoint passed before each image
   * @param limits how much a rendered page may hold
   */
  public PageImages(String name, PDDocument document, Checkpoint checkpoint, PageLimits limits) {
    this.name = name;
    this.checkpoint = checkpoint;
    this.document = document;
    this.limits = limits;
  }

  /** Returns the pixels of a page in the reading frame, without pictures that can't be decoded. */
  public PageImage asRead(Painted painted) throws IOException, InputException {
    return asFarAsDecodable(painted).asRead(painted.page().frame());
  }

  /**
   * Returns the pixels of a page as displayed.
   *
   * @throws IOException if a picture is damaged: the page would look blank where it is
   */
  public PageImage asShown(Painted painted) throws IOException, InputException {
    Set<COSBase> known = new HashSet<>();
    for (Ink.Picture picture : painted.ink().pictures()) {
      if (area(picture.box()) >= LIMITS.notable() * area(painted.space())
          && known.add(picture.image().getCOSObject())) {
        checkpoint.pass();
        looked = null;
        looked = new Decoded(picture.image().getCOSObject(), decoded(painted, picture.image()));
      }
    }
    try {
      return asFarAsDecodable(painted);
    } finally {
      looked = null;
    }
  }

  /** A picture and its pixels. */
  private record Decoded(COSBase picture, BufferedImage pixels) {}

  /** Returns the pixels of a page as displayed, without pictures that can't be decoded. */
  public PageImage asFarAsDecodable(Painted painted) throws IOException, InputException {
    checkpoint.pass();
    DisplaySpace space = painted.space();
    Optional<Ink.Picture> largest =
        painted.ink().pictures().stream().max(Comparator.comparingDouble(p -> area(p.box())));
    double dpi = LIMITS.renderedDpi();
    if (largest.isPresent()) {
      Ink.Picture picture = largest.get();
      boolean lying = space.rotation() % 180 != 0;
      Box box = picture.box();
      double own = picture.image().getWidth() / ((lying ? box.height() : box.width()) / 72);
      double down = picture.image().getHeight() / ((lying ? box.width() : box.height()) / 72);
      boolean scan = SheetScale.isScan(own, down);
      boolean whole = area(picture.box()) >= LIMITS.wholePage() * space.width() * space.height();
      boolean plain = picture.upright() && !picture.image().isStencil();
      if (whole && scan && plain && isAlone(painted)) {
        return new PageImage(decoded(painted, picture.image()), own).turned(space.rotation() / 90);
      }
      boolean sheet = SheetScale.isSheet(Math.max(space.width(), space.height()) / 72);
      double fine = sheet ? Math.min(LIMITS.finestDpi(), Math.max(own, 150)) : own;
      dpi = whole && scan ? fine : LIMITS.renderedDpi();
    }
    return new PageImage(rendered(painted, dpi), dpi);
  }

  /**
   * Returns a page as displayed, rendered whole; pictures that can't be decoded are left out.
   *
   * @param dpi its resolution in pixels per inch
   */
  public PagePicture displayed(Painted painted, double dpi) throws IOException, InputException {
    checkpoint.pass();
    DisplaySpace space = painted.space();
    return new PagePicture(rendered(painted, dpi), space.width(), space.height());
  }

  private BufferedImage rendered(Painted painted, double dpi) throws IOException, InputException {
    DisplaySpace space = painted.space();
    int number = painted.page().number();
    PageImage.checkSize(
        name + ": page " + number,
        Math.round(space.width() * dpi / 72),
        Math.round(space.height() * dpi / 72));
    PageRenderer renderer = PageRenderer.ofPages(document, work(), image -> fits(painted, image));
    return renderer.render(number, dpi * space.scale());
  }

  /** Tells whether a page is one picture. */
  private static boolean isAlone(Painted painted) {
    Ink ink = painted.ink();
    // Invisible letters, such as an OCR layer below the image, are not part of the page.
    return painted.page().glyphs().isEmpty()
        && ink.rulings().isEmpty()
        && !ink.isAnnotated()
        && ink.pictures().size() == 1;
  }

  /**
   * Returns pictures of a page without the text and the lines around them, as displayed: a single
   * upright picture at its own resolution, else a part of the rendered page.
   */
  public PageImage of(Painted painted, PictureGroup group) throws IOException, InputException {
    checkpoint.pass();
    Box box = group.box();
    Ink.Picture first = group.pictures().get(0);
    PDImage image = first.image();
    int rotation = painted.space().rotation();
    double dpi = image.getWidth() * 72.0 / (rotation % 180 == 0 ? box.width() : box.height());
    if (group.pictures().size() == 1
        && first.upright()
        && !image.isStencil()
        && dpi <= LIMITS.finestOwnDpi()) {
      return new PageImage(decoded(painted, image), dpi).onPaper().turned(rotation / 90);
    }
    for (Ink.Picture picture : group.pictures()) {
      checkpoint.pass();
      decoded(painted, picture.image());
    }
    return picturesOf(painted).part(box);
  }

  /** Returns a page with its pictures alone, rendered once for all of them. */
  private PageImage picturesOf(Painted painted) throws IOException, InputException {
    int number = painted.page().number();
    PageImage known = pictures;
    if (known == null || picturesPage != number) {
      DisplaySpace space = painted.space();
      PageImage.checkSize(
          name + ": page " + number,
          Math.round(space.width() * LIMITS.renderedDpi() / 72),
          Math.round(space.height() * LIMITS.renderedDpi() / 72));
      PageRenderer renderer =
          PageRenderer.ofPictures(document, work(), image -> fits(painted, image));
      known =
          new PageImage(
              renderer.render(number, LIMITS.renderedDpi() * space.scale()), LIMITS.renderedDpi());
      pictures = known;
      picturesPage = number;
    }
    return known;
  }

  /** Returns a counter for a page that is rendered: it holds as much as when it was interpreted. */
  private PageWork work() {
    return new PageWork(limits, checkpoint);
  }

  /** Drops the pixels of a page. */
  public void forget() {
    pictures = null;
  }

  /** Returns a picture that fits into memory. */
  private BufferedImage decoded(Painted painted, PDImage image) throws IOException, InputException {
    Decoded known = looked;
    if (known != null && known.picture() == image.getCOSObject()) {
      looked = null;
      return known.pixels();
    }
    requireSize(painted, image);
    try {
      return PlainPicture.decoded(image);
    } catch (IOException e) {
      // PDFBox's own words name the format alone.
      throw e.getCause() instanceof IOException reason ? reason : e;
    } catch (RuntimeException e) {
      throw new IOException("an image that can't be decoded", e);
    }
  }

  private void requireSize(Painted painted, PDImage image) throws IOException, InputException {
    List<ImageExtent> all = extents.get(image.getCOSObject());
    if (all == null) {
      all = PictureExtents.of(image);
      extents.put(image.getCOSObject(), all);
    }
    for (ImageExtent extent : all) {
      PageImage.checkSize(
          name + ": page " + painted.page().number(), extent.width(), extent.height());
    }
  }

  private boolean fits(Painted painted, PDImage image) {
    try {
      requireSize(painted, image);
      return true;
    } catch (IOException | InputException e) {
      // What this leaves out was found before, when the picture was looked at.
      return false;
    }
  }

  private static double area(DisplaySpace space) {
    return space.width() * space.height();
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}
