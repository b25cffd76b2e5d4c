package io.kaibiao.cli.collect;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import io.kaibiao.cli.run.RunListener;
import io.kaibiao.collection.FactCollection;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.export.reading.JsonReportReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Adds the results of a run, made now or before, to a collection when they are reported. */
final class CollectingListener implements RunListener {

  private final RunListener listener;
  private final FactCollection collection;
  private final Path output;
  private final JsonReportReader reader = new JsonReportReader();
  private final List<KaibiaoException> failures = new ArrayList<>();

  /**
   * Makes it.
   *
   * @param listener is told of the run
   * @param output the folder with the results' folders
   */
  CollectingListener(RunListener listener, FactCollection collection, Path output) {
    this.listener = listener;
    this.collection = collection;
    this.output = output;
  }

  @Override
  public void started(Input input) {
    listener.started(input);
  }

  @Override
  public void finished(Outcome outcome) {
    listener.finished(outcome);
  }

  @Override
  public void reported(Outcome outcome) {
    listener.reported(outcome);
    if (outcome.result().isPresent()) {
      try {
        collection.add(reader.read(output.resolve(outcome.folder())));
      } catch (KaibiaoException e) {
        failures.add(e);
      }
    }
  }

  @Override
  public void ended(List<Outcome> outcomes, Duration elapsed) {
    listener.ended(outcomes, elapsed);
  }

  /** Returns why results could not be added. */
  List<KaibiaoException> failures() {
    return List.copyOf(failures);
  }
}
