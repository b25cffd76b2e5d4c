package io.kaibiao.cli.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.cli.CliRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesCommandTest {

  private static final String REPORT = "training-samples/reports/sample-final-accounts.pdf";

  private static final String TRUTH = "training-samples/reports/truth/sample-final-accounts.json";

  @Test
  void makesScansWithTheTruthOfTheirPages(@TempDir Path folder) throws Exception {
    CliRun run =
        CliRun.of(
            "samples",
            "scans",
            REPORT,
            "--truth",
            TRUTH,
            "--pages",
            "1,7",
            "--recipe",
            "dpi=60 bilevel",
            "--name",
            "income",
            "-o",
            folder.toString());
    assertEquals(0, run.status(), run.err());
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
    JsonNode entry = manifest.path("documents").get(0);
    assertEquals("income-scan.pdf", entry.path("document").asText());
    assertEquals(2, entry.path("pages").asInt());
    assertEquals(1, entry.path("tables").asInt());
    assertTrue(Files.size(folder.resolve("income-scan.pdf")) > 1000);
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("truth/income-scan.json").toFile());
    assertEquals("FA02", truth.path("tables").get(0).path("form").asText());
  }

  @Test
  void saysThatNoFontSetsReports(@TempDir Path folder) throws Exception {
    CliRun run =
        CliRun.of("samples", "reports", "--font", folder.toString(), "-o", folder.toString());
    assertEquals(1, run.status());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().contains("fonts-wqy-zenhei") && run.err().contains("(--font)"), run.err());
  }

  @Test
  void tablesAreNotCutApart(@TempDir Path folder) throws Exception {
    // FA04 stands on two pages.
    CliRun run =
        CliRun.of(
            "samples",
            "scans",
            REPORT,
            "--truth",
            TRUTH,
            "--pages",
            "9",
            "--recipe",
            "dpi=60 grey",
            "-o",
            folder.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("FA04"), run.err());
  }

  @Test
  void saysWhatIsNoRecipe(@TempDir Path folder) throws Exception {
    CliRun run =
        CliRun.of("samples", "strips", REPORT, "--recipe", "foggy", "-o", folder.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("foggy"), run.err());
  }

  /** A figure put right in facts.csv is cut out of the page with what is printed there. */
  @Test
  void editedFiguresBecomeStrips(@TempDir Path folder) throws Exception {
    CliRun.of("convert", REPORT, "--pages", "7", "-o", folder.toString());
    Path result = folder.resolve("sample-final-accounts");
    JsonNode cell =
        new ObjectMapper()
            .readTree(result.resolve("report.json").toFile())
            .path("tables")
            .get(0)
            .path("rows")
            .get(0)
            .path("cells")
            .path("total");
    String value = cell.path("value").asText();
    Path facts = result.resolve("facts.csv");
    Files.writeString(facts, Files.readString(facts).replaceFirst("," + value + ",", ",7654.32,"));
    CliRun run =
        CliRun.of(
            "samples",
            "corrections",
            REPORT,
            result.toString(),
            "-o",
            folder.resolve("strips").toString());
    assertEquals(0, run.status(), run.err());
    Path strip = folder.resolve("strips/sample-final-accounts-000000.png");
    assertTrue(Files.size(strip) > 100);
    assertEquals(
        cell.path("raw").asText().contains(",") ? "7,654.32" : "7654.32",
        Files.readString(folder.resolve("strips/sample-final-accounts-000000.gt.txt")).strip());
  }

  @Test
  void correctionsNeedAResult(@TempDir Path folder) throws Exception {
    CliRun run =
        CliRun.of("samples", "corrections", REPORT, folder.toString(), "-o", folder + "/strips");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("no result of kaibiao"), run.err());
  }

  @Test
  void listsTheRecipes() throws Exception {
    CliRun run = CliRun.of("samples", "recipes");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("bilevel-150"));
  }
}
