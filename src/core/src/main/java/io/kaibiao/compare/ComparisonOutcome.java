package io.kaibiao.compare;

/** What comes of comparing figures that stand at one place in fiscal terms. */
public enum ComparisonOutcome {
  /** Both reports have it, and some amount is rounded to all figures. */
  EQUAL,
  /** Both reports have it, and no amount is rounded to the figures of both. */
  DIFFERENT,
  /** Figures of one report contradict each other; which of them to compare is not known. */
  CONTRADICTORY,
  /** Only the first report has it. */
  ONLY_FIRST,
  /** Only the second report has it. */
  ONLY_SECOND
}
