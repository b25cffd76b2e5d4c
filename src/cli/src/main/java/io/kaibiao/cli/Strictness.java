package io.kaibiao.cli;

import io.kaibiao.batch.Tally;

/** Which results a run is content with. */
enum Strictness {
  /** Every result, doubtful or not. */
  LENIENT,
  /** Only results in which nothing is doubtful or lost and every check holds. */
  STRICT;

  boolean accepts(Tally tally) {
    return this == LENIENT || tally.beyondDoubt();
  }
}
