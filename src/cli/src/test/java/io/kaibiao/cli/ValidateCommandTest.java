package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.testing.UnderLocales;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  private static final String SAMPLE = "training-samples/reports/sample-final-accounts.pdf";

  private static Path result = Path.of("");

  @BeforeAll
  static void convert(@TempDir Path folder) {
    CliRun run = CliRun.of("convert", SAMPLE, "--output", folder.toString());
    assertEquals(0, run.status(), run.err());
    result = folder.resolve("sample-final-accounts");
  }

  @UnderLocales
  void aResultHoldsAsItWasWritten() {
    CliRun run = CliRun.of("validate", result.toString());
    assertEquals(0, run.status(), run.out());
    assertTrue(run.out().contains(" 0 fail"), run.out());
  }

  @Test
  void anEditThatBreaksASumIsFound(@TempDir Path copy) throws Exception {
    Files.copy(result.resolve("report.json"), copy.resolve("report.json"));
    String facts = Files.readString(result.resolve("facts.csv"));
    Files.writeString(copy.resolve("facts.csv"), facts.replace(",999.11,", ",998.11,"));
    CliRun run = CliRun.of("validate", copy.toString());
    assertEquals(3, run.status(), run.out());
    assertTrue(run.out().contains("edited: "), run.out());
    assertTrue(run.out().contains("999.11 -> 998.11"), run.out());
    assertTrue(run.out().contains("identity: FA02"), run.out());
    CliRun json = CliRun.of("validate", copy.toString(), "--json");
    assertEquals(3, json.status());
    assertTrue(json.out().contains("\"holds\" : false"), json.out());
  }

  @Test
  void whatIsNoResultIsRefusedInOneLine(@TempDir Path empty) {
    CliRun run = CliRun.of("validate", empty.toString());
    assertEquals(1, run.status());
    assertEquals(1, run.errLines().size());
  }

  @Test
  void brokenJsonIsRefusedInOneLine(@TempDir Path broken) throws Exception {
    Files.writeString(broken.resolve("report.json"), "{\"tables\": [");
    CliRun run = CliRun.of("validate", broken.toString());
    assertEquals(1, run.status(), run.out() + run.err());
    assertEquals(1, run.errLines().size(), run.err());
  }

  /** FA04 begins on page 9: its sums need the rows of both pages. */
  @Test
  void holdsAPartOfADocumentToWhatStandsThere(@TempDir Path folder) {
    CliRun.of("convert", SAMPLE, "--pages", "10", "--output", folder.toString());
    CliRun run = CliRun.of("validate", folder.resolve("sample-final-accounts").toString());
    assertEquals(ExitStatus.OK, run.status(), run.out());
  }
}
