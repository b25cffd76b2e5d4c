package io.kaibiao.readers.onnx;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops what runs in native code, which sees no interrupt, when the thread that waits for it is
 * interrupted. Belongs to one call of a reader; safe for use by the threads that work for it.
 */
final class InterruptWatch implements AutoCloseable {

  /** Time between two looks at the thread, in milliseconds. */
  private static final int STEP = 50;

  private final Thread waiting;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Set<Runnable> stops = new HashSet<>();
  private boolean stopped;

  private InterruptWatch(Thread waiting) {
    this.waiting = waiting;
  }

  /** Begins to watch the calling thread. */
  static InterruptWatch ofCallingThread() {
    InterruptWatch watch = new InterruptWatch(Thread.currentThread());
    Thread thread = new Thread(watch::look, "kaibiao-interrupts");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  private void look() {
    try {
      while (!ended.await(STEP, TimeUnit.MILLISECONDS)) {
        if (waiting.isInterrupted()) {
          stopAll();
          return;
        }
      }
    } catch (InterruptedException e) {
      // Nobody but the end of the process interrupts this thread.
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void stopAll() {
    stopped = true;
    stops.forEach(Runnable::run);
  }

  /**
   * Has work stopped from another thread if the waiting thread is interrupted, at once if it was.
   *
   * @param stop stops the work; called until it is {@linkplain #forget forgotten}
   */
  synchronized void begin(Runnable stop) {
    stops.add(stop);
    if (stopped) {
      stop.run();
    }
  }

  /** Forgets work that has ended. */
  synchronized void forget(Runnable stop) {
    stops.remove(stop);
  }

  @Override
  public void close() {
    ended.countDown();
  }
}
