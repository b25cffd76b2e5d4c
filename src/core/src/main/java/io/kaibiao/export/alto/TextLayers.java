package io.kaibiao.export.alto;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.font.SubstituteFonts;
import io.kaibiao.page.limit.PageLimits;
import io.kaibiao.page.limit.PageWork;
import io.kaibiao.page.paint.PaintedPages;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.page.structure.OpenedPdf;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The text layers of a document's pages; an image has none. Belongs to one thread. */
final class TextLayers implements Closeable {

  private final @Nullable OpenedPdf opened;
  private final @Nullable PaintedPages pages;

  private TextLayers(@Nullable OpenedPdf opened) {
    this.opened = opened;
    this.pages =
        opened == null
            ? null
            : new PaintedPages(
                opened.document(),
                new PageWork(PageLimits.STANDARD, Checkpoint.NONE),
                text -> false);
  }

  /** Opens a document. */
  static TextLayers open(byte[] document, @Nullable String password) throws IOException {
    return new TextLayers(
        PageSources.isImage(document) ? null : OpenedPdf.open(document, password));
  }

  /** Returns a page with its text layer, or null where it has none that can be read. */
  @Nullable Page page(int number) throws IOException {
    PaintedPages painted = pages;
    if (painted == null || number > painted.count()) {
      return null;
    }
    try {
      return SubstituteFonts.during(() -> painted.take(number).page());
    } catch (InputException | IOException | RuntimeException e) {
      // The conversion could not read it either, and a finding says so.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    if (opened != null) {
      opened.document().close();
    }
  }
}
