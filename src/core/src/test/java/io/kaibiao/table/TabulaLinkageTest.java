package io.kaibiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.Rectangle;
import technology.tabula.Table;
import technology.tabula.detectors.SpreadsheetDetectionAlgorithm;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Tabula is built against PDFBox 2; what of it may be called here runs on PDFBox 3. */
class TabulaLinkageTest {

  @ParameterizedTest
  @ValueSource(strings = {"sample-budget.pdf", "sample-final-accounts.pdf"})
  void extractorsAndDetectorRunOnPdfBox3(String sample) throws IOException {
    int grids = 0;
    try (PDDocument document =
            Loader.loadPDF(Path.of("training-samples", "reports", sample).toFile());
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      PageIterator pages = extractor.extract();
      while (pages.hasNext()) {
        Page page = pages.next();
        assertFalse(page.getText().isEmpty());
        List<Rectangle> detected = new SpreadsheetDetectionAlgorithm().detect(page);
        List<Table> sheets = new SpreadsheetExtractionAlgorithm().extract(page);
        grids += sheets.size();
        assertEquals(detected.isEmpty(), sheets.isEmpty());
        assertTrue(new BasicExtractionAlgorithm().extract(page).get(0).getRowCount() > 0);
      }
    }
    assertTrue(grids > 0);
  }
}
