package io.kaibiao.batch;

import io.kaibiao.report.Finding;
import java.time.Duration;
import java.util.List;

/** The outcome of one input. */
public sealed interface Outcome permits Outcome.Converted, Outcome.DoneBefore, Outcome.Failed {

  /** Returns the input. */
  Input input();

  /** Returns the name of the input's own folder. */
  String folder();

  /** Returns the elapsed time. */
  Duration elapsed();

  /**
   * A result was delivered.
   *
   * @param input the input
   * @param folder the name of the input's own folder
   * @param elapsed the elapsed time
   * @param tally the counts of the result
   * @param findings facts that a user of the result should know
   */
  record Converted(
      Input input, String folder, Duration elapsed, Tally tally, List<Finding> findings)
      implements Outcome {
    public Converted {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Nothing was to be done: an earlier run, or a neighbour meanwhile, delivered the result.
   *
   * @param input the input
   * @param folder the name of the folder with its result
   * @param elapsed the elapsed time
   * @param tally the counts of the result
   */
  record DoneBefore(Input input, String folder, Duration elapsed, Tally tally) implements Outcome {}

  /**
   * Nothing was delivered.
   *
   * @param input the input
   * @param folder the name of the folder that the input would have had
   * @param elapsed the elapsed time
   * @param message one line: the input, the cause, the remedy
   * @param cause the exception
   */
  record Failed(Input input, String folder, Duration elapsed, String message, Throwable cause)
      implements Outcome {}
}
