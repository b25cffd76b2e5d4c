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
import io.kaibiao.page.pixels.PictureGroup;
import io.kaibiao.page.pixels.PixelPages;
import io.kaibiao.page.script.Words;
import io.kaibiao.page.trust.LayerDoubts;
import io.kaibiao.page.trust.TextTrust;
import io.kaibiao.page.trust.UnreadInk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * An open PDF. Pages are read one at a time and not kept.
 *
 * <p>Belongs to one thread. Close it to release the file.
 */
final class PdfSource implements PageSource {

  private final InputIdentity identity;
  private final PDDocument document;
  private final PixelPages pixels;
  private final PaintedPages pages;
  private final PageImages images;
  private final LayerDoubts doubts;
  private final UnreadInk unread;
  private final int pageCount;
  private final long claimed;

  private PdfSource(
      InputIdentity identity,
      PDDocument document,
      Opening opening,
      PixelPages pixels,
      Words words) {
    this.identity = identity;
    this.document = document;
    this.pixels = pixels;
    this.claimed = document.getNumberOfPages();
    this.pageCount = PageTree.count(document);
    this.pages =
        new PaintedPages(document, new PageWork(opening.page(), opening.checkpoint()), words);
    this.images = new PageImages(identity.name(), document, opening.checkpoint(), opening.page());
    this.doubts = new LayerDoubts(pages, images, pixels, words);
    this.unread = new UnreadInk(images);
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
    String password = opening.password();
    PDDocument document;
    try {
      document = Loader.loadPDF(bytes, password == null ? "" : password);
    } catch (InvalidPasswordException e) {
      if (password == null) {
        throw new InputException(
            Reason.PASSWORD_MISSING, name + ": is encrypted; give its password", e);
      }
      throw new InputException(
          Reason.PASSWORD_WRONG, name + ": the password does not open it; check the password", e);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw damaged(name, e);
    }
    document.setResourceCache(new FrugalCache());
    PdfSource source;
    try {
      source = new PdfSource(identity, document, opening, pixels, words);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      close(document);
      throw damaged(name, e);
    }
    if (source.pageCount > PageTree.MOST_PAGES) {
      source.close();
      throw new InputException(
          Reason.TOO_LARGE, name + ": has more than " + PageTree.MOST_PAGES + " pages");
    }
    if (source.pageCount() == 0) {
      source.close();
      throw new InputException(
          Reason.DAMAGED, name + ": has no pages; get the file again from its publisher");
    }
    return source;
  }

  private static InputException damaged(String name, Throwable e) {
    return new InputException(
        Reason.DAMAGED,
        name + ": is damaged (" + PageFailure.words(e) + "); get the file again from its publisher",
        e);
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
    return pageCount;
  }

  @Override
  public long claimedPages() {
    return claimed;
  }

  @Override
  public Page page(int number) throws InputException {
    try {
      return SubstituteFonts.during(() -> read(number));
    } catch (IOException | RuntimeException | Error e) {
      throw PageFailure.of(identity.name(), number, e);
    }
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
      page = pixels.added(page, images.asShown(painted), trust.reason());
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
      return ContentDamage.isIn(document.getPage(number - 1));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return true;
    }
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
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.replaceAll("\\s+", " ").strip();
  }
}
