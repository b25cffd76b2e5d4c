package io.kaibiao.text;

/** How certain it is which number a cell's characters mean. */
public enum Certainty {
  /** The usual notation of exactly one number. */
  CERTAIN,
  /** Corrected by a named rule, with only one possible number. */
  REPAIRED,
  /** The number is the best guess; another one is possible. */
  DOUBTFUL
}
