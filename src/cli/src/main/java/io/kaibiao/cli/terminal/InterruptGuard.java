package io.kaibiao.cli.terminal;

import java.time.Duration;
import java.util.List;

/**
 * Stops running work in an orderly way when the process is asked to end (Ctrl-C, {@code kill}): a
 * result that is being written is finished, threads leave native code, and nothing new starts.
 */
public final class InterruptGuard implements AutoCloseable {

  /** Time after which the process ends in any case. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Thread hook;

  private InterruptGuard(Thread hook) {
    this.hook = hook;
  }

  /** Something that is stopped permanently before the process ends. */
  @FunctionalInterface
  public interface Stop {
    /**
     * Waits for running work and blocks everything else.
     *
     * @return whether running work ended within {@code patience}
     */
    boolean within(Duration patience) throws InterruptedException;
  }

  /** Guards the process until the guard is closed. The stops are called in their order. */
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
      // The process is already ending, so the hook runs as intended.
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
