package io.kaibiao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.batch.journal.ProgramDigest;
import io.kaibiao.cli.HostileProgram;
import io.kaibiao.collection.RowSchema;
import io.kaibiao.export.content.Fact;
import io.kaibiao.export.content.Rounded;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.scheduler.StageInfo;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A lake converted in local mode, with two tasks at a time. */
@Timeout(300)
class LakeRunTest {

  private static final List<String> SAMPLES = List.of("sample-budget", "sample-final-accounts");

  private static final String CONFIGURATION = "0123456789abcdef".repeat(4);

  /** How many sound documents the lake has. */
  private static final int SOUND = 6;

  private static SparkSession spark;

  private final Path lake;
  private final Path output;

  LakeRunTest(@TempDir Path folder) {
    this.lake = folder.resolve("lake");
    this.output = folder.resolve("output");
  }

  @BeforeAll
  static void start(@TempDir Path machine) {
    spark =
        SparkSession.builder()
            .master("local[2,4]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "localhost")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.sql.warehouse.dir", machine.resolve("warehouse").toString())
            .config("spark.local.dir", machine.resolve("spark").toString())
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void aLakeHasTheFactsOfItsDocumentsWhateverOthersDo() throws Exception {
    fill();
    Files.writeString(lake.resolve("crash.pdf"), "%PDF-1.4 crash");
    Files.writeString(lake.resolve("hang.pdf"), "%PDF-1.4 hang");
    Files.writeString(lake.resolve("deep/none.pdf"), "no PDF");
    Files.writeString(lake.resolve("notes.txt"), "no document");
    Files.copy(lake.resolve("document-0.pdf"), lake.resolve("deep/again.pdf"));

    KillOfFirst killed = new KillOfFirst();
    spark.sparkContext().addSparkListener(killed);
    assertEquals(SOUND + 3, run(Duration.ofSeconds(5)).run());
    spark.sparkContext().removeSparkListener(killed);

    assertTrue(killed.done.get(), "a task was killed");
    assertEquals(expectedFacts(), facts());
    assertEquals(
        Map.of(
            "crash.pdf", "crashed",
            "hang.pdf", "timed-out",
            "none.pdf", "bad-input"),
        failures());
    assertEquals(SOUND + 4, spark.read().parquet(table("inputs")).count());
    for (RowSchema table : RowSchema.all()) {
      assertTrue(
          spark.read().parquet(table(table.name())).columns().length > table.columns().size(),
          table.name());
    }
  }

  @Test
  void aRunThatWasKilledGoesOnWhereItWas() throws Exception {
    fill();
    Path hang = Files.writeString(lake.resolve("hang.pdf"), "%PDF-1.4 hang");
    EndAfterFirst end = new EndAfterFirst();
    spark.sparkContext().addSparkListener(end);
    LakeRun first = run(Duration.ofMinutes(1));
    assertThrows(Exception.class, first::run);
    spark.sparkContext().removeSparkListener(end);
    List<String> staged = staged();
    assertFalse(staged.isEmpty());
    Files.delete(hang);
    // What a wave has written that was killed before its mark was made.
    Path lost = Path.of(table("facts"), "kind=budget", "fiscal_year=1999", "wave=w-lost");
    Files.createDirectories(lost);
    Files.writeString(lost.resolve("part-0.parquet"), "half of a file");

    Files.deleteIfExists(log());
    assertEquals(SOUND, run(Duration.ofMinutes(1)).run());
    assertEquals(SOUND - staged.size(), converted());
    assertEquals(expectedFacts(), facts());
    assertEquals(List.of(), staged());
    assertFalse(Files.exists(lost));

    Files.deleteIfExists(log());
    assertEquals(0, run(Duration.ofMinutes(1)).run());
    assertEquals(0, converted());
    assertEquals(expectedFacts(), facts());
  }

  @Test
  void whatFailedIsTriedAgainWhereThatMayHelp() throws Exception {
    Files.createDirectories(lake.resolve("deep"));
    Files.writeString(lake.resolve("hang.pdf"), "%PDF-1.4 hang");
    Files.writeString(lake.resolve("none.pdf"), "no PDF");
    assertEquals(2, run(Duration.ofSeconds(5)).run());
    Map<String, String> failures = failures();
    assertEquals(0, run(Duration.ofSeconds(5), "more-memory").run());

    Files.deleteIfExists(log());
    assertEquals(1, run(Duration.ofSeconds(5), "later").run());
    assertEquals(1, converted());
    assertEquals(failures, failures());
    assertEquals(2, spark.read().parquet(table("outcomes")).count());
    assertEquals(0, run(Duration.ofSeconds(5)).run());
  }

  @Test
  void aFolderBelongsToOneJobAtATime() throws Exception {
    fill();
    Path running = Path.of(table("_running"));
    Files.createDirectories(running.getParent());
    Files.writeString(running, "another-machine.invalid\n1\n2026-01-01T00:00:00Z");
    LakeRun run = run(Duration.ofMinutes(1));
    IOException refused = assertThrows(IOException.class, run::run);
    assertTrue(refused.toString().contains("another-machine.invalid"), refused.toString());
    assertTrue(Files.exists(running));

    // What a job on this machine left that was killed: no process has such a number.
    String host = InetAddress.getLocalHost().getHostName();
    Files.writeString(running, host + "\n999999999999\n2026-01-01T00:00:00Z");
    assertEquals(SOUND, run(Duration.ofMinutes(1)).run());
    assertFalse(Files.exists(running));
  }

  @Test
  void workersOfAnotherProgramAreRefused() throws Exception {
    Path program = output.resolve("program");
    Files.createDirectories(program.resolve("lib"));
    Files.copy(jarWith("of another build"), program.resolve("lib/kaibiao-0.jar"));
    Files.copy(jarWith("of this build"), program.resolve("kaibiao-cli-0.jar"));
    String same = ProgramDigest.ofJar(program.resolve("kaibiao-cli-0.jar"));

    WorkerPlan sound = plan(program, Map.of("kaibiao-cli-0.jar", same));
    assertEquals("worker", sound.program().get(2));
    for (Map<String, String> jars :
        List.of(Map.of("kaibiao-0.jar", same), Map.of("kaibiao-missing.jar", same))) {
      WorkerPlan plan = plan(program, jars);
      IOException refused = assertThrows(IOException.class, plan::program);
      assertTrue(refused.toString().contains(jars.keySet().iterator().next()));
    }
  }

  private static WorkerPlan plan(Path program, Map<String, String> jars) {
    return new WorkerPlan(
        program.toString(), jars, "", List.of(), 512L << 20, Duration.ofMinutes(1));
  }

  private Path jarWith(String text) throws IOException {
    Path jar = Files.createTempFile(output, "part", ".jar");
    Files.delete(jar);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("text"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  /** Knows the stages that convert: those behind the shuffle that shares documents out. */
  private abstract static class ConversionListener extends SparkListener {

    private final Set<Integer> stages = ConcurrentHashMap.newKeySet();

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
      StageInfo stage = submitted.stageInfo();
      if (stage.name().startsWith("foreachPartition") && stage.parentIds().nonEmpty()) {
        stages.add(stage.stageId());
      }
    }

    final boolean converts(int stage) {
      return stages.contains(stage);
    }
  }

  /** Kills the first task that converts. */
  private static final class KillOfFirst extends ConversionListener {

    private final AtomicBoolean done = new AtomicBoolean();

    @Override
    public void onTaskStart(SparkListenerTaskStart task) {
      if (converts(task.stageId()) && done.compareAndSet(false, true)) {
        spark.sparkContext().killTaskAttempt(task.taskInfo().taskId(), true, "by a test");
      }
    }
  }

  /** Ends the job when a document is converted. */
  private final class EndAfterFirst extends ConversionListener {

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (converts(task.stageId()) && !staged().isEmpty()) {
        spark.sparkContext().cancelAllJobs();
      }
    }
  }

  private LakeRun run(Duration silence, String... retry) throws IOException {
    return new LakeRun(
        spark,
        new LakeSettings(
            lake.toString(),
            output.toString(),
            CONFIGURATION,
            Integer.MAX_VALUE,
            List.of(retry),
            1,
            1000),
        new WorkerPlan(
            "", Map.of(), HostileProgram.class.getName(), List.of(), 512L << 20, silence));
  }

  /**
   * Returns the file in which workers note what they convert; they have its name from the build.
   */
  private static Path log() {
    return Path.of(System.getProperty("kaibiao.test.log", ""));
  }

  /** Returns how many conversions were begun. */
  private static int converted() throws IOException {
    return Files.exists(log()) ? Files.readAllLines(log()).size() : 0;
  }

  /** Fills the lake with documents that differ in their bytes. */
  private void fill() throws IOException {
    Files.createDirectories(lake.resolve("deep"));
    for (int i = 0; i < SOUND; i++) {
      Path copy = lake.resolve("document-" + i + ".pdf");
      Files.copy(
          Path.of("training-samples/reports", SAMPLES.get(i % SAMPLES.size()) + ".pdf"), copy);
      Files.writeString(copy, "\n% " + i + "\n", StandardOpenOption.APPEND);
    }
  }

  private String table(String name) {
    return output
        .resolve("configuration=" + CONFIGURATION.substring(0, 16))
        .resolve(name)
        .toString();
  }

  private List<String> staged() {
    Path folder = Path.of(table("_staged"));
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[0-9a-f]{64}\\.gz"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> failures() {
    Map<String, String> failures = new TreeMap<>();
    for (Row row : spark.read().parquet(table("outcomes")).where("pages IS NULL").collectAsList()) {
      String path = row.getAs("path");
      failures.put(path.substring(path.lastIndexOf('/') + 1), row.getAs("category"));
    }
    return failures;
  }

  /** Returns the facts of the lake's sound documents as {@code convert} has them, sorted. */
  private List<String> expectedFacts() throws Exception {
    List<String> expected = new ArrayList<>();
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (int i = 0; i < SOUND; i++) {
        Report report = kaibiao.convert(lake.resolve("document-" + i + ".pdf"));
        for (Table table : report.tables()) {
          Fact.<RuntimeException>of(
              table, fact -> expected.add(line(report.source().sha256(), fact.fields())));
        }
      }
    }
    Collections.sort(expected);
    return expected;
  }

  private List<String> facts() {
    List<String> lines = new ArrayList<>();
    for (Row row : spark.read().parquet(table("facts")).collectAsList()) {
      lines.add(
          line(
              row.getAs("document"),
              Fact.COLUMNS.stream().map(column -> text(column, row)).toList()));
    }
    Collections.sort(lines);
    return lines;
  }

  private static String text(String column, Row row) {
    Object value = row.getAs(column);
    return value instanceof Double number ? Rounded.confidence(number) : String.valueOf(value);
  }

  private static String line(String document, List<String> fields) {
    return document + "|" + String.join("|", fields);
  }
}
