package io.kaibiao.spark;

import io.kaibiao.batch.FailureMessage;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.OutcomeCategory;
import io.kaibiao.batch.OutcomeReason;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.batch.Retry;
import io.kaibiao.batch.worker.IsolatedConverter;
import io.kaibiao.error.KaibiaoException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Converts documents in worker processes. Used by many threads at once. */
final class DocumentWorkers {

  private final IsolatedConverter converter;
  private final CollectingDelivery delivery;
  private final AtomicLong orders = new AtomicLong();

  DocumentWorkers(IsolatedConverter converter, CollectingDelivery delivery) {
    this.converter = converter;
    this.delivery = delivery;
  }

  /**
   * Converts a document. What is wrong with it becomes its outcome.
   *
   * @param file the document as the lake has it
   * @param copy its bytes, in a file of the same name
   * @throws IOException if this machine can't convert any: no process starts, or the disk is full
   * @throws InterruptedException if the task is killed; the process of the document is gone then
   */
  StagedResult convert(LakeFile file, Path copy) throws IOException, InterruptedException {
    String folder = Long.toString(orders.incrementAndGet());
    long start = System.nanoTime();
    try {
      ResultSummary summary = converter.convert(new Input.File(copy), folder);
      return new StagedResult(
          DocumentOutcome.of(file, summary, milliseconds(start)), delivery.take(folder));
    } catch (KaibiaoException | RuntimeException | Error e) {
      OutcomeReason reason = OutcomeReason.of(e);
      String message = FailureMessage.of(file.name(), copy.toString(), e);
      if (isOfTheMachine(reason)) {
        throw new IOException(message, e);
      }
      return StagedResult.without(DocumentOutcome.of(file, reason, message, milliseconds(start)));
    }
  }

  /** Tells whether any document would fail: another executor may do better. */
  private static boolean isOfTheMachine(OutcomeReason reason) {
    return reason.category() == OutcomeCategory.NOT_WRITTEN
        || reason.category() == OutcomeCategory.INTERRUPTED
        || (reason.category() == OutcomeCategory.CRASHED && reason.retry() == Retry.LATER);
  }

  private static long milliseconds(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
