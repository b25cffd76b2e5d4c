package io.kaibiao.batch;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.KaibiaoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Converts many inputs with several worker threads and returns the outcome of each.
 *
 * <p>Anything that one input throws, even an {@link OutOfMemoryError}, becomes its own outcome, and
 * the others continue. Each worker holds one report at a time.
 */
public final class Batch {

  private final DocumentConverter converter;
  private final Delivery delivery;
  private final int workers;

  /**
   * Makes a batch that converts in this process.
   *
   * @param workers how many inputs are converted at the same time, at least 1
   */
  public Batch(Conversion conversion, Delivery delivery, int workers) {
    this(DocumentConverter.inProcess(conversion, delivery), delivery, workers);
  }

  /**
   * Makes a batch.
   *
   * @param delivery says before an input is converted whether its result can be delivered
   * @param workers how many inputs are converted at the same time, at least 1
   */
  public Batch(DocumentConverter converter, Delivery delivery, int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker is needed, not " + workers);
    }
    this.converter = converter;
    this.delivery = delivery;
    this.workers = workers;
  }

  /**
   * Converts the inputs.
   *
   * @param folders the name of each input's folder, in the order of the inputs
   * @return the outcomes in the order of the inputs
   * @throws InterruptedException if the calling thread is interrupted; the workers are stopped
   */
  public List<Outcome> run(List<Input> inputs, List<String> folders, BatchListener listener)
      throws InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(workers, Worker::new);
    try {
      List<Future<Outcome>> pending = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        Input input = inputs.get(i);
        String folder = folders.get(i);
        pending.add(executor.submit(() -> convert(input, folder, listener)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> next : pending) {
        Outcome outcome = await(next);
        outcomes.add(outcome);
        listener.reported(outcome);
      }
      return List.copyOf(outcomes);
    } finally {
      executor.shutdownNow();
    }
  }

  private static Outcome await(Future<Outcome> next) throws InterruptedException {
    try {
      return next.get();
    } catch (ExecutionException e) {
      // The listener failed. A failed conversion is an outcome and throws nothing here.
      throw new IllegalStateException("the listener of a batch failed", e.getCause());
    }
  }

  private Outcome convert(Input input, String folder, BatchListener listener) {
    listener.started(input);
    Outcome outcome = attempt(input, folder);
    listener.finished(outcome);
    return outcome;
  }

  private Outcome attempt(Input input, String folder) {
    long start = System.nanoTime();
    try {
      input.requireDocument();
      delivery.admit(folder);
      ResultSummary summary = converter.convert(input, folder);
      return new Outcome.Converted(input, folder, since(start), summary);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(input, folder, since(start), new ConversionCancelledException(input.shown()));
    } catch (KaibiaoException | RuntimeException | Error e) {
      return failed(input, folder, since(start), e);
    }
  }

  private static Outcome failed(Input input, String folder, Duration elapsed, Throwable cause) {
    return new Outcome.Failed(
        input, folder, elapsed, FailureMessage.of(input.shown(), input.name(), cause), cause);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** A daemon thread, so that a run whose caller gave up does not keep the process alive. */
  private static final class Worker extends Thread {
    Worker(Runnable work) {
      super(work, "kaibiao-worker");
      setDaemon(true);
    }
  }
}
