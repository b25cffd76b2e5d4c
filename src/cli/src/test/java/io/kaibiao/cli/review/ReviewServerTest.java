package io.kaibiao.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.testing.DoubtfulReport;
import io.kaibiao.testing.browser.Browser;
import io.kaibiao.testing.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the review server answers, to whom, and what it writes. */
class ReviewServerTest {

  private static final Set<Format> FORMATS = EnumSet.of(Format.JSON, Format.FACTS, Format.REVIEW);

  @TempDir private static @Nullable Path written;

  private static @Nullable Report converted;

  private Path folder = Path.of("");
  private @Nullable ReviewServer server;

  @BeforeAll
  static void convert() throws Exception {
    converted = DoubtfulReport.sound();
    new Exporter()
        .write(
            DoubtfulReport.misread(sound()),
            OriginalDocument.of(DoubtfulReport.DOCUMENT),
            Objects.requireNonNull(written).resolve("sample"),
            FORMATS,
            Existing.KEEP);
  }

  private static Report sound() {
    return Objects.requireNonNull(converted);
  }

  @BeforeEach
  void start(@TempDir Path made) throws Exception {
    folder = made.resolve("out");
    Path result = Files.createDirectories(folder.resolve("sample"));
    try (Stream<Path> files = Files.list(Objects.requireNonNull(written).resolve("sample"))) {
      for (Path file : files.toList()) {
        Files.copy(file, result.resolve(file.getFileName().toString()));
      }
    }
    Files.createDirectory(made.resolve("secret"));
    Files.writeString(made.resolve("secret/report.json"), "{\"secret\": true}");
    start(List.of(DoubtfulReport.DOCUMENT.toAbsolutePath().getParent()));
  }

  private void start(List<Path> originals) throws IOException {
    ReviewedFolder reviewed = ReviewedFolder.of(folder);
    server =
        ReviewServer.start(
            reviewed,
            new Originals(reviewed.output(), originals, null),
            new Proof(Rulebook.standard()),
            Catalogue.load(),
            0);
  }

  @AfterEach
  void end() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  private URI address() {
    return Objects.requireNonNull(server).address();
  }

  private int status(String path) throws IOException {
    return RawRequest.get(address(), path).send().status();
  }

  private String path(String below) {
    return address().getPath() + below;
  }

  @Test
  void onlyWhoKnowsTheTokenIsAnswered() throws Exception {
    assertEquals("127.0.0.1", address().getHost());
    assertEquals(200, status(path("")));
    assertEquals(200, status(path("sample/")));
    String token = address().getPath().substring(1, address().getPath().length() - 1);
    for (String wrong :
        List.of(
            "/",
            "/sample/",
            "/" + token.substring(1) + "/",
            "/" + token + "0/",
            "/0" + token.substring(1) + "x/sample/")) {
      assertEquals(403, status(wrong), wrong);
    }
    // A token in the place of a host: whether it may be one, and so who refuses it, is chance.
    int host = status("//" + token + "/");
    assertTrue(host == 403 || host == 400, () -> "status " + host);
  }

  @Test
  void pagesOfOtherServersAreRefused() throws Exception {
    URI at = address();
    assertEquals(403, RawRequest.get(at, path("")).with("Host", "evil.example").send().status());
    assertEquals(403, RawRequest.get(at, path("")).with("Host", "127.0.0.1").send().status());
    assertEquals(
        403, RawRequest.get(at, path("")).with("Origin", "http://evil.example").send().status());
    String change = path("sample/corrections");
    assertEquals(403, RawRequest.post(at, change, change()).with("Origin", "null").send().status());
    assertEquals(403, RawRequest.post(at, change, change()).without("Origin").send().status());
    assertEquals(
        415,
        RawRequest.post(at, change, change()).with("Content-Type", "text/plain").send().status());
    assertEquals(
        403,
        RawRequest.of("OPTIONS", at, change).with("Origin", "http://x.example").send().status());
    assertEquals(
        405,
        RawRequest.of("PUT", at, change)
            .with("Origin", "http://" + at.getAuthority())
            .send()
            .status());
    String answer = RawRequest.get(at, path("")).send().text();
    assertFalse(answer.contains("Access-Control"), answer);
    assertTrue(answer.contains("frame-ancestors 'none'"), answer);
    assertEquals(List.of(), corrections());
  }

  @Test
  void nothingOutsideTheFolderIsServed() throws Exception {
    Files.createSymbolicLink(folder.resolve("link"), folder.resolveSibling("secret"));
    Files.createDirectory(folder.resolve("linked"));
    Files.createSymbolicLink(
        folder.resolve("linked/report.json"), folder.resolveSibling("secret/report.json"));
    for (String path :
        List.of(
            "link/",
            "linked/",
            "../secret/",
            "..%2Fsecret/",
            "%2e%2e/secret/",
            "sample/../../secret/",
            "sample/..%2f..%2fsecret/",
            "sample/report.json",
            "sample/page/0",
            "sample/page/22",
            "sample/page/-1",
            "sample/page/%31%2e",
            "%00/",
            "%zz/")) {
      int status = status(path(path));
      assertTrue(status == 404 || status == 403 || status == 400, path + ": " + status);
    }
    assertEquals(200, status(path("sample/page/7")));
    assertFalse(RawRequest.get(address(), path("")).send().text().contains("linked"));
  }

  @Test
  void whatIsNoChangeChangesNothing() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("sample/report.json"));
    for (String broken :
        List.of(
            "",
            "{",
            "{}",
            "[]",
            "{\"set\": {}}",
            "{\"set\": [1, 2]}",
            change().replace("\"decision\": \"corrected\"", "\"decision\": \"guessed\""),
            change().replace("\"table\": \"02\"", "\"table\": \"../02\""))) {
      assertEquals(
          422,
          RawRequest.post(address(), path("sample/corrections"), broken).send().status(),
          broken);
    }
    String tooLong = "{\"set\": \"" + "x".repeat(300 << 10) + "\"}";
    assertEquals(
        413, RawRequest.post(address(), path("sample/corrections"), tooLong).send().status());
    assertEquals(
        404, RawRequest.post(address(), path("other/corrections"), change()).send().status());
    assertEquals(404, RawRequest.post(address(), path(""), change()).send().status());
    assertTrue(Arrays.equals(before, Files.readAllBytes(folder.resolve("sample/report.json"))));
  }

  @Test
  void aCorrectionIsInEveryFileAtOnceAndCanBeTakenBack() throws Exception {
    Path result = folder.resolve("sample");
    String back = change().replace("{\"set\"", "{\"remove\"");
    assertEquals(200, RawRequest.post(address(), path("sample/corrections"), back).send().status());
    String before = Files.readString(result.resolve("facts.csv"));
    RawRequest.Answer answer =
        RawRequest.post(address(), path("sample/corrections"), change()).send();
    assertEquals(200, answer.status(), answer.text());
    assertEquals(1, corrections().size());
    String value = DoubtfulReport.printed(sound());
    String fact = fact();
    assertTrue(fact.contains(value) && fact.contains("corrected-by-person"), fact);
    assertTrue(Files.readString(result.resolve("review.html")).contains("corrected-by-person"));

    assertEquals(200, RawRequest.post(address(), path("sample/corrections"), back).send().status());
    assertEquals(before, Files.readString(result.resolve("facts.csv")));
    assertFalse(Files.exists(result.resolve(CorrectionFile.NAME)));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(result), left.toList());
    }
  }

  @Test
  void withoutTheDocumentItsReviewPageHasThePictures() throws Exception {
    end();
    ReviewedFolder reviewed = ReviewedFolder.of(folder);
    server =
        ReviewServer.start(
            reviewed,
            new Originals(reviewed.output(), List.of(), null),
            new Proof(Rulebook.standard()),
            Catalogue.load(),
            0);
    assertEquals(200, status(path("sample/page/7")));
    assertEquals(
        200, RawRequest.post(address(), path("sample/corrections"), change()).send().status());
    assertEquals(200, status(path("sample/page/7")));
    assertTrue(fact().contains(DoubtfulReport.printed(sound())), fact());
  }

  @Test
  void aDoubtIsPutRightInTheBrowserAndIsInTheFacts(@TempDir Path profile) throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "skipped: there is no chromium on this machine");
    try (Browser browser = Browser.start(program.get(), profile)) {
      Tab tab = browser.open(address(), 1280, 800);
      assertEquals("1", text(tab, "td.some"));
      tab.eval("document.querySelector('a[href^=sample]').click()");
      tab.await("document.querySelector('#canvas img')?.complete");
      shot(tab, "server");
      tab.press("1");
      tab.await("document.querySelector('#counts').textContent.includes('all saved')");
      tab.await("document.querySelectorAll('.formula.fails').length === 0");
      assertTrue(fact().contains(DoubtfulReport.printed(sound())), fact());
      assertTrue(text(tab, "#counts").contains("0 doubtful"), text(tab, "#counts"));
      shot(tab, "server-saved");
      tab.press("u");
      tab.await("!document.querySelector('#card .badge.fixed')");
      tab.await("document.querySelector('#counts').textContent.includes('all saved')");
      assertEquals(List.of(), corrections());
      tab.go(address());
      shot(tab, "list");
      assertEquals(List.of(), tab.problems());
      assertTrue(
          tab.requests().stream().allMatch(url -> url.startsWith(address().toString())),
          tab.requests()::toString);
    }
  }

  private static String text(Tab tab, String selector) {
    return tab.eval("document.querySelector('" + selector + "').textContent").asText();
  }

  private List<Correction> corrections() throws Exception {
    Path file = folder.resolve("sample").resolve(CorrectionFile.NAME);
    return Files.exists(file) ? CorrectionFile.read(file).of(sound().source().sha256()) : List.of();
  }

  /** Returns the line of facts.csv of the figure that was misread. */
  private String fact() throws IOException {
    String begin = "02,FA02,total,total,";
    return Files.readAllLines(folder.resolve("sample/facts.csv"), StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  /** Returns a change as the page sends it. */
  private String change() {
    String printed = DoubtfulReport.printed(sound());
    String wrong = DoubtfulReport.misreadAs(printed);
    return "{\"set\": {\"table\": \"02\", \"form\": \"FA02\", \"row\": \"total\", \"occurrence\": 0, "
        + "\"column\": \"total\", \"page\": 7, \"box\": [1, 2, 3, 4], \"raw\": \""
        + wrong
        + "\", \"was\": \""
        + wrong
        + "\", \"decision\": \"corrected\", \"time\": \"2026-11-30T04:45:00Z\", \"value\": \""
        + printed
        + "\"}}";
  }

  /** Keeps a picture of the page where a person asked for it, to look at. */
  private static void shot(Tab tab, String name) throws IOException {
    String shots = System.getProperty("kaibiao.screenshots");
    if (shots != null) {
      tab.screenshot(Path.of(shots, name + ".png"));
    }
  }
}
