package io.kaibiao.page.paint;

import io.kaibiao.page.font.FontFaces;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Paints the pages of a PDF, one at a time. Those that were looked at ahead are kept until they are
 * wanted.
 *
 * <p>Belongs to one document and one thread.
 */
public final class PaintedPages {

  private final PDDocument document;
  private final FontFaces faces = new FontFaces();
  private final HiddenLayers layers;
  private final Backdrops backdrops = new Backdrops();
  private final PageBuilder builder = new PageBuilder(new Watermarks(), backdrops);
  private final Map<Integer, Painted> ahead = new HashMap<>();

  public PaintedPages(PDDocument document) {
    this.document = document;
    this.layers = HiddenLayers.of(document);
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /** Returns a page and forgets it. */
  public Painted take(int number) throws IOException {
    Painted known = ahead.remove(number);
    return known == null ? paint(number) : known;
  }

  /** Returns a page that will be wanted again. */
  public Painted look(int number) throws IOException {
    Painted painted = paint(number);
    ahead.put(number, painted);
    return painted;
  }

  /** Forgets what was painted before the fonts were known. */
  public void forget() {
    ahead.clear();
  }

  private Painted paint(int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    DisplaySpace space = DisplaySpace.of(page);
    Ink ink = ContentReader.read(page, space, faces, layers, backdrops);
    return new Painted(space, ink, builder.build(number, space, ink));
  }
}
