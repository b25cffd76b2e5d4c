package io.kaibiao.cli.run;

import io.kaibiao.batch.BatchListener;
import io.kaibiao.batch.Outcome;
import java.time.Duration;
import java.util.List;

/** Receives the progress of a run and its end. */
public interface RunListener extends BatchListener {

  /** Called at the end with the outcomes in the order of the inputs. */
  void ended(List<Outcome> outcomes, Duration elapsed);
}
