package io.kaibiao.page.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.Page;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.page.words.AltoPages;
import io.kaibiao.page.words.HocrPages;
import io.kaibiao.page.words.WordBounds;
import io.kaibiao.page.words.WordPage;
import io.kaibiao.report.SourceKind;
import io.kaibiao.sheet.TextDecoding;
import io.kaibiao.sheet.office.DocxSheets;
import io.kaibiao.sheet.office.XlsxSheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of words with their places: a file of ALTO or hOCR, or a packed folder of such files,
 * as many programs write one file for each page. Immutable.
 */
final class WordSource implements PageSource {

  /** Bytes in which a file says what it is: behind declarations, names and styles. */
  private static final int HEAD = 8192;

  /** Most bytes of an hOCR file, which takes about ten times as much memory. */
  private static final int MOST_HOCR = 32 << 20;

  private final InputIdentity identity;
  private final SourceKind kind;
  private final List<WordPage> pages;

  private WordSource(InputIdentity identity, SourceKind kind, List<WordPage> pages) {
    this.identity = identity;
    this.kind = kind;
    this.pages = pages;
  }

  /** Opens a document, or returns nothing if it is not of this kind. */
  static Optional<WordSource> open(InputIdentity identity, byte[] bytes, Checkpoint checkpoint)
      throws InputException {
    if (XlsxSheets.isXlsx(bytes) || DocxSheets.isDocx(bytes)) {
      return Optional.empty();
    }
    List<byte[]> parts =
        PackedParts.isPacked(bytes)
            ? PackedParts.of(identity.name(), bytes, checkpoint)
            : List.of(bytes);
    List<byte[]> own = new ArrayList<>();
    SourceKind kind = null;
    for (byte[] part : parts) {
      SourceKind told = kind(part);
      if (told != null && (kind == null || kind == told)) {
        kind = told;
        own.add(part);
      }
    }
    return kind == null
        ? Optional.empty()
        : Optional.of(new WordSource(identity, kind, pages(identity, kind, own, checkpoint)));
  }

  private static @Nullable SourceKind kind(byte[] part) {
    String head = new String(part, 0, Math.min(part.length, HEAD), ISO_8859_1);
    String marked = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    if (AltoPages.isAlto(marked)) {
      return SourceKind.ALTO;
    }
    return HocrPages.isHocr(marked) ? SourceKind.HOCR : null;
  }

  private static List<WordPage> pages(
      InputIdentity identity, SourceKind kind, List<byte[]> parts, Checkpoint checkpoint)
      throws InputException {
    WordBounds bounds = new WordBounds(identity.name(), checkpoint);
    List<WordPage> pages = new ArrayList<>();
    for (byte[] part : parts) {
      pages.addAll(
          kind == SourceKind.ALTO
              ? AltoPages.read(part, bounds)
              : HocrPages.read(text(identity.name(), part), bounds));
    }
    return List.copyOf(pages);
  }

  private static String text(String name, byte[] part) throws InputException {
    if (part.length > MOST_HOCR) {
      throw new InputException(
          Reason.TOO_LARGE,
          name + ": has more than " + MOST_HOCR + " bytes, the most of an hOCR file; divide it");
    }
    return TextDecoding.decode(part)
        .orElseThrow(
            () -> new InputException(Reason.UNREADABLE, name + ": its encoding is not known"));
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
    return pages.size();
  }

  @Override
  public Optional<SourceKind> kind() {
    return Optional.of(kind);
  }

  @Override
  public Page page(int number) {
    return pages.get(number - 1).page(number);
  }

  @Override
  public Optional<Page> layer(int number) {
    return Optional.of(page(number));
  }

  @Override
  public PagePicture picture(int number, double dpi) throws InputException {
    throw new InputException(
        Reason.NO_SUCH_PAGE,
        name() + ": has words but no picture of its pages; look at the original document");
  }

  @Override
  public boolean isDamaged(int number) {
    return false;
  }

  @Override
  public void close() {
    // Holds nothing but memory.
  }
}
