package io.kaibiao.readers;

import io.kaibiao.ocr.ReaderException;
import java.util.List;
import java.util.Optional;

/**
 * Runs the batches of one call side by side, on the processors that are free. What a batch reads
 * does not depend on what is read beside it, so neither does the result.
 */
public final class Batches {

  private Batches() {}

  /** What is done with a batch. */
  @FunctionalInterface
  public interface Work<T> {
    void on(T batch) throws ReaderException;
  }

  /**
   * Runs all batches and waits for them. Once the calling thread is interrupted, no batch is begun.
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
