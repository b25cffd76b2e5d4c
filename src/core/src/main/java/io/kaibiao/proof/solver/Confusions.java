package io.kaibiao.proof.solver;

import io.kaibiao.resource.Resource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Returns how likely characters of numbers are misread as each other. The cost of a misreading is
 * the negative natural logarithm of its probability, summed over the characters that differ.
 * Immutable.
 *
 * <p>The costs are measured on strips of scans and kept in {@code confusions.tsv}: printed text,
 * text read, cost. An empty field stands for a lost or added character; the line {@code * *} holds
 * the cost of any pair not listed.
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
   * Returns the cost of misreading one print as another.
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

  /** Returns the cost of losing a character, which is lower if its neighbour is the same. */
  private double loss(String printed, int at) {
    char c = printed.charAt(at);
    boolean twin =
        (at > 0 && printed.charAt(at - 1) == c)
            || (at + 1 < printed.length() && printed.charAt(at + 1) == c);
    double cost = costs.getOrDefault(c + "\t", otherLoss);
    return twin ? Math.min(cost, costs.getOrDefault("=\t", cost)) : cost;
  }

  /** Returns the cost of an added character, which is lower if it repeats its neighbour. */
  private double surplus(String read, int at) {
    char c = read.charAt(at);
    boolean twin =
        (at > 0 && read.charAt(at - 1) == c)
            || (at + 1 < read.length() && read.charAt(at + 1) == c);
    double cost = costs.getOrDefault("\t" + c, otherSurplus);
    return twin ? Math.min(cost, costs.getOrDefault("\t=", cost)) : cost;
  }
}
