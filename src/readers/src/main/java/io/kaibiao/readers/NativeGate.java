package io.kaibiao.readers;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Guards all calls to a native library, so that they can be stopped before the process ends. C++
 * libraries destroy their global objects at exit, and a thread that is still inside one of them
 * crashes the process. Safe for use by many threads.
 */
public final class NativeGate {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /**
   * Enters the gate, or waits forever if it is shut. Call {@link #leave} in a {@code finally}
   * block.
   */
  public void enter() {
    lock.readLock().lock();
  }

  /** Leaves after {@link #enter}. */
  public void leave() {
    lock.readLock().unlock();
  }

  /**
   * Waits for the threads inside and blocks all others permanently.
   *
   * @return whether all threads inside left within {@code patience}; if not, the gate stays open
   */
  public boolean shut(Duration patience) throws InterruptedException {
    return lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
  }
}
