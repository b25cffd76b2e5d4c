package io.kaibiao.proof.chance;

/** Arithmetic with natural logarithms of how much likelier amounts are by an identity than not. */
public final class LogOdds {

  private LogOdds() {}

  /**
   * Returns how much speaks for one of two explanations being true, each less what its choice is
   * worth: the logarithm of the sum.
   */
  public static double either(double one, double other) {
    double most = Math.max(one, other);
    return most == Double.NEGATIVE_INFINITY
        ? most
        : most + Math.log1p(Math.exp(Math.min(one, other) - most));
  }

  /**
   * Returns how much speaks for what was seen if an identity may hold.
   *
   * @param gain how much speaks for it
   * @param prior how likely it is before any amount is looked at
   */
  public static double ofPossible(double gain, double prior) {
    return either(gain + Math.log(prior), Math.log(1 - prior));
  }
}
