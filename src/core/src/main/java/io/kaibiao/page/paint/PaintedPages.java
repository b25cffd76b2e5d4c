package io.kaibiao.page.paint;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.page.colour.Backdrops;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.page.layer.OptionalContent;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.page.script.Words;
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
  private final Checkpoint checkpoint;
  private final Words words;
  private final PaintTools tools;
  private final Backdrops backdrops = new Backdrops();
  private final PageBuilder builder = new PageBuilder(new Watermarks(), backdrops);
  private final Map<Integer, Painted> ahead = new HashMap<>();

  public PaintedPages(PDDocument document) {
    this(document, Checkpoint.NONE, text -> false);
  }

  /**
   * Makes one that passes a checkpoint before it paints a page.
   *
   * @param words the words by which bytes of Chinese characters are recognized
   */
  public PaintedPages(PDDocument document, Checkpoint checkpoint, Words words) {
    this.checkpoint = checkpoint;
    this.words = words;
    this.document = document;
    this.tools = PaintTools.of(new FontFaces(), OptionalContent.of(document), backdrops);
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
    checkpoint.pass();
    PDPage page = document.getPage(number - 1);
    DisplaySpace space = PageScale.space(page);
    Ink ink = ink(page, space);
    double scale = PageScale.factor(space, ink);
    if (scale != 1) {
      space = space.times(scale);
      ink = ink(page, space);
    }
    return new Painted(space, ink, builder.build(number, space, scale, ink));
  }

  private Ink ink(PDPage page, DisplaySpace space) throws IOException {
    Ink ink = ContentReader.read(page, space, tools);
    ink.bytes.settle(words, ink.letters);
    return ink;
  }
}
