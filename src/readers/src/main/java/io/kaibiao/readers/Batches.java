package io.kaibiao.readers;

import io.kaibiao.ocr.ReaderException;
import java.util.List;
import java.util.Optional;

/**
 * Runs the batches of one call in parallel on the available processors. The result of a batch does
 * not depend on the batches that run beside it, so the whole result does not depend on timing.
 */
public final class Batches {

  private Batches() {}

  /** The operation performed on a batch. */
  @FunctionalInterface
  public interface Work<T> {
    void on(T batch) throws ReaderException;
  }

  /**
   * Runs all batches and waits for them. After the calling thread is interrupted, no further batch
   * starts.
   *
   * @throws ReaderException the first failure in the order of the batches, if any failed
   */
  public static <T> void run(List<T> batches, Work<T> work) throws ReaderException {
    Thread caller = Thread.currentThread();
    Optional<ReaderException> failure =
        batches.parallelStream()
            .map(batch -> attempt(batch, work, caller))
            .flatMap(Optional::stream)
            .findFirst();
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private static <T> Optional<ReaderException> attempt(T batch, Work<T> work, Thread caller) {
    try {
      if (caller.isInterrupted()) {
        throw new ReaderException("the reading was interrupted");
      }
      work.on(batch);
      return Optional.empty();
    } catch (ReaderException e) {
      return Optional.of(e);
    }
  }
}
