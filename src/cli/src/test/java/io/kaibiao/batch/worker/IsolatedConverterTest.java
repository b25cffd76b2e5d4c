package io.kaibiao.batch.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaibiao.batch.Batch;
import io.kaibiao.batch.BatchListener;
import io.kaibiao.batch.DraftDelivery;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.OutcomeCategory;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.batch.WorkLedger;
import io.kaibiao.cli.UnrulyProgram;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@Tag("machine")
class IsolatedConverterTest {

  private static final long HEAP = 64L << 20;

  private final Path folder;
  private final Queue<String> delivered = new ConcurrentLinkedQueue<>();

  IsolatedConverterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aProcessThatHangsIsEndedAtItsLimit() throws Exception {
    try (IsolatedConverter converter = converter("worker", Duration.ofSeconds(3))) {
      List<Outcome> outcomes =
          new Batch(converter, delivery(), WorkLedger.NONE, 1)
              .run(
                  List.of(input("a"), input("hang"), input("b")),
                  List.of("a", "hang", "b"),
                  new BatchListener() {});
      assertEquals(List.of("a", "b"), List.copyOf(delivered));
      Outcome.Failed hung = assertInstanceOf(Outcome.Failed.class, outcomes.get(1));
      assertEquals(OutcomeCategory.TIMED_OUT, hung.reason().category());
      assertEquals(
          folder.resolve("hang.pdf")
              + ": not a page of it was done in 3 s, so its process was ended; please report it with the file",
          hung.message());
    }
    assertFalse(worker().isPresent());
    try (Stream<Path> entries = Files.list(folder)) {
      assertFalse(
          entries.anyMatch(entry -> String.valueOf(entry.getFileName()).startsWith("kaibiao")));
    }
    assertFalse(Files.exists(folder.resolve("draft-hang")));
  }

  @Test
  void anInterruptEndsTheProcess() throws Exception {
    try (IsolatedConverter converter = converter("worker", Duration.ofMinutes(1))) {
      Thread converting = Thread.currentThread();
      Thread watcher =
          new Thread(
              () -> {
                while (!Files.exists(folder.resolve("pid"))) {
                  Thread.onSpinWait();
                }
                converting.interrupt();
              });
      watcher.start();
      Input hang = input("hang");
      assertThrows(InterruptedException.class, () -> converter.convert(hang, "hang"));
      watcher.join();
      assertFalse(worker().isPresent());
      assertFalse(Files.exists(folder.resolve("draft-hang")));
    }
  }

  @Test
  void aProcessThatDoesNotStartIsSaid() throws Exception {
    try (IsolatedConverter converter = converter("--frobnicate", Duration.ofMinutes(1))) {
      Outcome outcome =
          new Batch(converter, delivery(), WorkLedger.NONE, 1)
              .run(List.of(input("a")), List.of("a"), new BatchListener() {})
              .get(0);
      Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, outcome);
      assertEquals("no-worker", failed.reason().text());
    }
  }

  private IsolatedConverter converter(String command, Duration limit) throws IOException {
    WorkerLaunch launch =
        new WorkerLaunch(WorkerLaunch.program(UnrulyProgram.class, command), HEAP, List.of());
    WorkerPool pool =
        new WorkerPool(
            launch,
            new WorkerSettings(List.of("--format=facts"), Map.of()),
            WorkerFolder.in(folder),
            OutputStream.nullOutputStream());
    return new IsolatedConverter(pool, delivery(), limit);
  }

  private DraftDelivery delivery() {
    return new DraftDelivery() {
      @Override
      public void deliver(Report report, OriginalDocument original, String name) {
        throw new AssertionError("converted in this process");
      }

      @Override
      public Path draft(String name) {
        return folder.resolve("draft-" + name);
      }

      @Override
      public void adopt(Path draft, ResultSummary summary, String name) {
        assertEquals(1, summary.tally().facts());
        if (Files.exists(draft.resolve("facts.csv"))) {
          delivered.add(name);
        }
      }
    };
  }

  private Input input(String stem) throws IOException {
    return new Input.File(Files.writeString(folder.resolve(stem + ".pdf"), stem));
  }

  private Optional<ProcessHandle> worker() throws Exception {
    long pid = Long.parseLong(Files.readString(folder.resolve("pid")));
    Optional<ProcessHandle> worker = ProcessHandle.of(pid);
    if (worker.isPresent()) {
      worker.get().onExit().get(20, TimeUnit.SECONDS);
    }
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
  }
}
