package io.kaibiao.page.source;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.OtherInk;
import io.kaibiao.page.Page;
import io.kaibiao.page.PixelReason;
import io.kaibiao.page.enclosure.Enclosures;
import io.kaibiao.page.font.SubstituteFonts;
import io.kaibiao.page.limit.PageWork;
import io.kaibiao.page.limit.StructureStreams;
import io.kaibiao.page.paint.Painted;
import io.kaibiao.page.paint.PaintedPages;
import io.kaibiao.page.pixels.PageImages;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.page.pixels.PictureGroup;
import io.kaibiao.page.pixels.PixelPages;
import io.kaibiao.page.script.Words;
import io.kaibiao.page.structure.FileDamage;
import io.kaibiao.page.structure.OpenedPdf;
import io.kaibiao.page.trust.LayerDoubts;
import io.kaibiao.page.trust.TextTrust;
import io.kaibiao.page.trust.UnreadInk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An open PDF. Pages are read one at a time and not kept.
 *
 * <p>Belongs to one thread. Close it to release the file.
 */
final class PdfSource implements PageSource {

  private final InputIdentity identity;
  private final OpenedPdf opened;
  private final PDDocument document;
  private final PixelPages pixels;
  private final PaintedPages pages;
  private final PageImages images;
  private final LayerDoubts doubts;
  private final UnreadInk unread;

  private PdfSource(
      InputIdentity identity, OpenedPdf opened, Opening opening, PixelPages pixels, Words words) {
    this.identity = identity;
    this.opened = opened;
    this.document = opened.document();
    this.pixels = pixels;
    this.pages =
        new PaintedPages(document, new PageWork(opening.page(), opening.checkpoint()), words);
    this.images = new PageImages(identity.name(), document, opening.checkpoint(), opening.page());
    this.doubts = new LayerDoubts(pages, images, pixels, words);
    this.unread = new UnreadInk(images, opening.checkpoint());
  }

  static PdfSource open(
      InputIdentity identity, byte[] bytes, Opening opening, PixelPages pixels, Words words)
      throws InputException {
    String name = identity.name();
    FileSignature.check(name, bytes);
    if (StructureStreams.areTooLong(bytes)) {
      throw new InputException(
          Reason.TOO_LARGE, name + ": its list of objects is too long to be decoded");
    }
    OpenedPdf opened;
    try {
      opened = OpenedPdf.open(bytes, opening.password());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw PdfRefusal.of(name, bytes, opening, e);
    }
    opened.document().setResourceCache(new FrugalCache());
    String excess = opened.excess();
    if (excess != null) {
      close(opened.document());
      throw new InputException(Reason.TOO_LARGE, name + ": " + excess);
    }
    PdfSource source = new PdfSource(identity, opened, opening, pixels, words);
    if (source.pageCount() == 0) {
      source.close();
      throw PdfRefusal.ofNoPages(name, bytes, opened);
    }
    return source;
  }

  @Override
  public String name() {
    return identity.name();
  }

  @Override
  public String sha256() {
    return identity.sha256();
  }

  @Override
  public int pageCount() {
    return opened.pageCount();
  }

  @Override
  public PagePicture picture(int number, double dpi) throws InputException {
    requirePage(number);
    try {
      return SubstituteFonts.during(() -> images.displayed(pages.take(number), dpi));
    } catch (IOException | RuntimeException | Error e) {
      throw PageFailure.of(identity.name(), number, e);
    }
  }

  private void requirePage(int number) throws InputException {
    if (opened.isLost(number)) {
      throw new InputException(
          Reason.DAMAGED, identity.name() + ": page " + number + " is not in the damaged file");
    }
  }

  @Override
  public Page page(int number) throws InputException {
    requirePage(number);
    try {
      Page page = SubstituteFonts.during(() -> read(number));
      if (isBlank(page) && isDamaged(number)) {
        throw new IOException("its content can't be decoded");
      }
      return page;
    } catch (IOException | RuntimeException | Error e) {
      throw PageFailure.of(identity.name(), number, e);
    }
  }

  private static boolean isBlank(Page page) {
    return page.glyphs().isEmpty()
        && !page.isReadFromPixels()
        && page.images().isEmpty()
        && page.rulings().isEmpty();
  }

  private Page read(int number) throws IOException, InputException {
    doubts.survey();
    Painted painted = doubts.decided(pages.take(number));
    TextTrust trust = TextTrust.of(painted.ink(), painted.page());
    if (trust.source() == TextTrust.Source.PIXELS) {
      return pixels
          .read(number, images.asShown(painted), trust.reason())
          .noting(painted.page().notes());
    }
    Page page = painted.page();
    UnreadInk.Found found = unread.of(painted);
    if (trust.source() == TextTrust.Source.MIXED) {
      page = pixels.added(page, images.asFarAsDecodable(painted), trust.reason());
      if (page.glyphs().isEmpty()) {
        // The whole page is read from its pixels, its pictures included.
        images.forget();
        return page;
      }
    } else if (!found.places().isEmpty()) {
      PixelReason reason =
          PixelReason.missing(found.places().size() + " of its texts are drawn, not written");
      page = pixels.inked(page, images.asRead(painted), reason);
    }
    return page.with(new OtherInk(found.places(), pictures(painted, found), found.left()));
  }

  private List<Page> pictures(Painted painted, UnreadInk.Found found)
      throws IOException, InputException {
    List<Page> pages = new ArrayList<>();
    for (PictureGroup picture : found.pictures()) {
      pages.add(
          pixels.picture(
              painted.page().number(),
              images.of(painted, picture),
              picture.box(),
              PixelReason.missing("it is a picture of text")));
    }
    images.forget();
    return pages;
  }

  @Override
  public boolean isDamaged(int number) {
    try {
      return opened.hasUnreadableObjects(number)
          || ContentDamage.isIn(document.getPage(number - 1));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return true;
    }
  }

  @Override
  public FileDamage damage() {
    return opened.damage();
  }

  @Override
  public Enclosures enclosures() {
    try {
      return Enclosures.of(document);
    } catch (RuntimeException | StackOverflowError e) {
      // A page tree that PDFBox can't walk makes each of its pages a finding.
      return Enclosures.NONE;
    }
  }

  @Override
  public void close() {
    close(document);
  }

  private static void close(PDDocument document) {
    try {
      document.close();
    } catch (IOException e) {
      // The document is in memory, so a failure to close loses nothing.
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String oneLine(Exception e) {
    return oneLine(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }
}
