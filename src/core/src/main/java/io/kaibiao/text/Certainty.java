package io.kaibiao.text;

/** How far the characters of a cell settle the figure that they stand for. */
public enum Certainty {
  /** They are the usual notation of exactly one figure. */
  CERTAIN,
  /** A named rule had to change them, and only one figure can be meant. */
  REPAIRED,
  /** The figure is the best guess; another is possible. */
  DOUBTFUL
}
