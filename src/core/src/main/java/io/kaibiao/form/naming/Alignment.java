package io.kaibiao.form.naming;

/** Aligns a sequence of readings with a sequence of expected items, keeping the order of both. */
public final class Alignment {

  private Alignment() {}

  /**
   * Returns the index of the item that each reading is assigned, or -1, in increasing order: as
   * many readings as possible get one, with the highest total similarity.
   *
   * @param alike similarity (0–1) of each reading to each item
   */
  public static int[] of(double[][] alike) {
    int things = alike.length;
    int places = things == 0 ? 0 : alike[0].length;
    double[][] best = new double[things + 1][places + 1];
    for (int t = things - 1; t >= 0; t--) {
      for (int p = places - 1; p >= 0; p--) {
        double both = 1 + alike[t][p] + best[t + 1][p + 1];
        best[t][p] = Math.max(both, Math.max(best[t + 1][p], best[t][p + 1]));
      }
    }
    int[] chosen = new int[things];
    int p = 0;
    for (int t = 0; t < things; t++) {
      chosen[t] = -1;
      while (p < places && best[t][p] == best[t][p + 1]) {
        p++;
      }
      if (p < places && best[t][p] > best[t + 1][p]) {
        chosen[t] = p++;
      }
    }
    return chosen;
  }

  /** Returns the greatest similarity, leaving out one index. */
  public static double next(double[] alike, int but) {
    double next = 0;
    for (int i = 0; i < alike.length; i++) {
      next = i == but ? next : Math.max(next, alike[i]);
    }
    return next;
  }
}
