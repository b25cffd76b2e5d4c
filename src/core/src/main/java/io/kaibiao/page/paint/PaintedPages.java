package io.kaibiao.page.paint;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.cancellation.LimitException;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.colour.Backdrops;
import io.kaibiao.page.layer.OptionalContent;
import io.kaibiao.page.limit.PageLimits;
import io.kaibiao.page.limit.PageWork;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.page.script.Words;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Interprets the pages of a PDF, one at a time. Pages that were read ahead are kept until they are
 * taken.
 *
 * <p>Belongs to one document and one thread.
 */
public final class PaintedPages {

  private final PDDocument document;
  private final PageWork work;
  private final Words words;
  private final PaintTools tools;
  private final Backdrops backdrops = new Backdrops();
  private final PageBuilder builder;
  private final Map<Integer, Painted> ahead = new HashMap<>();

  /** The pages that passed a limit, by their numbers, and which. They are not tried again. */
  private final Map<Integer, LimitException> given = new HashMap<>();

  public PaintedPages(PDDocument document) {
    this(document, new PageWork(PageLimits.STANDARD, Checkpoint.NONE), text -> false);
  }

  /**
   * Makes one whose pages are limited.
   *
   * @param work counts what a page holds
   * @param words the words by which bytes of Chinese characters are recognized
   */
  public PaintedPages(PDDocument document, PageWork work, Words words) {
    this.work = work;
    this.words = words;
    this.document = document;
    this.builder = new PageBuilder(new Watermarks(), backdrops, work.checkpoint());
    this.tools = PaintTools.of(OptionalContent.of(document), backdrops, work);
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /** Returns a page and drops it. */
  public Painted take(int number) throws IOException {
    Painted known = ahead.remove(number);
    return known == null ? paint(number) : known;
  }

  /** Returns a page and keeps it for later. */
  public Painted look(int number) throws IOException {
    Painted painted = paint(number);
    ahead.put(number, painted);
    return painted;
  }

  /** Drops pages that were interpreted before the fonts were decided. */
  public void forget() {
    ahead.clear();
  }

  private Painted paint(int number) throws IOException {
    LimitException over = given.get(number);
    if (over != null) {
      throw over;
    }
    try {
      return painted(number);
    } catch (LimitException e) {
      if (e.scope() == LimitException.Scope.PAGE) {
        given.put(number, e);
      }
      throw e;
    }
  }

  private Painted painted(int number) throws IOException {
    work.begin();
    PDPage page = document.getPage(number - 1);
    work.admit(page);
    DisplaySpace space = PageScale.space(page);
    Box whole = new Box(0, 0, space.width(), space.height());
    Ink ink = ink(page, space);
    double scale = PageScale.factor(space, ink);
    if (scale != 1) {
      space = space.times(scale);
      work.begin();
      ink = ink(page, space);
    }
    if (work.hasLoops()) {
      ink.notes.add(new PageNote(PageNote.Kind.INSIDE_ITSELF, "", whole));
    }
    return new Painted(space, ink, builder.build(number, space, scale, ink));
  }

  private Ink ink(PDPage page, DisplaySpace space) throws IOException {
    Ink ink = ContentReader.read(page, space, tools);
    work.characters(ink.letters.stream().mapToLong(letter -> letter.text().length()).sum());
    ink.bytes.settle(words, ink.letters);
    return ink;
  }
}
