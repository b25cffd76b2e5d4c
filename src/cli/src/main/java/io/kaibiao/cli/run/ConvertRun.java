package io.kaibiao.cli.run;

import io.kaibiao.batch.Batch;
import io.kaibiao.batch.BatchListener;
import io.kaibiao.batch.DeliveryGate;
import io.kaibiao.batch.DocumentConverter;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.WorkLedger;
import io.kaibiao.batch.listing.RunListing;
import io.kaibiao.cli.terminal.InterruptGuard;
import io.kaibiao.error.OutputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts the inputs of one command and lists their outcomes, whether or not it is interrupted.
 */
public final class ConvertRun implements BatchListener {

  private final List<Input> inputs;
  private final List<String> folders;
  private final @Nullable Path output;
  private final RunListener listener;

  private final Map<Input, Outcome> finished = Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * Makes a run.
   *
   * @param folders the name of each input's folder, in the order of the inputs
   * @param output where the outcomes of several inputs are listed, or null for nowhere
   */
  public ConvertRun(
      List<Input> inputs, List<String> folders, @Nullable Path output, RunListener listener) {
    this.inputs = inputs;
    this.folders = folders;
    this.output = output;
    this.listener = listener;
  }

  /**
   * Converts the inputs and returns their outcomes in the order of the inputs.
   *
   * @param ledger decides which inputs are converted
   * @param leave is called last before an interrupted process ends
   */
  @SuppressWarnings("try") // the guard works by being open
  public List<Outcome> with(
      DocumentConverter converter,
      DeliveryGate gate,
      WorkLedger ledger,
      InterruptGuard.Stop leave,
      int workers)
      throws InterruptedException, OutputException {
    long start = System.nanoTime();
    try (InterruptGuard guard =
        InterruptGuard.with(gate::close, converter::stop, this::listInterrupted, leave)) {
      List<Outcome> outcomes =
          new Batch(converter, gate, ledger, workers).run(inputs, folders, this);
      listener.ended(outcomes, Duration.ofNanos(System.nanoTime() - start));
      list(outcomes);
      return outcomes;
    }
  }

  private void list(List<Outcome> outcomes) throws OutputException {
    if (output != null && outcomes.size() > 1) {
      new RunListing(outcomes).write(output);
    }
  }

  /** Lists what is done and what is not, if anything was written. */
  private boolean listInterrupted(Duration patience) {
    if (output == null || !Files.isDirectory(output)) {
      return true;
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Outcome known = finished.get(inputs.get(i));
      outcomes.add(known == null ? Outcome.interrupted(inputs.get(i), folders.get(i)) : known);
    }
    try {
      list(outcomes);
      return true;
    } catch (OutputException e) {
      // The listing is missing, but no file is incomplete.
      return false;
    }
  }

  @Override
  public void started(Input input) {
    listener.started(input);
  }

  @Override
  public void pageDone(Input input, int page, int pageCount) {
    listener.pageDone(input, page, pageCount);
  }

  @Override
  public void finished(Outcome outcome) {
    finished.put(outcome.input(), outcome);
    listener.finished(outcome);
  }

  @Override
  public void reported(Outcome outcome) {
    listener.reported(outcome);
  }
}
