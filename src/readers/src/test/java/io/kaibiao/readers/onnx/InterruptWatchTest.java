package io.kaibiao.readers.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InterruptWatchTest {

  @Test
  void stopsWhatRunsWhenTheThreadIsInterrupted() throws Exception {
    CountDownLatch stopped = new CountDownLatch(2);
    CountDownLatch late = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    try (InterruptWatch watch = InterruptWatch.ofCallingThread()) {
      watch.begin(stopped::countDown);
      watch.begin(stopped::countDown);
      Runnable done = ended::incrementAndGet;
      watch.begin(done);
      watch.forget(done);
      Thread.currentThread().interrupt();
      while (stopped.getCount() > 0) {
        Thread.onSpinWait();
      }
      watch.begin(late::countDown);
    } finally {
      assertTrue(Thread.interrupted());
    }
    assertEquals(0, late.getCount());
    assertEquals(0, ended.get());
  }

  @Test
  void stopsNothingAfterItsEnd() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    InterruptWatch watch = InterruptWatch.ofCallingThread();
    watch.begin(stopped::countDown);
    watch.close();
    Thread.sleep(1);
    assertEquals(false, stopped.await(1, TimeUnit.MILLISECONDS));
  }
}
