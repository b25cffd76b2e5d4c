package io.kaibiao.batch;

import io.kaibiao.report.Finding;
import java.time.Duration;
import java.util.List;

/** The outcome of one input. */
public sealed interface Outcome permits Outcome.Converted, Outcome.Failed {

  /** Returns the input. */
  Input input();

  /** Returns the name of the folder that is the input's own. */
  String folder();

  /** Returns how long it took. */
  Duration elapsed();

  /**
   * A result was delivered.
   *
   * @param input the input
   * @param folder the name of the folder that is the input's own
   * @param elapsed how long it took
   * @param tally the result in numbers
   * @param findings what a user of the result should know
   */
  record Converted(
      Input input, String folder, Duration elapsed, Tally tally, List<Finding> findings)
      implements Outcome {
    public Converted {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Nothing was delivered.
   *
   * @param input the input
   * @param folder the name of the folder that would have been the input's own
   * @param elapsed how long it took
   * @param message one line: which input, why, what to do
   * @param cause what was thrown
   */
  record Failed(Input input, String folder, Duration elapsed, String message, Throwable cause)
      implements Outcome {}
}
