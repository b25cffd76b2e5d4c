package io.kaibiao.batch.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.batch.journal.Claims.Held;
import io.kaibiao.batch.journal.Claims.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ClaimsTest {

  private static final int RUNS = 8;

  private final JournalLayout layout;

  ClaimsTest(@TempDir Path output) {
    this.layout = new JournalLayout(output);
  }

  @Test
  void aClaimKeepsOthersOffUntilItIsGivenUp() throws IOException {
    try (Runs one = join();
        Runs other = join()) {
      Claims mine = new Claims(layout, one);
      Claims theirs = new Claims(layout, other);
      Held held = assertInstanceOf(Held.class, mine.take("X", "1"));
      assertEquals(new Taken("1"), theirs.take("X", "2"));
      assertEquals(new Taken("1"), theirs.take("x", "2"), "some disks don't tell letter cases");
      assertInstanceOf(Held.class, theirs.take("Y", "2"));
      assertTrue(mine.stillHolds(held));
      mine.release(held);
      assertFalse(mine.stillHolds(held));
      assertInstanceOf(Held.class, theirs.take("X", "2"));
    }
  }

  @Test
  void theClaimOfADeadRunIsTakenOver() throws IOException {
    Runs dead = join();
    Held lost = (Held) new Claims(layout, dead).take("X", "1");
    dead.close();
    try (Runs run = join()) {
      Claims claims = new Claims(layout, run);
      Held held = assertInstanceOf(Held.class, claims.take("X", "2"));
      assertFalse(new Claims(layout, dead).stillHolds(lost));
      claims.release(held);
      assertEquals(List.of(), files());
    }
  }

  @Test
  void aTornClaimHoldsUntilItIsOld() throws IOException {
    try (Runs run = join()) {
      Claims claims = new Claims(layout, run);
      Path torn = layout.claims().resolve(JournalLayout.key("X") + ".1");
      Files.createFile(torn);
      assertInstanceOf(Taken.class, claims.take("X", "1"));
      Files.setLastModifiedTime(
          torn, FileTime.from(Instant.now().minus(Runs.EXPIRY.multipliedBy(2))));
      assertInstanceOf(Held.class, claims.take("X", "1"));
    }
  }

  @Test
  void ofManyThatTakeADeadRunsClaimOverOneHoldsAtATime() throws Exception {
    for (int round = 0; round < 8; round++) {
      Runs dead = join();
      new Claims(layout, dead).take("X", "1");
      dead.close();
      AtomicInteger holding = new AtomicInteger();
      assertEquals(RUNS, together(holding), "each has it once, one after the other");
      assertEquals(List.of(), files());
    }
  }

  /** Has many runs take the claim, each until it had it once; returns how many had it. */
  private int together(AtomicInteger holding) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(RUNS);
    CyclicBarrier start = new CyclicBarrier(RUNS);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        tasks.add(() -> takeOnce(start, holding));
      }
      int had = 0;
      for (Future<Integer> future : executor.invokeAll(tasks)) {
        had += future.get();
      }
      return had;
    } finally {
      executor.shutdownNow();
    }
  }

  private int takeOnce(CyclicBarrier start, AtomicInteger holding) throws Exception {
    try (Runs run = join()) {
      Claims claims = new Claims(layout, run);
      start.await();
      while (true) {
        if (claims.take("X", "1") instanceof Held held) {
          assertEquals(1, holding.incrementAndGet(), "two hold at a time");
          Thread.sleep(1);
          holding.decrementAndGet();
          claims.release(held);
          return 1;
        }
      }
    }
  }

  private Runs join() throws IOException {
    return Runs.join(layout, Holder.ofThisProcess());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(layout.claims())) {
      return all.map(Path::toString).toList();
    }
  }

  @Test
  void aRunOfAnotherMachineIsDeadWhenItsHeartIsSilent() throws IOException {
    Path far = layout.runs().resolve("far");
    Files.createDirectories(far);
    FlatJson.write(
        far.resolve("holder.json"), Map.of("host", "elsewhere", "pid", "1", "started", ""), far);
    Path heartbeat = Files.createFile(far.resolve("heartbeat"));
    try (Runs run = join()) {
      assertFalse(run.isDead("far"));
      Files.setLastModifiedTime(
          heartbeat, FileTime.from(Instant.now().minus(Runs.EXPIRY.multipliedBy(2))));
      assertTrue(run.isDead("far"));
      assertEquals(List.of("far"), run.dead());
      assertFalse(run.isDead(run.id()));
      assertTrue(run.isDead("gone"));
    }
  }

  @Test
  void aProcessOfThisMachineIsDeadAtOnce() throws Exception {
    Process process = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    process.waitFor();
    Holder self = Holder.ofThisProcess();
    assertTrue(self.lives());
    assertFalse(new Holder(self.host(), process.pid(), "").lives());
    assertFalse(
        new Holder(self.host(), self.pid(), "1970-01-01T00:00:00Z").lives(),
        "another process has the number now");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
