package io.kaibiao.page;

import io.kaibiao.report.InputException;
import io.kaibiao.report.InputException.Reason;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * An open PDF. Pages are read one at a time and not kept.
 *
 * <p>Belongs to one thread. Close it to give the file back.
 */
final class PdfSource implements PageSource {

  /** A table that can tell stands on one of the first pages, behind cover and contents. */
  private static final int LOOK_AHEAD = 24;

  private static final String WRONG_LAYER = "its text layer says something else than it shows";

  private final String name;
  private final String sha256;
  private final PDDocument document;
  private final FontFaces faces = new FontFaces();
  private final HiddenLayers layers;
  private final PixelPages pixels;
  private final Words words;
  private final Map<Integer, Painted> ahead = new HashMap<>();
  private @Nullable Boolean contradicted;
  private final PageBuilder builder = new PageBuilder(new Watermarks());

  private PdfSource(
      String name, String sha256, PDDocument document, PixelPages pixels, Words words) {
    this.name = name;
    this.sha256 = sha256;
    this.document = document;
    this.pixels = pixels;
    this.words = words;
    this.layers = HiddenLayers.of(document);
  }

  static PdfSource open(
      String name,
      byte[] bytes,
      @Nullable String password,
      String sha256,
      PixelPages pixels,
      Words words)
      throws InputException {
    FileSignature.check(name, bytes);
    PDDocument document;
    try {
      document = Loader.loadPDF(bytes, password == null ? "" : password);
    } catch (InvalidPasswordException e) {
      if (password == null) {
        throw new InputException(
            Reason.PASSWORD_MISSING, name + ": is encrypted; give its password (--password)", e);
      }
      throw new InputException(
          Reason.PASSWORD_WRONG, name + ": the password does not open it; check the password", e);
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          Reason.DAMAGED,
          name + ": is damaged (" + oneLine(e) + "); get the file again from its publisher",
          e);
    }
    document.setResourceCache(new FrugalCache());
    PdfSource source = new PdfSource(name, sha256, document, pixels, words);
    if (source.pageCount() == 0) {
      source.close();
      throw new InputException(
          Reason.DAMAGED, name + ": has no pages; get the file again from its publisher");
    }
    return source;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public int pageCount() {
    return document.getNumberOfPages();
  }

  @Override
  public Page page(int number) throws InputException {
    try {
      boolean wrong = isContradicted();
      Painted known = ahead.remove(number);
      Painted painted = decided(number, known == null ? painted(number) : known);
      TextTrust trust = TextTrust.of(painted.ink(), painted.page());
      boolean lettered = trust.source() == TextTrust.Source.TEXT_LAYER && wrong;
      if (trust.source() == TextTrust.Source.MIXED && !wrong) {
        return pixels.added(painted.page(), image(number, painted), trust.reason());
      }
      boolean believed = trust.source() != TextTrust.Source.PIXELS;
      if (believed && trust.source() != TextTrust.Source.MIXED && !lettered) {
        return painted.page();
      }
      return pixels.read(number, image(number, painted), lettered ? WRONG_LAYER : trust.reason());
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          Reason.DAMAGED, name + ": page " + number + " can't be read (" + oneLine(e) + ")", e);
    }
  }

  /**
   * Decides about the fonts of a page whose figures look wrong, by reading some of them, and paints
   * the page anew without the figures of those that are not believed.
   */
  private Painted decided(int number, Painted painted) throws IOException, InputException {
    OddFigures.note(painted.page(), painted.ink().figureFonts);
    Map<Integer, FontFaces.Face> doubtful = new HashMap<>(painted.ink().figureFonts);
    doubtful.values().removeIf(face -> !face.isInDoubt());
    if (doubtful.isEmpty() || !FigureSample.isTelling(painted.page(), doubtful)) {
      return painted;
    }
    Map<FontFaces.Face, Boolean> verdicts =
        FigureSample.verdicts(painted.page(), doubtful, imageAsRead(number, painted), pixels);
    verdicts.forEach(FontFaces.Face::decide);
    if (!verdicts.containsValue(false)) {
      return painted;
    }
    // Where one font says something else than it shows, so do the others that look as if.
    doubtful.values().stream()
        .filter(face -> !verdicts.containsKey(face))
        .forEach(face -> face.decide(false));
    ahead.clear();
    return painted(number);
  }

  /**
   * A page as it is painted.
   *
   * @param page the page by its text layer
   */
  private record Painted(DisplaySpace space, Ink ink, Page page) {}

  private Painted painted(int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    DisplaySpace space = DisplaySpace.of(page);
    Ink ink = ContentReader.read(page, space, faces, layers);
    return new Painted(space, ink, builder.build(number, space, ink));
  }

  private PageImage image(int number, Painted painted) throws IOException, InputException {
    return PageImages.of(name, document, number, painted.space(), painted.ink());
  }

  private PageImage imageAsRead(int number, Painted painted) throws IOException, InputException {
    return image(number, painted).asRead(painted.page().frame());
  }

  /**
   * Tells whether the document's text layer says something else than its pages show: asked once, of
   * the first page with a table that can tell. The pages up to it are kept for when they are
   * wanted.
   */
  private boolean isContradicted() throws IOException, InputException {
    Boolean known = contradicted;
    if (known != null) {
      return known;
    }
    boolean found = false;
    for (int number = 1; number <= Math.min(pageCount(), LOOK_AHEAD); number++) {
      Painted painted;
      try {
        painted = painted(number);
      } catch (IOException | RuntimeException e) {
        // Said when that page is asked for.
        continue;
      }
      ahead.put(number, painted);
      TextSample.Verdict verdict = TextSample.judge(painted.page(), words);
      if (verdict == TextSample.Verdict.UNKNOWN) {
        continue;
      }
      found =
          verdict == TextSample.Verdict.SUSPECT
              && TextSample.isContradicted(painted.page(), imageAsRead(number, painted), pixels);
      break;
    }
    contradicted = found;
    return found;
  }

  @Override
  public boolean isDamaged(int number) {
    try {
      return ContentDamage.isIn(document.getPage(number - 1));
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      // The document lies in memory: nothing of it can be lost by a failing close.
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String oneLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.replaceAll("\\s+", " ").strip();
  }
}
