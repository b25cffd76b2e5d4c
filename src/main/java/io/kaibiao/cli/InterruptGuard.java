package io.kaibiao.cli;

import io.kaibiao.batch.Delivery;
import io.kaibiao.batch.DeliveryGate;
import java.time.Duration;

/**
 * Lets results that are being written be finished when the process is asked to end (Ctrl-C), and
 * begins no other.
 */
final class InterruptGuard implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Thread hook;

  private final DeliveryGate gate;

  private InterruptGuard(Thread hook, DeliveryGate gate) {
    this.hook = hook;
    this.gate = gate;
  }

  /** Guards a delivery until the guard is closed. */
  static InterruptGuard over(Delivery delivery) {
    DeliveryGate gate = new DeliveryGate(delivery);
    Thread hook = new Thread(() -> shut(gate), "kaibiao-interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
    return new InterruptGuard(hook, gate);
  }

  /** Returns the guarded delivery. */
  Delivery delivery() {
    return gate;
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

  private static void shut(DeliveryGate gate) {
    try {
      if (!gate.close(PATIENCE)) {
        System.err.println("kaibiao: a result was still being written after " + PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
