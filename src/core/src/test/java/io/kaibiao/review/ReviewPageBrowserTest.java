package io.kaibiao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.correction.Decision;
import io.kaibiao.correction.application.ReportCorrector;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.testing.browser.Browser;
import io.kaibiao.testing.browser.Tab;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review page as one file, in a browser. */
class ReviewPageBrowserTest {

  private static Path folder = Path.of("");
  private static @Nullable Browser started;
  private static @Nullable Report converted;

  @BeforeAll
  static void start(@TempDir Path made) throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "skipped: there is no chromium on this machine");
    folder = made;
    started = Browser.start(program.get(), folder.resolve("profile"));
    converted = DoubtfulReport.sound();
  }

  @AfterAll
  static void end() {
    if (started != null) {
      started.close();
    }
  }

  private static Report sound() {
    return Objects.requireNonNull(converted);
  }

  private static Tab open(Report report, String name) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    new ReviewFile(new Proof(Rulebook.standard()))
        .write(report, OriginalDocument.of(DoubtfulReport.DOCUMENT), place);
    return Objects.requireNonNull(started).open(place.resolve(ReviewFile.NAME).toUri(), 1280, 800);
  }

  private static String text(Tab tab, String selector) {
    return tab.eval("document.querySelector('" + selector + "').textContent").asText();
  }

  @Test
  void aDoubtIsPutRightByKeysAndItsSumsTurn() throws Exception {
    Report report = DoubtfulReport.misread(sound());
    Tab tab = open(report, "keys");
    tab.await("document.querySelector('#canvas img')?.complete");
    assertTrue(text(tab, "#counts").contains("1 doubtful"), text(tab, "#counts"));
    assertEquals(DoubtfulReport.misreadAs(DoubtfulReport.printed(sound())), value(tab));
    assertTrue(count(tab, ".formula.fails") > 0);
    shot(tab, "doubt");

    tab.press("1");
    assertEquals(DoubtfulReport.printed(sound()), value(tab));
    assertEquals(0, count(tab, ".formula.fails"));
    assertTrue(text(tab, "#counts").contains("0 doubtful"), text(tab, "#counts"));
    assertTrue(text(tab, "#counts").contains("0 failing"), text(tab, "#counts"));
    shot(tab, "fixed");

    // Undone, then typed: the sums turn while it is typed, before it is accepted.
    tab.press("u", "Enter");
    tab.await("document.activeElement.id === 'value'");
    tab.type(DoubtfulReport.printed(sound()));
    assertEquals(0, count(tab, ".formula.fails"));
    tab.press("Escape");
    assertTrue(count(tab, ".formula.fails") > 0);
    tab.press("Enter");
    tab.type("12x");
    assertEquals(
        "true", tab.eval("document.getElementById('value').getAttribute('aria-invalid')").asText());
    tab.press("Escape", "Enter");
    tab.type(DoubtfulReport.printed(sound()));
    tab.press("Enter");
    assertEquals(0, count(tab, ".formula.fails"));

    CorrectionFile file = downloaded(tab);
    List<Correction> corrections = file.of(report.source().sha256());
    assertEquals(1, corrections.size());
    assertEquals(Decision.CORRECTED, corrections.get(0).decision());
    Report corrected = ReportCorrector.standard().corrected(report, corrections);
    assertEquals(DoubtfulReport.printed(sound()), DoubtfulReport.printed(corrected));
    assertEquals(List.of(), corrected.checks().stream().filter(c -> !c.holds()).toList());
    assertEquals(List.of(), tab.problems());
    assertEquals(1, tab.requests().size(), tab.requests()::toString);
  }

  /** Returns the corrections file that the page would download. */
  private static CorrectionFile downloaded(Tab tab) throws Exception {
    tab.eval(
        "globalThis.saved = new Promise(r => {"
            + "const make = URL.createObjectURL;"
            + "URL.createObjectURL = (blob) => { blob.text().then(r); return make(blob); }; }); true");
    tab.press("s");
    String content = tab.eval("globalThis.saved").asText();
    return CorrectionFile.parse("downloaded", content.getBytes(StandardCharsets.UTF_8));
  }

  private static String value(Tab tab) {
    return tab.eval("document.getElementById('value').value").asText();
  }

  private static int count(Tab tab, String selector) {
    return tab.eval("document.querySelectorAll('" + selector + "').length").asInt();
  }

  /** Keeps a picture of the page where a person asked for it, to look at. */
  private static void shot(Tab tab, String name) throws IOException {
    String shots = System.getProperty("kaibiao.screenshots");
    if (shots != null) {
      tab.screenshot(Path.of(shots, name + ".png"));
    }
  }
}
