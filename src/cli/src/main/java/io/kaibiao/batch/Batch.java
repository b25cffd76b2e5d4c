package io.kaibiao.batch;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.KaibiaoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
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

  /** Pause, in ms, before an input is asked for again that only another process can finish. */
  private static final long PAUSE = 100;

  private final DocumentConverter converter;
  private final Delivery delivery;
  private final WorkLedger ledger;
  private final int workers;

  /**
   * Makes a batch that converts every input in this process.
   *
   * @param workers how many inputs are converted at the same time, at least 1
   */
  public Batch(Conversion conversion, Delivery delivery, int workers) {
    this(DocumentConverter.inProcess(conversion, delivery), delivery, WorkLedger.NONE, workers);
  }

  /**
   * Makes a batch.
   *
   * @param delivery says before an input is converted whether its result can be delivered
   * @param ledger decides which inputs are converted
   * @param workers how many inputs are converted at the same time, at least 1
   */
  public Batch(DocumentConverter converter, Delivery delivery, WorkLedger ledger, int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker is needed, not " + workers);
    }
    this.converter = converter;
    this.delivery = delivery;
    this.ledger = ledger;
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
        Task task = new Task(inputs.get(i), folders.get(i), listener, new CompletableFuture<>());
        pending.add(task.outcome);
        executor.execute(() -> begin(task, executor));
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

  private void begin(Task task, Executor executor) {
    try {
      task.listener.started(task.input);
      if (!ends(task)) {
        executor.execute(() -> retry(task, executor));
      }
    } catch (RuntimeException | Error e) {
      task.outcome.completeExceptionally(e);
    }
  }

  /** Puts an input back at the end of the queue. */
  private void retry(Task task, Executor executor) {
    try {
      if (!ends(task)) {
        Thread.sleep(PAUSE);
        executor.execute(() -> retry(task, executor));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      task.outcome.completeExceptionally(e);
    } catch (RuntimeException | Error e) {
      task.outcome.completeExceptionally(e);
    }
  }

  /** Tells whether an input is finished; it is not while another process converts it. */
  private boolean ends(Task task) {
    Optional<Outcome> outcome = attempt(task);
    if (outcome.isPresent()) {
      task.listener.finished(outcome.get());
      task.outcome.complete(outcome.get());
    }
    return outcome.isPresent();
  }

  /** Returns the outcome of an input; empty if another process is converting it. */
  private Optional<Outcome> attempt(Task task) {
    Input input = task.input;
    String folder = task.folder;
    long start = System.nanoTime();
    try {
      input.requireDocument();
      WorkLedger.Start decided = ledger.start(input, folder);
      if (decided instanceof WorkLedger.Start.Busy) {
        return Optional.empty();
      }
      if (decided instanceof WorkLedger.Start.Done done) {
        return Optional.of(
            new Outcome.DoneBefore(input, done.folder(), since(start), done.summary()));
      }
      if (decided instanceof WorkLedger.Start.Refused refused) {
        return Optional.of(failed(input, folder, since(start), refused.cause()));
      }
      Outcome outcome = convert(task, ((WorkLedger.Start.Convert) decided).folder());
      ledger.ended(outcome);
      return Optional.of(outcome);
    } catch (KaibiaoException | RuntimeException | Error e) {
      return Optional.of(failed(input, folder, since(start), e));
    }
  }

  private Outcome convert(Task task, String folder) {
    Input input = task.input;
    long start = System.nanoTime();
    try {
      delivery.admit(folder);
      ResultSummary summary =
          converter.convert(
              input, folder, (page, pageCount) -> task.listener.pageDone(input, page, pageCount));
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

  /** An input that is to be converted, and what waits for its outcome. */
  private record Task(
      Input input, String folder, BatchListener listener, CompletableFuture<Outcome> outcome) {}

  /** A daemon thread, so that a run whose caller gave up does not keep the process alive. */
  private static final class Worker extends Thread {
    Worker(Runnable work) {
      super(work, "kaibiao-worker");
      setDaemon(true);
    }
  }
}
