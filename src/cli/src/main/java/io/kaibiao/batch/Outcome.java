package io.kaibiao.batch;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.report.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The outcome of one input. */
public sealed interface Outcome permits Outcome.Converted, Outcome.DoneBefore, Outcome.Failed {

  /** Returns the input. */
  Input input();

  /** Returns the name of the input's own folder. */
  String folder();

  /** Returns the elapsed time. */
  Duration elapsed();

  /** Returns its kind and why it is of this kind. */
  OutcomeReason reason();

  /** Returns what is known of its result, if it has one, delivered now or before. */
  default Optional<ResultSummary> result() {
    if (this instanceof Converted converted) {
      return Optional.of(converted.summary);
    }
    return this instanceof DoneBefore done ? Optional.of(done.summary) : Optional.empty();
  }

  /** Returns the outcome of an input that the run did not start or did not finish. */
  static Outcome interrupted(Input input, String folder) {
    ConversionCancelledException cause = new ConversionCancelledException(input.shown());
    return new Failed(
        input, folder, Duration.ZERO, FailureMessage.of(input.shown(), input.name(), cause), cause);
  }

  /**
   * A result was delivered.
   *
   * @param input the input
   * @param folder the name of the input's own folder
   * @param elapsed the elapsed time
   * @param summary what the run keeps of the result
   */
  record Converted(Input input, String folder, Duration elapsed, ResultSummary summary)
      implements Outcome {

    /** Returns the counts of the result. */
    public Tally tally() {
      return summary.tally();
    }

    /** Returns warnings and errors of the result. */
    public List<Finding> findings() {
      return summary.findings();
    }

    @Override
    public OutcomeReason reason() {
      return OutcomeReason.of(summary);
    }
  }

  /**
   * Nothing was done: an earlier run, or another run on the same output folder, delivered the
   * result.
   *
   * @param input the input
   * @param folder the name of the folder with its result
   * @param elapsed the elapsed time
   * @param summary what is known of the result; without findings
   */
  record DoneBefore(Input input, String folder, Duration elapsed, ResultSummary summary)
      implements Outcome {

    /** Returns the counts of the result. */
    public Tally tally() {
      return summary.tally();
    }

    @Override
    public OutcomeReason reason() {
      return OutcomeReason.of(summary);
    }
  }

  /**
   * Nothing was delivered.
   *
   * @param input the input
   * @param folder the name of the folder that its result would have had
   * @param elapsed the elapsed time
   * @param message one line: the input, the cause, the remedy
   * @param cause the exception
   */
  record Failed(Input input, String folder, Duration elapsed, String message, Throwable cause)
      implements Outcome {

    @Override
    public OutcomeReason reason() {
      return OutcomeReason.of(cause);
    }
  }
}
