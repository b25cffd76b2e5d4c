package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ConversionOptions;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.Reports;
import io.kaibiao.batch.listing.RunListing;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.error.InputException;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Status;
import io.kaibiao.testing.UnderLocales;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("machine")
class ConvertCommandTest {

  /** Answers with a report of one cell; refuses what is called {@code bad}. */
  private static final ConversionSource FAKE = (settings, options) -> ConvertCommandTest::convert;

  private static final ConversionSource DOUBTFUL =
      (settings, options) -> input -> Reports.madeFrom(input, Reports.doubtful(input.name()));

  private final Path folder;

  private String good = "";
  private String bad = "";
  private final Path out;

  ConvertCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.out = folder.resolve("out");
  }

  @BeforeEach
  void fill() throws IOException {
    good = write("good.pdf");
    bad = write("bad.pdf");
  }

  @UnderLocales
  void eachInputGetsItsFolderAndALine() throws IOException {
    String other = write("other.pdf");
    CliRun run = run(FAKE, good, other);
    assertEquals(ExitStatus.OK, run.status());
    assertEquals(List.of("good", "other"), results());
    assertEquals(3, run.errLines().size());
    assertTrue(
        run.errLines()
            .get(0)
            .matches(
                ".*good\\.pdf: 1 form, 0 other tables, 1 fact, 0 doubtful, \\d+\\.\\d s -> .*good"),
        run.err());
    assertTrue(run.errLines().get(2).startsWith("2 inputs: 2 converted, 0 failed"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aFailedInputLeavesNoFolderAndTheOthersTheirs() throws IOException {
    CliRun run = run(FAKE, bad, good, "--quiet");
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(List.of("good"), results());
    assertEquals(
        List.of("kaibiao: " + bad + ": it is no PDF; check where it came from"), run.errLines());
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    String empty = folder.resolve("empty.pdf").toString();
    Files.createFile(Path.of(empty));
    assertRefused(empty);
  }

  @Test
  void aTextFileIsRefused() throws IOException {
    Path text = folder.resolve("text.pdf");
    Files.writeString(text, "this is no PDF...");
    assertRefused(text.toString());
  }

  @Test
  void aMissingFileIsRefused() throws IOException {
    assertRefused(folder.resolve("missing.pdf").toString());
  }

  @Test
  void inputsOfTheSameStemGetTwoFolders() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    run(FAKE, write("a/Report.pdf"), write("b/report.pdf"), "--jobs", "2");
    assertEquals(List.of("Report", "report-2"), results());
  }

  @Test
  void aResultIsKeptUnlessItMayBeReplaced() throws IOException {
    assertEquals(ExitStatus.OK, run(FAKE, good, "--format", "facts").status());
    Path facts = out.resolve("good/facts.csv");
    Files.writeString(facts, "mine");
    CliRun kept = run(FAKE, good, "--format", "facts");
    assertEquals(ExitStatus.OK, kept.status());
    assertTrue(kept.errLines().get(0).contains("good.pdf: done before -> "), kept.err());
    assertEquals("mine", Files.readString(facts));
    assertEquals(ExitStatus.OK, run(FAKE, good, "--format", "facts", "--overwrite").status());
    assertFalse(Files.readString(facts).equals("mine"));
    assertEquals(List.of("good"), results());
  }

  @Test
  void otherOptionsConvertAgainButNoEditIsLost() throws IOException {
    run(FAKE, good, "--format", "facts");
    assertEquals(ExitStatus.OK, run(FAKE, good, "--format", "json").status());
    assertTrue(Files.exists(out.resolve("good/report.json")));
    assertFalse(Files.exists(out.resolve("good/facts.csv")));
    Files.writeString(out.resolve("good/report.json"), "mine");
    CliRun refused = run(FAKE, good, "--format", "facts");
    assertEquals(ExitStatus.FAILED, refused.status());
    assertTrue(refused.err().contains("was edited"), refused.err());
    assertTrue(refused.err().contains("--overwrite"), refused.err());
    assertEquals("mine", Files.readString(out.resolve("good/report.json")));
  }

  @Test
  void aRepeatedRunCountsWhatIsDone() {
    run(FAKE, good, bad);
    CliRun again = run(FAKE, good, bad);
    assertEquals(ExitStatus.FAILED, again.status());
    assertTrue(again.err().contains("2 inputs: 0 converted, 1 done before, 1 failed"), again.err());
    assertTrue(again.err().contains("failed before, not tried again (--retry)"), again.err());
    CliRun retried = run(FAKE, good, bad, "--retry");
    assertFalse(retried.err().contains("failed before"), retried.err());
  }

  @Test
  void aDoubtfulResultOfAnEarlierRunIsTold() {
    run(DOUBTFUL, good);
    CliRun again = run(DOUBTFUL, good, "--strict", "--quiet");
    assertEquals(ExitStatus.DOUBTFUL, again.status());
    assertTrue(again.err().contains("not beyond doubt"), again.err());
  }

  @Test
  void aJournalThatCanNotBeWrittenIsTold() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve(".kaibiao"), "in the way");
    CliRun run = run(FAKE, good, "--quiet");
    assertEquals(ExitStatus.OK, run.status());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().contains("can't be written"), run.err());
    assertEquals(List.of("good"), results());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--overwrite"})
  void aFileInPlaceOfTheResultsFolderIsLeftAlone(String option) throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("good"), "mine");
    CliRun run = option.isEmpty() ? run(FAKE, good) : run(FAKE, good, option);
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(1, run.errLines().size());
    assertTrue(run.err().startsWith("kaibiao: " + good + ": "), run.err());
    assertEquals("mine", Files.readString(out.resolve("good")));
  }

  @Test
  void aFileInPlaceOfTheOutputFolderIsToldOnce() throws IOException {
    Files.writeString(out, "mine");
    CliRun run = run(FAKE, good, bad);
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(
        List.of("kaibiao: " + out + ": not a folder; choose another one (--output)"),
        run.errLines());
  }

  @Test
  void strictIsContentWithWhatIsBeyondDoubt() {
    assertEquals(ExitStatus.OK, run(FAKE, good, "--strict").status());
    assertEquals(ExitStatus.OK, run(DOUBTFUL, good, "--overwrite").status());
  }

  @Test
  void strictTellsWhatIsNotBeyondDoubtAndWritesIt() throws IOException {
    CliRun run = run(DOUBTFUL, good, "--strict", "--quiet");
    assertEquals(ExitStatus.DOUBTFUL, run.status());
    assertEquals(1, run.errLines().size());
    assertTrue(
        run.err()
            .startsWith(
                "kaibiao: "
                    + good
                    + ": not beyond doubt (1 form, 0 other tables, 1 fact, 1 doubtful, 1 failed"
                    + " check, 1 contradicted statement, 1 error)"),
        run.err());
    assertEquals(List.of("good"), results());
  }

  @Test
  void aFailureOutweighsADoubt() {
    ConversionSource source =
        (settings, options) ->
            input ->
                input.name().equals("bad.pdf") ? convert(input) : Reports.doubtful(input.name());
    assertEquals(ExitStatus.FAILED, run(source, good, bad, "--strict").status());
  }

  @Test
  void verboseListsWarningsAndErrorsOnly() {
    CliRun run = run(DOUBTFUL, good, "--verbose");
    assertEquals(3, run.errLines().size());
    assertEquals("  error, page 3: page 3 can't be read [unreadable-page]", run.errLines().get(1));
    assertEquals(
        "  warning, table 01, page 1: no such column [unknown-column]", run.errLines().get(2));
  }

  @Test
  void standardInputIsADocument() throws IOException {
    byte[] document = "%PDF".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        ExitStatus.OK,
        CliRun.with(FAKE, document, "convert", "-", "--output", out.toString()).status());
    assertEquals(
        ExitStatus.OK,
        CliRun.with(
                FAKE,
                document,
                "convert",
                "-",
                "--name",
                "annual.v2.pdf",
                "--output",
                out.toString())
            .status());
    assertEquals(List.of("annual.v2", "stdin"), results());
  }

  @Test
  void standardOutputTakesOneFormat() {
    CliRun json = CliRun.with(FAKE, new byte[0], "convert", good, "--output", "-");
    assertEquals(ExitStatus.OK, json.status());
    assertTrue(json.out().startsWith("{"), json.out());
    CliRun facts =
        CliRun.with(FAKE, new byte[0], "convert", good, "-o", "-", "-f", "facts", "--quiet");
    assertEquals(ExitStatus.OK, facts.status());
    assertTrue(facts.out().startsWith("table,form,row,column,value"), facts.out());
    assertEquals("", facts.err());
  }

  @Test
  void manyInputsAreOneLineOfJsonEachInTheirOrder() throws IOException {
    String other = write("other.pdf");
    CliRun run = CliRun.with(FAKE, new byte[0], "convert", good, bad, other, "-o", "-", "--quiet");
    assertEquals(ExitStatus.FAILED, run.status());
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size(), run.out());
    assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"schemaVersion\"")), run.out());
    assertTrue(
        lines.get(0).contains("\"name\":\"" + Path.of(good).getFileName() + "\""), run.out());
    assertTrue(lines.get(1).contains("\"name\":\"" + Path.of(other).getFileName() + "\""));
  }

  @Test
  void markdownGoesToStandardOutput() {
    CliRun run =
        CliRun.with(FAKE, new byte[0], "convert", good, "-o", "-", "-f", "markdown", "--quiet");
    assertEquals(ExitStatus.OK, run.status());
    assertTrue(run.out().startsWith("---\n"), run.out());
  }

  @Test
  void nothingGoesToStandardOutputWhenTheInputFails() {
    CliRun run = CliRun.with(FAKE, new byte[0], "convert", bad, "--output", "-");
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.errLines().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "convert x.pdf",
        "convert --output out",
        "convert x.pdf --output out --format xml",
        "convert x.pdf --output out --pages 9-3",
        "convert x.pdf --output out --pages a",
        "convert x.pdf --output out --jobs 0",
        "convert x.pdf --output out --jobs two",
        "convert x.pdf --output out --quiet --verbose",
        "convert x.pdf --output out --password a --password-file b",
        "convert x.pdf --output out --password-file no/such/file",
        "convert x.pdf --output out --name y",
        "convert - - --output out",
        "convert - --name ../y --output out",
        "convert x.pdf --output - --format tables",
        "convert x.pdf --output - --format json,facts",
        "convert x.pdf --output - --timings",
        "convert x.pdf y.pdf --output - --format facts",
        "convert x.pdf --output - --collect facts.db",
        "convert x.pdf --output out --format facts --collect facts.db",
        "convert x.pdf --output out --frobnicate",
        "frobnicate",
        "forms XX99",
        ""
      })
  void aWrongCommandLineIsOneLineAndTheWayToTheHelp(String line) {
    CliRun run = CliRun.with(FAKE, new byte[0], line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().matches("kaibiao: .*; see 'kaibiao( \\w+)? --help'\\R"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void theOptionsReachTheConversion() throws IOException {
    List<ConversionOptions> seen = new ArrayList<>();
    ConversionSource source =
        (settings, options) -> {
          seen.add(options);
          return ConvertCommandTest::convert;
        };
    Path secret = folder.resolve("secret");
    Files.writeString(secret, "von der Datei\n");
    String[] base = {"convert", good, "--overwrite", "--output", out.toString()};
    Map<String, String> variables = Map.of("KAIBIAO_PASSWORD", "of the environment");
    CliRun.withVariables(source, variables, base);
    CliRun.withVariables(source, variables, with(base, "--password", "given"));
    CliRun.withVariables(source, variables, with(base, "--password-file", secret.toString()));
    CliRun.withVariables(source, Map.of(), with(base, "--pages", "3-9,12"));
    assertEquals(
        List.of(
            new ConversionOptions(PageSelection.ALL, "of the environment"),
            new ConversionOptions(PageSelection.ALL, "given"),
            new ConversionOptions(PageSelection.ALL, "von der Datei"),
            new ConversionOptions(PageSelection.parse("3-9,12"), null)),
        seen);
  }

  @Test
  void aBugInTheConversionIsOneLine() {
    ConversionSource broken =
        (settings, options) -> {
          throw new IllegalStateException("bug");
        };
    CliRun run = run(broken, good);
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(1, run.errLines().size(), run.err());
  }

  @UnderLocales
  void timingsAreWrittenWhenAsked() throws IOException {
    run(FAKE, good, bad, "--timings");
    String json = Files.readString(out.resolve("run.json"));
    assertTrue(json.contains("\"name\" : \"good.pdf\""), json);
    assertTrue(json.contains("\"outcome\" : \"failed\""), json);
    assertEquals(List.of("good", "run.json"), results());
  }

  @UnderLocales
  void progressIsShownOnlyToAPerson() {
    String[] arguments = {"convert", good, "--output", out.toString(), "--overwrite"};
    CliRun terminal = CliRun.atTerminal(FAKE, arguments);
    assertTrue(terminal.err().contains("0 of 1 inputs done, good.pdf"), terminal.err());
    assertTrue(terminal.err().endsWith("good" + System.lineSeparator()), terminal.err());
    CliRun file = CliRun.with(FAKE, new byte[0], arguments);
    assertFalse(file.err().contains("\r"), file.err());
    assertFalse(file.err().contains("inputs done"), file.err());
    assertEquals("", CliRun.atTerminal(FAKE, with(arguments, "--quiet")).err());
  }

  private void assertRefused(String input) throws IOException {
    CliRun run = run(ConversionSource.KAIBIAO, input);
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().startsWith("kaibiao: " + input + ": "), run.err());
    assertEquals(List.of(), results());
  }

  private CliRun run(ConversionSource source, String... arguments) {
    return CliRun.with(
        source, new byte[0], with(new String[] {"convert", "--output", out.toString()}, arguments));
  }

  private List<String> results() throws IOException {
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(out)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !name.equals(".kaibiao"))
          .filter(name -> !name.equals(RunListing.FILE_NAME))
          .sorted()
          .toList();
    }
  }

  private String write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, name);
    return file.toString();
  }

  private static Report convert(Input input) throws InputException {
    if (input.name().equals("bad.pdf")) {
      throw new InputException(
          InputException.Reason.NOT_A_PDF, "bad.pdf: it is no PDF; check where it came from");
    }
    return Reports.madeFrom(input, Reports.ofOneCell(input.name(), Status.READ));
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
  }
}
