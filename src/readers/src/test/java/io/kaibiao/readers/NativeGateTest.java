package io.kaibiao.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NativeGateTest {

  private final NativeGate gate = new NativeGate();

  @Test
  void aThreadInsideIsWaitedFor() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    Thread reader =
        new Thread(
            () -> {
              gate.enter();
              try {
                inside.countDown();
                leave.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                gate.leave();
              }
            });
    reader.start();
    inside.await();
    assertFalse(gate.shut(Duration.ofMillis(1)));
    leave.countDown();
    reader.join();
    assertTrue(gate.shut(Duration.ofSeconds(30)));
  }

  @Test
  void nobodyEntersAnyMore() throws InterruptedException {
    assertTrue(gate.shut(Duration.ofSeconds(30)));
    Thread late = new Thread(gate::enter);
    late.setDaemon(true);
    late.start();
    while (late.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertEquals(Thread.State.WAITING, late.getState());
  }
}
