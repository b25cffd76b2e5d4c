package io.kaibiao.measure.table;

import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.samples.print.Rect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The tables that Tabula's two extractors find on the first page of a document. */
final class TabulaGrids {

  private TabulaGrids() {}

  /** Returns the tables that the spreadsheet extractor finds by their rulings. */
  static List<CellGrid> spreadsheet(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      List<CellGrid> grids = new ArrayList<>();
      for (Table table : new SpreadsheetExtractionAlgorithm().extract(extractor.extract(1))) {
        grids.add(grid(table));
      }
      return grids;
    }
  }

  /**
   * Returns the table that the basic extractor reads in a region. It does not find tables itself.
   */
  static List<CellGrid> basic(byte[] pdf, Rect region) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      Page page = extractor.extract(1);
      double height = page.getHeight();
      Page area =
          page.getArea(
              (float) (height - region.top() - 1),
              (float) region.left() - 1,
              (float) (height - region.bottom() + 1),
              (float) region.right() + 1);
      List<CellGrid> grids = new ArrayList<>();
      for (Table table : new BasicExtractionAlgorithm().extract(area)) {
        grids.add(grid(table));
      }
      return grids;
    }
  }

  // Tabula declares the cells of its rows as raw types.
  @SuppressWarnings("rawtypes")
  private static CellGrid grid(Table table) {
    List<CellGrid.Cell> cells = new ArrayList<>();
    List<List<RectangularTextContainer>> rows = table.getRows();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        cells.add(new CellGrid.Cell(r, c, rows.get(r).get(c).getText(false)));
      }
    }
    return new CellGrid(cells);
  }
}
