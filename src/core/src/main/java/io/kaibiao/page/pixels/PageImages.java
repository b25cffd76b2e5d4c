package io.kaibiao.page.pixels;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.page.paint.DisplaySpace;
import io.kaibiao.page.paint.Ink;
import io.kaibiao.page.paint.Painted;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Gets the pixels of a PDF's pages: the scanner's own image where it is the page, at its own
 * resolution; else the page rendered.
 *
 * <p>Belongs to one document and one thread.
 */
public final class PageImages {

  /** An image that covers this share of a page is the page. */
  private static final double WHOLE_PAGE = 0.85;

  /** A picture that covers this share of a page may hold a part of a table. */
  private static final double NOTABLE = 0.01;

  /** Pages without an image of their own are rendered at this resolution. */
  private static final double RENDERED_DPI = 250;

  /** A rendered page is no finer than this: readers gain nothing from it. */
  private static final double FINEST_DPI = 300;

  private final String name;
  private final PDDocument document;
  private final Checkpoint checkpoint;

  /**
   * Makes the pictures of one document.
   *
   * @param name what messages call it
   * @param checkpoint passed before each picture
   */
  public PageImages(String name, PDDocument document, Checkpoint checkpoint) {
    this.name = name;
    this.checkpoint = checkpoint;
    this.document = document;
  }

  /** Returns the pixels of a page as its text is read. */
  public PageImage asRead(Painted painted) throws IOException, InputException {
    return asShown(painted).asRead(painted.page().frame());
  }

  /** Returns the pixels of a page as it is shown. */
  public PageImage asShown(Painted painted) throws IOException, InputException {
    checkpoint.pass();
    int number = painted.page().number();
    DisplaySpace space = painted.space();
    Ink ink = painted.ink();
    PDPage page = document.getPage(number - 1);
    Optional<Ink.Picture> largest =
        ink.pictures().stream().max(Comparator.comparingDouble(p -> area(p.box())));
    double dpi = RENDERED_DPI;
    if (largest.isPresent()) {
      Ink.Picture picture = largest.get();
      double inches =
          (space.rotation() % 180 == 0 ? picture.box().width() : picture.box().height()) / 72;
      double own = picture.image().getWidth() / inches;
      boolean whole = area(picture.box()) >= WHOLE_PAGE * space.width() * space.height();
      // Letters that nobody sees, such as a reader's below the image, are not of the page.
      boolean alone =
          painted.page().glyphs().isEmpty()
              && ink.rulings().isEmpty()
              && ink.pictures().size() == 1;
      if (whole && alone && picture.upright() && !picture.image().isStencil()) {
        PageImage.checkSize(
            name + ": page " + number, picture.image().getWidth(), picture.image().getHeight());
        return new PageImage(picture.image().getImage(), own).turned(space.rotation() / 90);
      }
      dpi = whole ? Math.min(FINEST_DPI, Math.max(own, 150)) : RENDERED_DPI;
    }
    PageImage.checkSize(
        name + ": page " + number,
        Math.round(page.getCropBox().getWidth() * dpi / 72),
        Math.round(page.getCropBox().getHeight() * dpi / 72));
    requireDecodable(space, ink);
    return new PageImage(new PageRenderer(document).render(number, dpi), dpi);
  }

  /**
   * Decodes the page's pictures, which the renderer then has at hand: it would leave out one that
   * it can't decode, and the page would look blank.
   */
  private static void requireDecodable(DisplaySpace space, Ink ink) throws IOException {
    for (Ink.Picture picture : ink.pictures()) {
      if (area(picture.box()) >= NOTABLE * space.width() * space.height()) {
        picture.image().getImage();
      }
    }
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}
