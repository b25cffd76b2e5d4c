package io.kaibiao.proof.chance;

/** Which amounts may be misreadings or misprints of each other. */
public final class Misreading {

  /** Other amounts at one digit's distance for each digit of an amount: changed, lost or added. */
  private static final int PER_DIGIT = 20;

  /** Other amounts at one digit's distance, whatever the length; a lost point included. */
  private static final int PER_AMOUNT = 12;

  private Misreading() {}

  /** Returns how many other amounts one may be a misreading of, at most. */
  public static long alternatives(long amount) {
    return amount == 0 ? 0 : (long) PER_DIGIT * digits(amount).length() + PER_AMOUNT;
  }

  /**
   * Tells whether an amount becomes another one if a digit is changed, lost or added, or its point
   * is lost.
   *
   * @param amount an amount in units of its last printed digit
   */
  public static boolean isLikely(long amount, long other) {
    if (amount == 0 || other == 0 || Long.signum(amount) != Long.signum(other)) {
      return false;
    }
    String some = digits(amount);
    String others = digits(other);
    return switch (others.length() - some.length()) {
      case 0 -> differing(some, others) == 1;
      case 1 -> isShortened(others, some);
      case -1 -> isShortened(some, others);
      default -> isShifted(some, others) || isShifted(others, some);
    };
  }

  private static String digits(long amount) {
    return Long.toString(Math.abs(amount));
  }

  private static int differing(String some, String others) {
    int differing = 0;
    for (int i = 0; i < some.length(); i++) {
      differing += some.charAt(i) == others.charAt(i) ? 0 : 1;
    }
    return differing;
  }

  /** Tells whether the shorter text is the longer one without one character. */
  private static boolean isShortened(String longer, String shorter) {
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    return longer.substring(same + 1).equals(shorter.substring(same));
  }

  private static boolean isShifted(String shorter, String longer) {
    return longer.length() > shorter.length()
        && longer.startsWith(shorter)
        && longer.substring(shorter.length()).chars().allMatch(c -> c == '0');
  }
}
