package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.file.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that crash, hang or fill the heap of their process cost themselves and nothing else. */
@Timeout(120)
@Tag("machine")
class IsolationTest {

  private static final String HEAP = "64m";

  private final Path folder;
  private final Path out;

  IsolationTest(@TempDir Path folder) {
    this.folder = folder;
    this.out = folder.resolve("out");
  }

  @Test
  void aProcessThatDiesCostsOneInput() throws IOException {
    List<String> inputs = write("a", "crash", "noise", "memory", "stack", "z");
    CliRun run = convert(inputs, "--isolate", "--jobs", "1", "--worker-memory", HEAP);
    assertEquals(ExitStatus.FAILED, run.status(), run.err());
    assertEquals(List.of("a", "batch.csv", "noise", "z"), entries(out));
    List<String> lines = run.errLines();
    assertEquals(7, lines.size(), run.err());
    assertEquals(
        "kaibiao: "
            + inputs.get(1)
            + ": crashed its process (exit status 99); please report it with the file",
        lines.get(1));
    assertEquals(
        "kaibiao: "
            + inputs.get(3)
            + ": out of memory; give each worker process more (--worker-memory, --jobs 1)",
        lines.get(3));
    assertTrue(
        lines
            .get(6)
            .startsWith(
                "6 inputs: 3 converted, 3 failed"
                    + " (3 done, 1 bad input, 1 too large, 1 crashed), "),
        run.err());
  }

  @Test
  void everyOutcomeIsListedWithItsReason() throws IOException {
    List<String> inputs = write("good", "crash", "memory", "locked", "doubtful", "bug");
    convert(inputs, "--isolate", "--worker-memory", HEAP);
    List<String> rows = Files.readAllLines(out.resolve("batch.csv"));
    assertEquals(
        "input,folder,outcome,reason,retry,pages,facts,doubtful,sha256,message", rows.get(0));
    assertEquals(inputs.get(0) + ",good,done,,,1,1,0," + sha256("good") + ",", rows.get(1));
    assertTrue(rows.get(2).startsWith(inputs.get(1) + ",,crashed,exit status 99,never,,,,,"));
    assertTrue(rows.get(3).startsWith(inputs.get(2) + ",,too-large,out-of-memory,more-memory,"));
    assertTrue(rows.get(4).startsWith(inputs.get(3) + ",,encrypted,password-missing,never,"));
    assertEquals(
        inputs.get(4) + ",doubtful,partial,pages 3,never,1,1,1," + sha256("doubtful") + ",",
        rows.get(5));
    assertTrue(
        rows.get(6)
            .startsWith(
                inputs.get(5) + ",,internal-error,java.lang.IllegalStateException,never,,,,,"));
  }

  @Test
  void aRepeatedRunListsTheSame() throws IOException {
    List<String> inputs = write("good", "crash", "locked", "doubtful", "bug");
    convert(inputs, "--isolate");
    Map<String, String> files = contents();
    CliRun again = convert(inputs, "--isolate", "--jobs", "1");
    assertEquals(files, contents());
    List<String> lines = again.errLines();
    assertTrue(lines.get(0).startsWith(inputs.get(0) + ": done before -> "), again.err());
    assertTrue(lines.get(1).endsWith("; failed before, not tried again (--retry)"), again.err());
    assertFalse(lines.get(2).contains("before"), again.err());
    assertTrue(lines.get(3).startsWith(inputs.get(3) + ": done before -> "), again.err());
    assertTrue(lines.get(4).endsWith("; failed before, not tried again (--retry)"), again.err());
    convert(inputs.subList(2, 3), "--isolate", "--password", "open");
    assertEquals(List.of("batch.csv", "doubtful", "good", "locked"), entries(out));
  }

  @Test
  void filesAndLinesAreTheSameInOneProcess() throws IOException {
    List<String> inputs = write("good", "bug", "stack", "locked", "doubtful");
    CliRun apart = convert(inputs, "--isolate", "--verbose", "--strict");
    Map<String, String> files = contents();
    CliRun together = convert(inputs, "--no-isolate", "--overwrite", "--verbose", "--strict");
    assertEquals(files, contents());
    assertEquals(lines(together), lines(apart));
  }

  @Test
  void aPasswordReachesTheProcess() throws IOException {
    List<String> inputs = write("locked");
    assertEquals(
        ExitStatus.OK, convert(inputs, "--isolate", "--password", "open", "-f", "facts").status());
    assertEquals(List.of("facts.csv"), entries(out.resolve("locked")));
  }

  @Test
  void standardStreamsWorkToo() throws IOException {
    CliRun run =
        CliRun.with(
            new UnrulyProgram(), new byte[] {'%'}, "convert", "-", "--isolate", "--output", "-");
    assertEquals(ExitStatus.OK, run.status(), run.err());
    assertEquals("stdin", new ObjectMapper().readTree(run.out()).at("/source/name").asText());
  }

  @Test
  void theLogForProgramsHasOneObjectALine() throws IOException {
    List<String> inputs = write("good", "crash");
    CliRun run = convert(inputs, "--isolate", "--jobs", "1", "--log", "json");
    List<JsonNode> events = new ArrayList<>();
    for (String line : run.errLines()) {
      events.add(new ObjectMapper().readTree(line));
    }
    assertEquals(
        List.of("started", "finished", "started", "finished", "summary"),
        events.stream().map(event -> event.path("event").asText()).toList());
    assertEquals("done", events.get(1).path("outcome").asText());
    assertEquals(inputs.get(1), events.get(3).path("input").asText());
    assertEquals("crashed", events.get(3).path("outcome").asText());
    assertEquals("never", events.get(3).path("retry").asText());
    assertEquals(1, events.get(4).at("/outcomes/crashed").asInt());
  }

  @Test
  void aCommandThatIsEndedEndsItsProcessesAndListsWhatIsMissing() throws Exception {
    List<String> inputs = write("good", "hang");
    Process parent = start(inputs);
    ProcessHandle worker = worker();
    assertTrue(worker.isAlive());
    parent.destroy();
    assertEquals(143, parent.waitFor());
    worker.onExit().get(20, TimeUnit.SECONDS);
    assertEquals(List.of("batch.csv", "good"), entries(out));
    List<String> rows = Files.readAllLines(out.resolve("batch.csv"));
    assertTrue(rows.get(2).startsWith(inputs.get(1) + ",,interrupted,,later,"), rows.get(2));
    assertEquals(List.of(), entries(folder.resolve("temporary")));
  }

  @Test
  void failuresAreListedWhereNothingElseIsWritten() throws IOException {
    List<String> inputs = write("crash", "bug");
    assertEquals(ExitStatus.FAILED, convert(inputs, "--isolate").status());
    assertEquals(List.of("batch.csv"), entries(out));
  }

  @Test
  void anInterruptBeforeTheFirstResultIsSilent() throws Exception {
    Process parent = start(write("hang", "good"));
    worker();
    // Unlike the method of the process itself, this one leaves its streams open.
    parent.toHandle().destroy();
    String told = new String(parent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(143, parent.waitFor());
    assertEquals("", told);
    assertEquals(List.of("batch.csv"), entries(out));
  }

  /** As where the machine is out of memory: the command has no time to end its processes. */
  @Test
  void aCommandThatIsKilledLeavesNoProcessBehind() throws Exception {
    Process parent = start(write("hang"));
    ProcessHandle worker = worker();
    parent.destroyForcibly();
    worker.onExit().get(20, TimeUnit.SECONDS);
    assertEquals(List.of(), entries(folder.resolve("temporary")));
    assertEquals(List.of(), entries(out));
  }

  /** A pipe of the shell can be read once; the workers of a run need what it held. */
  @Test
  void filesOfOptionsMayBePipes() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/fd")), "this system shows no open files");
    Process parent = start(write("a", "b"), "--rules", "/dev/stdin", "--jobs", "2");
    try (OutputStream pipe = parent.getOutputStream()) {
      pipe.write("{\"rules\": []}".getBytes(StandardCharsets.UTF_8));
    }
    String told = new String(parent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitStatus.OK, parent.waitFor(), told);
    assertEquals(List.of("a", "b", "batch.csv"), entries(out));
    assertEquals(List.of(), entries(folder.resolve("temporary")));
  }

  private Process start(List<String> inputs, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary")),
                "-cp",
                System.getProperty("java.class.path"),
                UnrulyProgram.class.getName(),
                "convert",
                "--isolate",
                "--output",
                out.toString()));
    command.addAll(inputs);
    command.addAll(options.length == 0 ? List.of("--jobs", "1") : List.of(options));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private ProcessHandle worker() throws Exception {
    Path pid = folder.resolve("pid");
    while (!Files.exists(pid)) {
      Thread.sleep(20);
    }
    return ProcessHandle.of(Long.parseLong(Files.readString(pid))).orElseThrow();
  }

  private CliRun convert(List<String> inputs, String... options) {
    String[] arguments =
        Stream.of(
                Stream.of("convert", "--output", out.toString()),
                inputs.stream(),
                Stream.of(options))
            .flatMap(part -> part)
            .toArray(String[]::new);
    return CliRun.with(new UnrulyProgram(), new byte[0], arguments);
  }

  private static String sha256(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> write(String... stems) throws IOException {
    List<String> files = new ArrayList<>();
    for (String stem : stems) {
      files.add(Files.writeString(folder.resolve(stem + ".pdf"), stem).toString());
    }
    return files;
  }

  /** Returns the lines without stack traces and times. */
  private static List<String> lines(CliRun run) {
    return run.errLines().stream()
        .filter(line -> line.startsWith("  ") || !line.matches("\\s.*|[\\w.]+(Exception|Error).*"))
        .map(line -> line.replaceAll("\\d+\\.\\d s", "N s"))
        .toList();
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(f -> !f.startsWith(out.resolve(".kaibiao")))
              .toList()) {
        contents.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !name.equals(".kaibiao"))
          .sorted()
          .toList();
    }
  }
}
