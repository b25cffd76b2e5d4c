package io.kaibiao.cli.terminal;

import java.time.Duration;
import java.util.List;

/**
 * Brings what is under way to an orderly stop when the process is asked to end (Ctrl-C, {@code
 * kill}): a result that is being written is finished, native code is left, and nothing new begins.
 */
public final class InterruptGuard implements AutoCloseable {

  /** How long the process waits before it ends all the same. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Thread hook;

  private InterruptGuard(Thread hook) {
    this.hook = hook;
  }

  /** Something that is stopped for good before the process ends. */
  @FunctionalInterface
  public interface Stop {
    /**
     * Waits for what is under way and holds back everything else.
     *
     * @return whether what was under way ended within {@code patience}
     */
    boolean within(Duration patience) throws InterruptedException;
  }

  /** Guards the process until the guard is closed; the stops are made in their order. */
  public static InterruptGuard with(Stop... stops) {
    List<Stop> inOrder = List.of(stops);
    Thread hook = new Thread(() -> stop(inOrder), "kaibiao-interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
    return new InterruptGuard(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already: the hook runs, as it should.
      return;
    }
  }

  private static void stop(List<Stop> stops) {
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      for (Stop stop : stops) {
        if (!stop.within(Duration.ofNanos(Math.max(0, end - System.nanoTime())))) {
          System.err.println(
              "kaibiao: still at work "
                  + PATIENCE.toSeconds()
                  + " s after it was asked to end; it ends all the same");
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
