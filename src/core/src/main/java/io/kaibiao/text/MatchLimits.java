package io.kaibiao.text;

/**
 * The limits within which a text counts as a misreading of a known one.
 *
 * @param minimum least similarity to the known text, from 0 to 1
 * @param margin least difference, from 0 to 1, between the similarity to the known text and that to
 *     the next one; 0 if the next one does not matter
 */
public record MatchLimits(double minimum, double margin) {

  public MatchLimits {
    if (!(minimum >= 0 && minimum <= 1 && margin >= 0 && margin <= 1)) {
      throw new IllegalArgumentException("minimum and margin are from 0 to 1");
    }
  }

  /** Returns limits with a minimum similarity and no margin. */
  public static MatchLimits atLeast(double minimum) {
    return new MatchLimits(minimum, 0);
  }

  /** Returns limits with the same minimum and a margin. */
  public MatchLimits apartBy(double apart) {
    return new MatchLimits(minimum, apart);
  }

  /** Tells whether a similarity is sufficient by itself. */
  public boolean accepts(double similarity) {
    return similarity >= minimum;
  }

  /** Tells whether a similarity is sufficient, given that of the next known text. */
  public boolean accepts(double similarity, double runnerUp) {
    return similarity >= minimum && similarity - runnerUp >= margin;
  }
}
