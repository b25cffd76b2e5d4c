package io.kaibiao.samples;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.samples.condition.ScanSheet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A born-digital PDF from which samples are made. Its text layer gives the text of its pixels.
 *
 * <p>Belongs to one thread.
 */
public final class SampleDocument implements Closeable {

  private final PDDocument document;
  private final PageSource source;
  private final CatalogueLexicon lexicon;

  private SampleDocument(PDDocument document, PageSource source, CatalogueLexicon lexicon) {
    this.document = document;
    this.source = source;
    this.lexicon = lexicon;
  }

  /**
   * Opens a PDF.
   *
   * @throws InputException if it is no PDF, damaged or encrypted
   */
  public static SampleDocument open(Path file) throws InputException {
    CatalogueLexicon lexicon = new CatalogueLexicon(Catalogue.load());
    PageSources sources =
        new PageSources(
            () -> {
              throw new IllegalStateException("samples are made from text layers");
            },
            // The text is known, so nothing in a sample is doubtful.
            text -> true);
    PageSource source = sources.open(file, null);
    try {
      return new SampleDocument(Loader.loadPDF(Files.readAllBytes(file)), source, lexicon);
    } catch (IOException e) {
      source.close();
      throw new InputException(
          Reason.NOT_A_PDF,
          file.getFileName() + ": is no PDF with a text layer; samples are made from such",
          e);
    }
  }

  /** Returns the number of pages. */
  public int pageCount() {
    return source.pageCount();
  }

  /**
   * Scans a page.
   *
   * @param page its 1-based number
   * @param seed the source of all random choices
   */
  public ScanSheet scan(int page, ScanRecipe recipe, long seed) throws IOException {
    return recipe.scan(document, page, seed);
  }

  /**
   * Scans a page and cuts the lines of its cells.
   *
   * @param page its 1-based number
   * @param seed the source of all random choices
   * @throws InputException if the page can't be read or has no text layer
   */
  public List<Strip> strips(int page, ScanRecipe recipe, long seed)
      throws IOException, InputException {
    List<TrueCells.TrueCell> cells = cells(page);
    return cells.isEmpty()
        ? List.of()
        : StripCutting.cut(recipe.scan(document, page, seed), cells, page);
  }

  private List<TrueCells.TrueCell> cells(int page) throws InputException {
    try {
      return TrueCells.of(source.page(page), lexicon);
    } catch (IllegalStateException e) {
      throw new InputException(
          Reason.NOT_A_PDF,
          source.name() + ": page " + page + " has no text layer; samples are made from such",
          e);
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
    document.close();
  }
}
