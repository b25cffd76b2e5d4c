package io.kaibiao.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.cli.CliRun;
import io.kaibiao.export.CsvEncoding;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.ReadLine;
import io.kaibiao.report.text.ReadPage;
import io.kaibiao.testing.DoubtfulReport;
import io.kaibiao.testing.OtherProgram;
import io.kaibiao.testing.browser.Browser;
import io.kaibiao.testing.browser.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way of a person: a scan is converted, a doubtful figure of it put right by keys in a
 * browser, and the figure is found in every output and in the collection.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewedToTheEndTest {

  private static final Path SCANS = Path.of("training-samples/scans").toAbsolutePath();
  private static final String NAME = "fa02-bilevel-150";

  /** The scan that the README takes a newcomer through: two blank cells of it have specks. */
  private static final String README = "bg05-faded-watermark";

  private static Path folder = Path.of("");
  private static String printed = "";
  private static @Nullable Browser browser;
  private static @Nullable ReviewServer server;

  @BeforeAll
  static void convert(@TempDir Path made) throws Exception {
    assumeTrue(Browser.program().isPresent(), "skipped: there is no chromium on this machine");
    folder = made;
    Path out = folder.resolve("out");
    CliRun run =
        CliRun.of(
            "convert",
            SCANS.resolve(NAME + ".pdf").toString(),
            SCANS.resolve(README + ".pdf").toString(),
            "-o",
            out.toString(),
            "--format",
            "json,facts,review,xlsx");
    assertEquals(0, run.status(), run.err());
    Report report = new JsonReportReader().read(result());
    printed = DoubtfulReport.printed(report);
    new Exporter(CsvEncoding.UTF_8_WITH_MARK)
        .write(
            misread(report),
            OriginalDocument.of(SCANS.resolve(NAME + ".pdf")),
            result(),
            EnumSet.allOf(Format.class),
            Existing.REPLACE);
    ReviewedFolder reviewed = ReviewedFolder.of(out);
    server =
        ReviewServer.start(
            reviewed,
            new Originals(reviewed.output(), List.of(), null),
            new Proof(Rulebook.standard()),
            Catalogue.load(),
            0);
    browser = Browser.start(Browser.program().get(), folder.resolve("profile"));
  }

  @AfterAll
  static void end() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  /** Returns the report as a reader would have made it that took a digit for another one. */
  private static Report misread(Report report) {
    Report misread = DoubtfulReport.misread(report);
    List<Table> tables =
        misread.tables().stream()
            .map(
                table -> {
                  Grid grid = table.grid();
                  List<GridCell> cells =
                      grid.cells().stream()
                          .map(c -> isMisread(c.text()) ? c.as(wrong(), 0.5, Origin.PIXELS) : c)
                          .toList();
                  return table.withGrid(
                      new Grid(grid.rows(), grid.columns(), cells, grid.within()));
                })
            .toList();
    List<ReadPage> pages =
        report.document().readPages().stream()
            .map(page -> new ReadPage(page.page(), page.width(), page.height(), lines(page)))
            .toList();
    return new Report(
        misread.source(),
        misread.metadata(),
        tables,
        misread.checks(),
        misread.statements(),
        misread.findings(),
        misread.document().with(pages),
        misread.figures(),
        misread.basis());
  }

  private static List<ReadLine> lines(ReadPage page) {
    return page.lines().stream()
        .map(
            line ->
                isMisread(line.text())
                    ? new ReadLine(wrong(), line.box(), line.turn(), 0.5, List.of(printed))
                    : line)
        .toList();
  }

  private static boolean isMisread(String text) {
    return text.replace(",", "").equals(printed);
  }

  private static String wrong() {
    return DoubtfulReport.misreadAs(printed);
  }

  private static Path result() {
    return folder.resolve("out").resolve(NAME);
  }

  private static Tab open(String language) {
    URI address = Objects.requireNonNull(server).address().resolve("#" + language);
    return Objects.requireNonNull(browser).open(address, 1280, 860);
  }

  private static String text(Tab tab, String selector) {
    return tab.eval("document.querySelector('" + selector + "').textContent").asText();
  }

  @Test
  @Order(1)
  void nothingIsFoundBeforeItIsPutRight() throws Exception {
    assertFalse(fact().contains("," + printed + ","), fact());
    assertFalse(searchable().contains(printed), searchable());
    assertFalse(Files.readString(result().resolve("report.md")).contains(printed));
  }

  @Test
  @Order(2)
  void aDoubtfulFigureIsPutRightByKeys() throws Exception {
    Tab tab = open("zh");
    assertTrue(text(tab, "#app").contains("2 份文档，3 个存疑单元格"), text(tab, "#app"));
    shot(tab, "list-zh");
    tab.eval("document.querySelector('a[href^=" + NAME.substring(0, 4) + "]').click()");
    tab.await("document.querySelector('#canvas img')?.complete");
    assertTrue(text(tab, "#counts").contains("存疑 1"), text(tab, "#counts"));
    tab.await("document.querySelectorAll('.formula.fails').length > 0");
    shot(tab, "doubt-zh");
    tab.press("Enter");
    tab.await("document.activeElement.id === 'value'");
    tab.type(printed);
    tab.await("document.querySelectorAll('.formula.fails').length === 0");
    tab.press("Enter");
    tab.await("document.querySelector('#counts').textContent.includes('已保存')");
    tab.await("document.querySelector('#counts').textContent.includes('存疑 0')");
    shot(tab, "saved-zh");
    assertEquals(List.of(), tab.problems());
    String here = Objects.requireNonNull(server).address().toString();
    assertTrue(
        tab.requests().stream().allMatch(url -> url.startsWith(here)), tab.requests()::toString);
  }

  @Test
  @Order(3)
  void everyOutputHasIt() throws Exception {
    assertEquals(CsvEncoding.UTF_8_WITH_MARK, CsvEncoding.of(result()), "kept as it was");
    assertTrue(fact().contains("," + printed + ",") && fact().contains("proved"), fact());
    assertTrue(fact().contains("corrected-by-person"), fact());
    assertTrue(
        Files.readString(result().resolve("tables/01-FA02.csv")).contains("," + printed + ","));
    assertTrue(searchable().contains(printed), searchable());
    assertTrue(workbook().contains("<v>" + printed + "</v>"));
    JsonNode json = new ObjectMapper().readTree(result().resolve("report.json").toFile());
    assertTrue(json.path("tables").findValuesAsText("value").contains(printed));
    assertTrue(alto().contains("CONTENT=\"" + printed + "\""));
    String page = Files.readString(result().resolve("review.html"));
    assertTrue(page.contains("corrected-by-person"));
    assertTrue(Files.readString(result().resolve("report.md")).contains(printed));
    assertTrue(Files.readString(result().resolve("corrections.json")).contains(printed));
  }

  /** Where the system lets a program have no network, the page in a file is the same there. */
  @Test
  @Order(4)
  void thePageInAFileNeedsNoNetwork() throws Exception {
    OtherProgram unshare = OtherProgram.orSkip("unshare", "--version");
    assumeTrue(
        new ProcessBuilder("unshare", "-rn", "true").start().waitFor() == 0,
        "skipped: no program may be without a network here");
    String shown =
        unshare.run(
            List.of(
                "-rn",
                Browser.program().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("offline"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                result().resolve("review.html").toUri() + "#zh"));
    assertTrue(shown.contains("1,615.28"), "the corrected figure");
    assertTrue(shown.contains("待核对"), "the words of the page");
  }

  @Test
  @Order(4)
  void theCollectionHasIt() throws Exception {
    Path database = folder.resolve("facts.db");
    CliRun run = CliRun.of("collect", database.toString(), folder.resolve("out").toString());
    assertEquals(0, run.status(), run.err());
    assertEquals(printed, collected(database));
  }

  @Test
  @Order(4)
  void anotherProgramFindsItInTheCollection() throws Exception {
    OtherProgram sqlite = OtherProgram.orSkip("sqlite3", "--version");
    Path database = folder.resolve("facts.db");
    CliRun run = CliRun.of("collect", database.toString(), folder.resolve("out").toString());
    assertEquals(0, run.status(), run.err());
    assertEquals(printed, sqlite.run(List.of(database.toString(), QUESTION)).strip());
  }

  /** The keys that the README names: 1 for blank, n for the next one; or empty the field. */
  @Test
  @Order(4)
  void theReadmeLeavesNothingInDoubt() throws Exception {
    Path facts = result().resolveSibling(README).resolve("facts.csv");
    assertTrue(Files.readString(facts).contains(",doubtful,"));
    Tab tab = open("en");
    tab.eval("document.querySelector('a[href^=" + README.substring(0, 4) + "]').click()");
    tab.await("document.querySelector('#canvas img')?.complete");
    tab.await("document.querySelector('#counts').textContent.includes('2 doubtful')");
    shot(tab, "readme");
    for (int left = 1; left >= 0; left--) {
      if (left > 0) {
        tab.press("1");
      } else {
        tab.press("Enter");
        tab.await("document.activeElement.id === 'value'");
        tab.press("Backspace", "Enter");
      }
      tab.await("document.querySelector('#counts').textContent.includes('all saved')");
      tab.await("document.querySelector('#counts').textContent.includes('" + left + " doubtful')");
      tab.press("n");
    }
    tab.await("!document.querySelector('#queue .item:not(.settled)')");
    shot(tab, "readme-done");
    assertFalse(Files.readString(facts).contains(",doubtful,"), Files.readString(facts));
    tab.eval("document.getElementById('back').click()");
    tab.await("document.querySelectorAll('td a').length === 2");
    assertEquals("en", tab.eval("document.documentElement.lang").asText());
    tab.eval("document.getElementById('language').click()");
    tab.eval("document.querySelector('td a').click()");
    tab.await("document.querySelector('#counts')");
    assertEquals("zh-Hans", tab.eval("document.documentElement.lang").asText(), "kept");
    assertEquals(List.of(), tab.problems());
  }

  /** A conversion of the same scan later keeps what was said. */
  @Test
  @Order(5)
  void anotherConversionKeepsIt() throws Exception {
    CliRun run =
        CliRun.of(
            "convert",
            SCANS.resolve(NAME + ".pdf").toString(),
            "-o",
            folder.resolve("out").toString(),
            "--overwrite");
    assertEquals(0, run.status(), run.err());
    assertTrue(fact().contains("," + printed + ","), fact());
  }

  private static final String QUESTION =
      "SELECT value FROM facts WHERE form = 'FA02' AND row = 'total' AND \"column\" = 'total'";

  private static String collected(Path database) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUESTION)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private static String fact() throws IOException {
    return Files.readAllLines(result().resolve("facts.csv"), StandardCharsets.UTF_8).stream()
        .filter(line -> line.contains(",FA02,total,total,"))
        .findFirst()
        .orElseThrow();
  }

  private static String searchable() throws IOException {
    try (PDDocument document = Loader.loadPDF(result().resolve("searchable.pdf").toFile())) {
      return new PDFTextStripper().getText(document).replace(",", "");
    }
  }

  private static String alto() throws IOException {
    StringBuilder text = new StringBuilder();
    try (var files = Files.list(result().resolve("alto"))) {
      for (Path file : files.toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static String workbook() throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(result().resolve("report.xlsx").toFile())) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }

  /** Keeps a picture of the page where a person asked for it, to look at. */
  private static void shot(Tab tab, String name) throws IOException {
    String shots = System.getProperty("kaibiao.screenshots");
    if (shots != null) {
      tab.screenshot(Path.of(shots, name + ".png"));
    }
  }
}
