package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.cli.terminal.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The quality gate: the documents of {@code training-samples/gate} through the commands that a user
 * has. Where a threshold is broken, {@code kaibiao evaluate --errors 20} says which cells did it.
 */
class GateTest {

  private static final Path GATE = Path.of("training-samples/gate");
  private static final Path THRESHOLDS = GATE.resolve("thresholds.json");

  private static Path results = Path.of("");

  @BeforeAll
  static void convert(@TempDir Path folder) {
    results = folder;
    CliRun run = CliRun.of("convert", GATE.toString(), "--output", folder.toString());
    assertEquals(ExitStatus.OK, run.status(), run.err());
  }

  @Test
  void everyThresholdHolds() {
    CliRun run = evaluate(results, THRESHOLDS, "--errors", "20");
    assertEquals(ExitStatus.OK, run.status(), run.err() + run.out());
    assertEquals("", run.err());
    assertTrue(run.out().lines().anyMatch(line -> line.startsWith("kind digital ")), run.out());
  }

  @Test
  void oneFigureThatSlippedBreaksTheGate(@TempDir Path copy) throws Exception {
    Path worse = Files.createDirectory(copy.resolve("shanghai-final-accounts"));
    Path facts = results.resolve("shanghai-final-accounts/facts.csv");
    List<String> lines = Files.readAllLines(facts);
    String slipped = lines.get(1).replaceFirst("(\\d)\\.(\\d)", "$1$2.");
    assertTrue(!slipped.equals(lines.get(1)), slipped);
    Files.writeString(
        worse.resolve("facts.csv"), Files.readString(facts).replace(lines.get(1), slipped));
    Files.copy(
        results.resolve("shanghai-final-accounts/report.json"), worse.resolve("report.json"));
    Path threshold =
        Files.writeString(
            copy.resolve("thresholds.json"),
            "{\"thresholds\": [{\"scope\": \"overall\", \"measure\": \"silent\", \"atMost\": 0},"
                + " {\"scope\": \"overall\", \"measure\": \"exactPercent\", \"atLeast\": 100},"
                + " {\"scope\": \"overall\", \"measure\": \"extra\", \"atMost\": 0}]}");
    CliRun run =
        CliRun.of(
            "evaluate",
            worse.toString(),
            "--truth",
            GATE.resolve("truth/shanghai-final-accounts.json").toString(),
            "--thresholds",
            threshold.toString());
    assertEquals(ExitStatus.DOUBTFUL, run.status(), run.out());
    assertEquals(2, run.errLines().size(), run.err());
    assertEquals("threshold broken: overall: silent: 1 is above 0", run.errLines().get(0));
    assertTrue(run.errLines().get(1).endsWith(" is below 100"), run.err());
  }

  /** The thresholds of the set themselves, broken by one cell of a printed grid. */
  @Test
  void oneCellInAWrongPlaceBreaksTheGate(@TempDir Path copy) throws Exception {
    try (Stream<Path> all = Files.walk(results)) {
      for (Path file : all.toList()) {
        Path target = copy.resolve(results.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    ObjectMapper json = new ObjectMapper();
    Path report = copy.resolve("table-ruled-merged/report.json");
    JsonNode root = json.readTree(report.toFile());
    JsonNode cells = root.at("/tables/0/grid/cells");
    ObjectNode first = (ObjectNode) cells.get(0);
    ObjectNode last = (ObjectNode) cells.get(cells.size() - 1);
    JsonNode text = first.get("text");
    first.set("text", last.get("text"));
    last.set("text", text);
    json.writeValue(report.toFile(), root);
    CliRun run = evaluate(copy, THRESHOLDS);
    assertEquals(ExitStatus.DOUBTFUL, run.status(), run.out());
    assertEquals(2, run.errLines().size(), run.err());
    for (String line : run.errLines()) {
      assertTrue(line.matches("threshold broken: kind table: \\w+: 0\\.\\d+ is below 1"), line);
    }
  }

  @Test
  void aDocumentThatWasNotConvertedBreaksTheGate(@TempDir Path some) throws Exception {
    Path one = Files.createDirectory(some.resolve("national-budget"));
    for (String name : List.of("facts.csv", "report.json")) {
      Files.copy(results.resolve("national-budget").resolve(name), one.resolve(name));
    }
    CliRun run = evaluate(some, THRESHOLDS, "--json");
    assertEquals(ExitStatus.DOUBTFUL, run.status());
    assertTrue(
        run.errLines().contains("threshold broken: document bg10-folded: converted: 0 is below 1"),
        run.err());
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(run.errLines().size(), json.path("broken").size());
    assertEquals(1, json.at("/documents/national-budget/converted").asInt());
    assertEquals(0, json.at("/documents/bg10-folded/exact").asInt());
  }

  @Test
  void whatCannotBeReadIsSaidInOneLine(@TempDir Path empty) {
    CliRun nothing = evaluate(empty, THRESHOLDS);
    assertEquals(ExitStatus.FAILED, nothing.status());
    assertEquals(1, nothing.errLines().size(), nothing.err());
    CliRun truthless = CliRun.of("evaluate", results.toString(), "--truth", empty.toString());
    assertEquals(ExitStatus.FAILED, truthless.status());
    assertTrue(truthless.err().contains("holds no truth"), truthless.err());
    assertEquals(ExitStatus.USAGE, CliRun.of("evaluate", results.toString()).status());
  }

  private static CliRun evaluate(Path output, Path thresholds, String... more) {
    String[] arguments = new String[6 + more.length];
    String[] first = {
      "evaluate",
      output.toString(),
      "--truth",
      GATE.toString(),
      "--thresholds",
      thresholds.toString()
    };
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return CliRun.of(arguments);
  }
}
