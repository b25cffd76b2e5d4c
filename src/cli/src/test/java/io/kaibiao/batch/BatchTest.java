package io.kaibiao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BatchTest {

  private final Queue<String> delivered = new ConcurrentLinkedQueue<>();
  private final Delivery delivery = (report, original, folder) -> delivered.add(folder);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void oneFailureNeverStopsTheOthers(int workers) throws InterruptedException {
    List<Outcome> outcomes =
        run(
            new Batch(BatchTest::faulty, delivery, workers),
            "a",
            "bug",
            "memory",
            "stack",
            "assert",
            "locked",
            "z");
    assertInstanceOf(Outcome.Converted.class, outcomes.get(0));
    assertInstanceOf(Outcome.Converted.class, outcomes.get(6));
    assertEquals(2, delivered.size());
    assertMessage(
        "dir/bug.pdf: internal error (java.lang.IllegalStateException: line one line"
            + " two); please report it with the file",
        outcomes.get(1));
    assertMessage(
        "dir/memory.pdf: out of memory; give Java more (-Xmx), or convert fewer inputs at"
            + " a time",
        outcomes.get(2));
    assertMessage(
        "dir/stack.pdf: nested too deeply to be read; please report it with the file",
        outcomes.get(3));
    assertMessage(
        "dir/assert.pdf: internal error (java.lang.AssertionError: oops); please report"
            + " it with the file",
        outcomes.get(4));
    assertMessage("dir/locked.pdf: it is locked; give its password", outcomes.get(5));
  }

  @Test
  void outcomesAreReportedInInputOrderWhateverTheTiming() throws InterruptedException {
    CountDownLatch last = new CountDownLatch(1);
    Conversion slowFirst =
        input -> {
          if (input.name().equals("a.pdf")) {
            awaitUninterrupted(last);
          } else if (input.name().equals("d.pdf")) {
            last.countDown();
          }
          return Reports.empty(input.name());
        };
    List<String> finished = new ArrayList<>();
    List<String> reported = new ArrayList<>();
    BatchListener listener =
        new BatchListener() {
          @Override
          public void finished(Outcome outcome) {
            synchronized (finished) {
              finished.add(outcome.input().name());
            }
          }

          @Override
          public void reported(Outcome outcome) {
            reported.add(outcome.input().name());
          }
        };
    new Batch(slowFirst, delivery, 2)
        .run(inputs("a", "b", "c", "d"), List.of("a", "b", "c", "d"), listener);
    assertTrue(finished.indexOf("a.pdf") >= 2, "b and c were done before a: " + finished);
    assertEquals(List.of("a.pdf", "b.pdf", "c.pdf", "d.pdf"), reported);
  }

  @Test
  void aFolderThatCanNotBeWrittenFailsItsInputBeforeTheWork() throws InterruptedException {
    Delivery refusing =
        new Delivery() {
          @Override
          public void admit(String folder) throws OutputException {
            if (folder.equals("a")) {
              throw new OutputException("out/a: already exists; move it away");
            }
          }

          @Override
          public void deliver(Report report, OriginalDocument original, String folder) {
            delivered.add(folder);
          }
        };
    Conversion counting =
        input -> {
          assertFalse(input.name().equals("a.pdf"), "converted in vain");
          return Reports.empty(input.name());
        };
    List<Outcome> outcomes = run(new Batch(counting, refusing, 1), "a", "b");
    assertMessage("dir/a.pdf: out/a: already exists; move it away", outcomes.get(0));
    assertEquals(List.of("b"), List.copyOf(delivered));
  }

  @Test
  void theTallyCountsWhatAPersonShouldLookAt() throws InterruptedException {
    Outcome outcome =
        run(new Batch(input -> Reports.doubtful(input.name()), delivery, 1), "a").get(0);
    Tally tally = assertInstanceOf(Outcome.Converted.class, outcome).tally();
    assertEquals(new Tally(1, 0, 1, 1, 1, 1, 1, 0, 0), tally);
    assertFalse(tally.beyondDoubt());
    assertFalse(new Tally(1, 0, 1, 0, 0, 0, 0, 1, 0).beyondDoubt(), "a contradicted text layer");
    assertTrue(Tally.of(Reports.empty("a")).beyondDoubt());
  }

  @Test
  void aListenerThatFailsIsNoOutcome() {
    IllegalStateException bug = new IllegalStateException("bug in the listener");
    BatchListener listener =
        new BatchListener() {
          @Override
          public void finished(Outcome outcome) {
            throw bug;
          }
        };
    Batch batch = new Batch(input -> Reports.empty(input.name()), delivery, 1);
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class, () -> batch.run(inputs("a"), List.of("a"), listener));
    assertSame(bug, thrown.getCause());
  }

  @Test
  void aGateThatIsClosedLetsTheResultUnderWayBeFinished() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    DeliveryGate gate =
        new DeliveryGate(
            new DraftDelivery() {
              @Override
              public void deliver(Report report, OriginalDocument original, String folder) {
                writing.countDown();
                awaitUninterrupted(goOn);
                delivered.add(folder);
              }

              @Override
              public Path draft(String folder) {
                throw new AssertionError("no other process converts");
              }

              @Override
              public void adopt(Path draft, ResultSummary summary, String folder) {
                throw new AssertionError("no other process converts");
              }
            });
    Thread run = background(gate, "a", "b", "c");
    writing.await();
    assertFalse(gate.close(Duration.ofMillis(10)), "a result is under way");
    goOn.countDown();
    assertTrue(gate.close(Duration.ofSeconds(20)));
    int finished = delivered.size();
    run.join(100);
    assertEquals(finished, delivered.size(), "no delivery is begun after the gate is closed");
    run.interrupt();
  }

  private static Thread background(Delivery gate, String... stems) {
    Thread thread =
        new Thread(
            () -> {
              try {
                run(new Batch(input -> Reports.empty(input.name()), gate, 1), stems);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static Report faulty(Input input) throws InputException {
    return switch (input.name()) {
      case "bug.pdf" -> throw new IllegalStateException("line one\nline two");
      case "memory.pdf" -> throw new OutOfMemoryError("Java heap space");
      case "stack.pdf" -> throw new StackOverflowError();
      case "assert.pdf" -> throw new AssertionError("oops");
      case "locked.pdf" ->
          throw new InputException(
              InputException.Reason.PASSWORD_MISSING,
              "locked.pdf: it is locked; give its password");
      default -> Reports.empty(input.name());
    };
  }

  private static List<Outcome> run(Batch batch, String... stems) throws InterruptedException {
    List<Outcome> outcomes = batch.run(inputs(stems), List.of(stems), new BatchListener() {});
    IntStream.range(0, stems.length).forEach(i -> assertEquals(stems[i], outcomes.get(i).folder()));
    return outcomes;
  }

  private static List<Input> inputs(String... stems) {
    return List.of(stems).stream()
        .<Input>map(stem -> new Input.File(Path.of("dir", stem + ".pdf")))
        .toList();
  }

  private static void assertMessage(String expected, Outcome outcome) {
    assertEquals(expected, assertInstanceOf(Outcome.Failed.class, outcome).message());
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
