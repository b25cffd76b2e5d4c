package io.kaibiao.cli.run;

import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.Outcome.Converted;
import io.kaibiao.batch.Outcome.DoneBefore;
import io.kaibiao.batch.Outcome.Failed;
import io.kaibiao.batch.Tally;
import io.kaibiao.cli.terminal.ExitStatus;
import java.util.List;

/** The results that a run accepts without reporting a problem. */
public enum Strictness {
  /** Every result, doubtful or not. */
  LENIENT,
  /** Only results in which nothing is doubtful or lost and every check holds. */
  STRICT;

  boolean accepts(Tally tally) {
    return this == LENIENT || tally.beyondDoubt();
  }

  /** Returns the exit status of a run. */
  public int status(List<Outcome> outcomes) {
    if (outcomes.stream().anyMatch(Failed.class::isInstance)) {
      return ExitStatus.FAILED;
    }
    boolean accepted = outcomes.stream().allMatch(this::accepts);
    return accepted ? ExitStatus.OK : ExitStatus.DOUBTFUL;
  }

  private boolean accepts(Outcome outcome) {
    if (outcome instanceof DoneBefore done) {
      return accepts(done.tally());
    }
    return outcome instanceof Converted converted && accepts(converted.tally());
  }
}
