package io.kaibiao.batch;

import io.kaibiao.error.OutputException;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A delivery that can be stopped between two results but not within one.
 *
 * <p>An interrupted process closes the gate before it ends: results that are being written are
 * finished, and no further result is started.
 */
public final class DeliveryGate implements DraftDelivery {

  private final DraftDelivery delivery;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** Makes an open gate in front of {@code delivery}. */
  public DeliveryGate(DraftDelivery delivery) {
    this.delivery = delivery;
  }

  @Override
  public void admit(String folder) throws OutputException {
    delivery.admit(folder);
  }

  @Override
  public void deliver(Report report, OriginalDocument original, String folder)
      throws OutputException {
    lock.readLock().lock();
    try {
      delivery.deliver(report, original, folder);
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public Path draft(String folder) throws OutputException {
    return delivery.draft(folder);
  }

  @Override
  public void adopt(Path draft, ResultSummary summary, String folder) throws OutputException {
    lock.readLock().lock();
    try {
      delivery.adopt(draft, summary, folder);
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Waits for running deliveries and blocks all others permanently: threads that request one wait
   * until the process ends.
   *
   * @return whether all running deliveries ended within {@code patience}
   */
  public boolean close(Duration patience) throws InterruptedException {
    return lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
  }
}
