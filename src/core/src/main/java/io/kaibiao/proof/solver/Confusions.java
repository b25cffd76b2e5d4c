package io.kaibiao.proof.solver;

import io.kaibiao.resource.Resource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How easily characters of figures are taken for each other: the cost of a reading is minus the
 * natural logarithm of its probability, summed over the characters that differ. Immutable.
 *
 * <p>The costs are data, learnt from strips ({@code confusions.tsv}: what is printed, what is read,
 * the cost; an empty field stands for a character that was lost or came from nowhere). A pair that
 * is not there costs what the line {@code * *} says.
 */
public final class Confusions {

  private static final String ANY = "*";

  private final Map<String, Double> costs = new HashMap<>();
  private final double otherSubstitution;
  private final double otherLoss;
  private final double otherSurplus;

  private Confusions(String tsv) {
    tsv.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              String[] fields = line.split("\t", -1);
              costs.put(fields[0] + "\t" + fields[1], Double.valueOf(fields[2]));
            });
    otherSubstitution = costs.getOrDefault(ANY + "\t" + ANY, 6.0);
    otherLoss = costs.getOrDefault(ANY + "\t", 6.0);
    otherSurplus = costs.getOrDefault("\t" + ANY, 6.0);
  }

  public static Confusions standard() {
    return new Confusions(Resource.text(Confusions.class, "confusions.tsv"));
  }

  static Confusions of(String tsv) {
    return new Confusions(tsv);
  }

  /**
   * Returns what it costs to take one print for another.
   *
   * @param printed what may stand on the paper
   * @param read what was read
   */
  double cost(String printed, String read) {
    double[] above = new double[read.length() + 1];
    for (int j = 1; j <= read.length(); j++) {
      above[j] = above[j - 1] + surplus(read, j - 1);
    }
    for (int i = 1; i <= printed.length(); i++) {
      double[] row = new double[read.length() + 1];
      row[0] = above[0] + loss(printed, i - 1);
      for (int j = 1; j <= read.length(); j++) {
        double same = above[j - 1] + substitution(printed.charAt(i - 1), read.charAt(j - 1));
        double lost = above[j] + loss(printed, i - 1);
        double added = row[j - 1] + surplus(read, j - 1);
        row[j] = Math.min(same, Math.min(lost, added));
      }
      above = Arrays.copyOf(row, row.length);
    }
    return above[read.length()];
  }

  private double substitution(char printed, char read) {
    return printed == read ? 0 : costs.getOrDefault(printed + "\t" + read, otherSubstitution);
  }

  /** One of two like neighbours is lost more easily. */
  private double loss(String printed, int at) {
    char c = printed.charAt(at);
    boolean twin =
        (at > 0 && printed.charAt(at - 1) == c)
            || (at + 1 < printed.length() && printed.charAt(at + 1) == c);
    double cost = costs.getOrDefault(c + "\t", otherLoss);
    return twin ? Math.min(cost, costs.getOrDefault("=\t", cost)) : cost;
  }

  /** A character is read twice more easily than one comes from nowhere. */
  private double surplus(String read, int at) {
    char c = read.charAt(at);
    boolean twin =
        (at > 0 && read.charAt(at - 1) == c)
            || (at + 1 < read.length() && read.charAt(at + 1) == c);
    double cost = costs.getOrDefault("\t" + c, otherSurplus);
    return twin ? Math.min(cost, costs.getOrDefault("\t=", cost)) : cost;
  }
}
