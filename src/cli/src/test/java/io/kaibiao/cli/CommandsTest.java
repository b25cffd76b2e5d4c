package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.testing.UnderLocales;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("machine")
class CommandsTest {

  private final ObjectMapper mapper = new ObjectMapper();

  @UnderLocales
  void theVersionNamesJavaAndPdfboxToo() {
    CliRun run = CliRun.of("--version");
    assertEquals(ExitStatus.OK, run.status());
    assertTrue(run.out().matches("kaibiao \\d[^$]*\\RJava \\d.*\\RPDFBox 3\\..*\\R"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "convert --help", "help convert"})
  void theHelpHasTheExitStatusesAndExamples(String line) {
    CliRun run = CliRun.of(line.split(" "));
    assertEquals(ExitStatus.OK, run.status());
    assertEquals("", run.err());
    assertTrue(run.out().contains("Exit status:"), run.out());
    assertTrue(run.out().contains("Examples:"), run.out());
    assertTrue(run.out().lines().allMatch(text -> text.length() <= 100), run.out());
    assertTrue(run.out().indexOf('\u001b') < 0, "no ANSI");
  }

  @UnderLocales
  void theFormsAreListedAndShown() throws IOException {
    assertTrue(CliRun.of("forms").out().contains("FA01  公开01表  "));
    CliRun one = CliRun.of("forms", "fa01");
    assertTrue(one.out().startsWith("FA01  收入支出决算总表"), one.out());
    JsonNode json = mapper.readTree(CliRun.of("forms", "FA01", "--json").out());
    assertEquals("final-accounts", json.path(0).path("kind").textValue());
    assertEquals("label", json.path(0).path("rowKey").textValue());
    assertEquals("amount", json.path(0).path("columns").path(0).textValue());
    assertTrue(CliRun.of("forms").out().contains("PF05  "));
    String record = CliRun.of("forms", "PF01").out();
    assertTrue(record.contains("\n  initial_target\n"), record);
    assertTrue(record.contains("\n  indicator.N\n"), record);
  }

  @Test
  void theSchemaIsPrinted() throws IOException {
    JsonNode schema = mapper.readTree(CliRun.of("schema").out());
    assertEquals(
        "https://json-schema.org/draft/2020-12/schema", schema.path("$schema").textValue());
  }

  /** A full disk, or a pipe that nobody reads any more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "forms",
        "forms FA01",
        "forms --json",
        "schema",
        "doctor",
        "samples recipes",
        "--version",
        "--help"
      })
  void standardOutputThatCannotBeWrittenIsSaid(String line) {
    CliRun run = CliRun.withoutOutput(line.split(" "));
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(
        "kaibiao: standard output can't be written (full); check where it goes",
        String.join("|", run.errLines()));
  }

  /** What Java makes of Chinese characters in an argument where the locale has none. */
  @ParameterizedTest
  @Tag("machine")
  @ValueSource(strings = {"inspect %s", "convert %s --output out", "convert a %s/b -o out"})
  void aNameThatTheLocaleCannotHold(String line) {
    String name = "\uFFFD\uFFFD\uFFFD.pdf";
    CliRun run = CliRun.of(line.formatted(name).split(" "));
    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.err().contains(name) && run.err().contains("LC_ALL=C.UTF-8"), run.err());
  }

  @Test
  void inspectRefusesWhatIsNoDocument(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    CliRun run = CliRun.of("inspect", empty.toString());
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().startsWith("kaibiao: " + empty + ": "), run.err());
    CliRun missing = CliRun.of("inspect", folder.resolve("missing.pdf").toString());
    assertEquals(ExitStatus.FAILED, missing.status());
    assertTrue(missing.err().contains("no such file"), missing.err());
    assertEquals(ExitStatus.USAGE, CliRun.of("inspect", folder.toString()).status());
  }
}
