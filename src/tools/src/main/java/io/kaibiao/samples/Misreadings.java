package io.kaibiao.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Counts which characters of numbers were read as which others, in readings of strips whose text is
 * known. Not safe for use by many threads.
 */
public final class Misreadings {

  /** Stands for any other character. */
  private static final String ANY = "*";

  /** Stands for one of two equal neighbours. */
  private static final String TWIN = "=";

  private static final String NONE = "";

  /** A pair seen less often only shows that it is possible. */
  private static final int SPEAKING = 2;

  /** Readings with more differences are of something else, such as a neighbour or a seal. */
  private static final int MOST_EDITS = 3;

  private final Map<Edit, Integer> counts = new TreeMap<>();
  private int figures;
  private int misread;

  /**
   * One character read as another, lost, or inserted.
   *
   * @param printed the printed character, or empty
   * @param read the character that was read instead, or empty
   */
  record Edit(String printed, String read) implements Comparable<Edit> {
    @Override
    public int compareTo(Edit other) {
      return Comparator.comparing(Edit::printed).thenComparing(Edit::read).compare(this, other);
    }
  }

  /** Counts a reading. */
  public void add(String printed, String read) {
    figures++;
    if (printed.equals(read) || read.isEmpty()) {
      return;
    }
    List<Edit> edits = edits(printed, read);
    if (edits.size() > MOST_EDITS) {
      return;
    }
    misread++;
    edits.forEach(edit -> counts.merge(edit, 1, Integer::sum));
  }

  /**
   * Returns the costs in the format that a conversion reads: the printed text, the text read, and
   * minus the natural logarithm of the probability of this edit in a misread number. The number of
   * observations follows.
   */
  public String table() {
    StringBuilder table =
        new StringBuilder("# printed\tread\tcost: -ln of its share of all misread figures\tseen\n");
    table.append(
        String.format(
            Locale.ROOT,
            "# Learnt from strips of figures: %d readings, %d misread in at most %d places.\n",
            figures,
            misread,
            MOST_EDITS));
    row(table, new Edit(ANY, ANY), rare(e -> !e.printed.isEmpty() && !e.read.isEmpty(), 10 * 9));
    row(table, new Edit(ANY, NONE), rare(e -> e.read.isEmpty(), 10));
    row(table, new Edit(NONE, ANY), rare(e -> e.printed.isEmpty(), 10));
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= SPEAKING)
        .sorted(
            Map.Entry.<Edit, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> row(table, entry.getKey(), entry.getValue()));
    return table.toString();
  }

  /**
   * Returns the average frequency of a pair that is not listed, at most 1, because no unlisted pair
   * was seen more often.
   */
  private double rare(Predicate<Edit> kind, int possible) {
    int listed = 0;
    int seen = 0;
    for (Map.Entry<Edit, Integer> entry : counts.entrySet()) {
      if (kind.test(entry.getKey())) {
        listed += entry.getValue() >= SPEAKING ? 1 : 0;
        seen += entry.getValue() < SPEAKING ? entry.getValue() : 0;
      }
    }
    return (double) seen / Math.max(1, possible - listed);
  }

  private void row(StringBuilder table, Edit edit, double seen) {
    double share = (seen + 0.5) / (misread + 1.0);
    table.append(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%.2f\t%s\n",
            edit.printed,
            edit.read,
            -Math.log(Math.min(1, share)),
            seen == Math.rint(seen) ? String.valueOf((int) seen) : ""));
  }

  /** Returns the fewest edits that change one text into another, from left to right. */
  static List<Edit> edits(String printed, String read) {
    int[][] least = new int[printed.length() + 1][read.length() + 1];
    for (int i = printed.length(); i >= 0; i--) {
      for (int j = read.length(); j >= 0; j--) {
        if (i == printed.length() || j == read.length()) {
          least[i][j] = printed.length() - i + read.length() - j;
        } else {
          int same = least[i + 1][j + 1] + (printed.charAt(i) == read.charAt(j) ? 0 : 1);
          least[i][j] = Math.min(same, 1 + Math.min(least[i + 1][j], least[i][j + 1]));
        }
      }
    }
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < printed.length() || j < read.length()) {
      boolean both = i < printed.length() && j < read.length();
      if (both && printed.charAt(i) == read.charAt(j) && least[i][j] == least[i + 1][j + 1]) {
        i++;
        j++;
      } else if (both && least[i][j] == least[i + 1][j + 1] + 1) {
        edits.add(new Edit(printed.substring(i, i + 1), read.substring(j, j + 1)));
        i++;
        j++;
      } else if (i < printed.length() && least[i][j] == least[i + 1][j] + 1) {
        edits.add(new Edit(isTwin(printed, i) ? TWIN : printed.substring(i, i + 1), NONE));
        i++;
      } else {
        edits.add(new Edit(NONE, isTwin(read, j) ? TWIN : read.substring(j, j + 1)));
        j++;
      }
    }
    return edits;
  }

  private static boolean isTwin(String text, int at) {
    char c = text.charAt(at);
    return (at > 0 && text.charAt(at - 1) == c)
        || (at + 1 < text.length() && text.charAt(at + 1) == c);
  }
}
