package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.ReadLine;
import io.kaibiao.report.text.ReadPage;
import io.kaibiao.testing.DoubtfulReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/**
 * A report whose every text means harm: markup, scripts, links, formulas, signs that turn the
 * direction of writing, a cell of 10 MB. In every output it is text, and does nothing.
 */
class HostileOutputsTest {

  /** Length of the longest cell, in characters: 10 MB as UTF-8. */
  private static final int LONG = 10 << 20;

  private static final String FORMULA = "=cmd|'/c calc'!A1";

  private static Path folder = Path.of("");

  @BeforeAll
  static void write(@TempDir Path made) throws Exception {
    folder = made.resolve("hostile");
    new Exporter()
        .write(
            hostile(DoubtfulReport.hostile(DoubtfulReport.sound())),
            OriginalDocument.of(DoubtfulReport.DOCUMENT),
            folder,
            EnumSet.allOf(Format.class),
            Existing.KEEP);
  }

  /** Puts the same into the printed grids, one cell of them very long, and into lines of pixels. */
  private static Report hostile(Report report) {
    String most = FORMULA + "<script>".repeat((LONG - FORMULA.length()) / "<script>".length());
    List<Table> tables = new ArrayList<>();
    for (Table table : report.tables()) {
      Grid grid = table.grid();
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : grid.cells()) {
        String text =
            tables.isEmpty() && cells.isEmpty()
                ? most
                : DoubtfulReport.HOSTILE.get(cells.size() % DoubtfulReport.HOSTILE.size());
        cells.add(cell.as(text, 0.5, Origin.PIXELS));
      }
      tables.add(table.withGrid(new Grid(grid.rows(), grid.columns(), cells, grid.within())));
    }
    List<ReadLine> lines = new ArrayList<>();
    for (String text : DoubtfulReport.HOSTILE) {
      double top = 20 + 20 * lines.size();
      lines.add(
          new ReadLine(text, new Box(20, top, 300, top + 12), 0, 0.5, DoubtfulReport.HOSTILE));
    }
    return new Report(
        report.source(),
        report.metadata(),
        tables,
        // Amounts of checks are numbers by the schema.
        List.of(),
        report.statements(),
        report.findings(),
        report.document().with(List.of(new ReadPage(1, 595, 842, lines))),
        report.figures());
  }

  private static String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void noCellOfACsvFileIsAFormula() throws Exception {
    List<Path> files = new ArrayList<>(List.of(folder.resolve("facts.csv")));
    try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
      tables.forEach(files::add);
    }
    int guarded = 0;
    for (Path file : files) {
      for (List<String> cells : CsvRecords.parse(Files.readString(file))) {
        for (String cell : cells) {
          assertFalse(cell.matches("(?s)[=@\\t\\r\\n].*"), () -> file + ": " + head(cell));
          assertFalse(cell.matches("(?s)[+-](?![0-9., %]*$).*"), () -> file + ": " + head(cell));
          guarded += cell.startsWith(FormulaGuard.GUARD + FORMULA) ? 1 : 0;
        }
      }
    }
    assertTrue(guarded > 0, "the formula is there, as text");
  }

  @Test
  void markdownHoldsNoMarkupOfTheDocument() throws Exception {
    Matcher harm =
        Pattern.compile("<(/?(script|img|iframe|a )|!--(?! page \\d+ -->))|\\]\\(")
            .matcher(read("report.md").toLowerCase(Locale.ROOT));
    assertFalse(harm.find(), () -> "at " + harm.start() + ": " + harm.group());
  }

  @Test
  void aWorkbookHasNoFormulaAndNoLink() throws Exception {
    int parts = 0;
    try (ZipFile zip = new ZipFile(folder.resolve("report.xlsx").toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        assertFalse(entry.getName().contains("external"), entry.getName());
        try (InputStream in = zip.getInputStream(entry)) {
          Document part = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
          for (String harm : List.of("f", "hyperlink", "script", "img")) {
            assertEquals(0, part.getElementsByTagName(harm).getLength(), entry.getName());
          }
        }
        parts++;
      }
    }
    assertTrue(parts > 5);
  }

  @Test
  void altoAndJsonAreWellFormed() throws Exception {
    try (Stream<Path> pages = Files.list(folder.resolve("alto"))) {
      for (Path page : pages.toList()) {
        Document read =
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
        assertEquals(0, read.getElementsByTagName("script").getLength());
      }
    }
    JsonNode report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    assertTrue(report.path("tables").size() > 1);
    JsonNode described = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertTrue(described.path("resources").size() > 1);
  }

  @Test
  void aSearchablePdfGetsTextAndNothingElse() throws Exception {
    try (PDDocument before = Loader.loadPDF(DoubtfulReport.DOCUMENT.toFile());
        PDDocument after = Loader.loadPDF(folder.resolve("searchable.pdf").toFile())) {
      assertEquals(before.getNumberOfPages(), after.getNumberOfPages());
      assertEquals(
          before.getDocumentCatalog().getCOSObject().keySet(),
          after.getDocumentCatalog().getCOSObject().keySet());
      for (PDPage page : after.getPages()) {
        assertEquals(
            before.getPage(after.getPages().indexOf(page)).getAnnotations().size(),
            page.getAnnotations().size());
      }
    }
  }

  /** What a browser makes of it, {@code ReviewPageBrowserTest} tries. */
  @Test
  void theReviewPageHoldsItAsDataAlone() throws Exception {
    String page = read("review.html");
    assertFalse(page.contains("<script>globalThis"), "a script of the document");
    assertFalse(page.contains("</script><script>globalThis"), "the data's end");
    assertFalse(page.contains("<!--<script>"), "a script that hides its end");
    assertTrue(page.contains("Content-Security-Policy"));
  }

  private static String head(String cell) {
    return cell.substring(0, Math.min(60, cell.length()));
  }
}
