package io.kaibiao.page.source;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Page;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.report.Finding;
import io.kaibiao.report.SourceKind;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SourceSheet;
import java.util.List;
import java.util.Optional;

/** A document without pages. Each of its sheets takes the place of a page. Immutable. */
final class SheetSource implements PageSource {

  private final InputIdentity identity;
  private final SheetDocument document;

  SheetSource(InputIdentity identity, SheetDocument document) {
    this.identity = identity;
    this.document = document;
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
    return document.sheets().size();
  }

  @Override
  public Optional<SourceKind> kind() {
    return Optional.of(document.kind());
  }

  @Override
  public List<Finding> findings() {
    return document.findings();
  }

  @Override
  public Optional<SourceSheet> sheet(int number) {
    return Optional.of(document.sheets().get(number - 1));
  }

  /** Returns a page of a sheet's size without glyphs: {@link #sheet} has what is on it. */
  @Override
  public Page page(int number) {
    SourceSheet sheet = document.sheets().get(number - 1);
    Frame frame = new Frame(Turn.NONE, sheet.width(), sheet.rows(), SourceSheet.UNIT);
    return new Page(
        number,
        frame.readingWidth(),
        frame.readingHeight(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        frame);
  }

  @Override
  public PagePicture picture(int number, double dpi) throws InputException {
    throw new InputException(
        Reason.NO_SUCH_PAGE, name() + ": has no pages that can be drawn; look at the file itself");
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
