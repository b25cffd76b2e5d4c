package io.kaibiao.samples;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.place.Box;
import io.kaibiao.samples.TrueCells.TrueCell;
import io.kaibiao.samples.condition.ScanSheet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Cuts the cells that a person corrected out of their scan, in the form that engines receive.
 * Misread cells are the most useful ones for the next training. Belongs to one thread.
 */
public final class CorrectedStrips implements Closeable {

  /**
   * Resolution, in pixels per inch. Lower than that of most scans, so that their pixels are not
   * enlarged.
   */
  private static final int DPI = 200;

  private final PDDocument document;

  private CorrectedStrips(PDDocument document) {
    this.document = document;
  }

  /**
   * A cell whose text is known.
   *
   * @param page the 1-based page
   * @param box its edges, in points from the top left of the page as shown
   * @param text its printed text
   */
  public record Correction(int page, Box box, String text) {}

  /**
   * Opens the PDF that was converted.
   *
   * @throws InputException if it can't be read
   */
  public static CorrectedStrips open(Path file) throws InputException {
    try {
      return new CorrectedStrips(Loader.loadPDF(file.toFile()));
    } catch (IOException e) {
      throw new InputException(
          Reason.NOT_A_PDF,
          file + ": is no PDF that can be opened; give the one that was converted",
          e);
    }
  }

  /**
   * Cuts the strips, by pages.
   *
   * @return one for each cell of one line whose ink was found; others are omitted
   * @throws InputException if a page doesn't exist
   */
  public List<Strip> cut(List<Correction> corrections) throws IOException, InputException {
    Map<Integer, List<TrueCell>> byPage = new TreeMap<>();
    for (Correction correction : corrections) {
      byPage
          .computeIfAbsent(correction.page(), page -> new ArrayList<>())
          .add(new TrueCell(correction.box(), List.of(correction.text())));
    }
    PDFRenderer renderer = new PDFRenderer(document);
    List<Strip> strips = new ArrayList<>();
    for (Map.Entry<Integer, List<TrueCell>> page : byPage.entrySet()) {
      int number = page.getKey();
      if (number < 1 || number > document.getNumberOfPages()) {
        throw new InputException(
            Reason.NO_SUCH_PAGE,
            "the result speaks of page "
                + number
                + ", which the PDF has not; give the one that was converted");
      }
      ScanSheet sheet =
          ScanSheet.of(renderer.renderImageWithDPI(number - 1, DPI, ImageType.RGB), DPI);
      strips.addAll(StripCutting.cut(sheet, page.getValue(), number));
    }
    return strips;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
