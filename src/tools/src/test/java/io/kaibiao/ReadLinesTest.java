package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.text.ReadLine;
import io.kaibiao.report.text.ReadPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that are read from pixels, on pages that lie on their side. */
class ReadLinesTest {

  private static final Path SCAN = Path.of("training-samples/scans/fa07-fa09-quarter-turn.pdf");
  private static final Path DIGITAL = Path.of("training-samples/reports/sample-budget.pdf");

  private final Path folder;

  ReadLinesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyLineIsRecordedOnceAndFoundInTheDocument() throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      assertEquals(List.of(), kaibiao.convert(DIGITAL).document().readPages());
      Report report = kaibiao.convert(SCAN);
      List<ReadPage> pages = report.document().readPages();
      assertEquals(List.of(1, 2, 3), pages.stream().map(ReadPage::page).toList());
      pages.forEach(ReadLinesTest::assertApart);
      assertTrue(pages.get(1).lines().stream().allMatch(line -> line.turn() == 3));

      Path result = folder.resolve("result");
      new Exporter()
          .write(
              report,
              OriginalDocument.of(SCAN),
              result,
              Set.of(Format.JSON, Format.PDF),
              Existing.KEEP);
      Report back = new JsonReportReader().read(result);
      assertEquals(texts(pages), texts(back.document().readPages()));
      String title = report.tables().get(0).title();
      try (PDDocument document = Loader.loadPDF(result.resolve("searchable.pdf").toFile())) {
        // It breaks the lines of turned text.
        String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
        assertTrue(text.contains(title), text);
      }
    }
  }

  private static List<List<String>> texts(List<ReadPage> pages) {
    return pages.stream().map(page -> page.lines().stream().map(ReadLine::text).toList()).toList();
  }

  /** Holds that no line lies mostly in another one: none was read twice. */
  private static void assertApart(ReadPage page) {
    for (ReadLine line : page.lines()) {
      Box box = line.box();
      long over =
          page.lines().stream()
              .filter(
                  other ->
                      other.box().contains((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2))
              .count();
      assertEquals(1, over, line.toString());
      assertTrue(box.x1() <= page.width() && box.y1() <= page.height(), line.toString());
    }
  }
}
