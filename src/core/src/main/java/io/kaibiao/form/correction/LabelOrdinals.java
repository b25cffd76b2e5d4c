package io.kaibiao.form.correction;

import io.kaibiao.text.ChineseNumerals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Corrects misread list ordinals (一、二、三、 …) at the start of a block's row labels. Scans often lose
 * their thin strokes. Because ordinals of a list count up, the sequence for the whole block is
 * chosen at once: the one with the lowest total misreading cost, found by dynamic programming.
 * Costs are relative weights without a unit; a perfect reading costs 0. Immutable.
 */
final class LabelOrdinals {

  private static final Pattern ORDINAL =
      Pattern.compile("([" + ChineseNumerals.UP_TO_TEN + "]{1,3})[,.]");

  /** Prefixes that belong to no Chinese list: bracketed or Arabic ordinals, 其中, * and #. */
  private static final Pattern OTHER =
      Pattern.compile("(\\(.*\\)|[0-9]+[.,)]?|.*其中[:,]?|[*#]+)[,.]?");

  private static final CorrectionTolerances.Ordinals LIMITS =
      CorrectionTolerances.STANDARD.ordinals();

  private static final CorrectionTolerances.OrdinalCosts COSTS =
      CorrectionTolerances.STANDARD.ordinalCosts();

  /** Numerals with curved or many strokes, which are rarely misread as other numerals. */
  private static final String FIRM = "四五六七八九";

  /** State before the first row. */
  private static final Place START = new Place(0, false);

  /**
   * Most rows of a block in which ordinals are corrected, ten times those of the longest known list
   * of subjects; bounds memory.
   */
  private static final int MOST_ROWS = 10_000;

  private LabelOrdinals() {}

  /**
   * Returns the ordinal of each label of a block: 1–40, or 0 where a label has none or one of
   * another kind. All are 0 if too few were read correctly to trust the sequence.
   *
   * @param read the text recognized before each label, folded
   */
  static List<Integer> of(List<String> read) {
    long numbered = read.stream().filter(LabelOrdinals::hasNumeral).count();
    if (numbered < LIMITS.least() || read.size() > MOST_ROWS) {
      return Collections.nCopies(read.size(), 0);
    }
    List<Map<Place, Step>> steps = new ArrayList<>();
    Map<Place, Step> before = Map.of(START, new Step(0, START));
    for (String text : read) {
      Map<Place, Step> next = new LinkedHashMap<>();
      double[] misread = distances(text);
      for (var entry : before.entrySet()) {
        Place last = entry.getKey();
        double cost = entry.getValue().cost();
        keep(next, new Place(last.ordinal(), false), new Step(cost + without(text), last));
        for (int ordinal = 1; ordinal < misread.length; ordinal++) {
          keep(
              next,
              new Place(ordinal, true),
              new Step(cost + misread[ordinal] + after(last, ordinal, text), last));
        }
      }
      steps.add(next);
      before = next;
    }
    List<Integer> ordinals = cheapest(steps);
    return isChain(read, ordinals) ? ordinals : Collections.nCopies(read.size(), 0);
  }

  /**
   * State of the list after a row.
   *
   * @param ordinal the last ordinal so far, 0 before the first
   * @param here whether this row carries that ordinal
   */
  private record Place(int ordinal, boolean here) {}

  /** The lowest total cost of reaching a state, and the state before it. */
  private record Step(double cost, Place before) {}

  private static void keep(Map<Place, Step> steps, Place place, Step step) {
    steps.merge(place, step, (a, b) -> b.cost() < a.cost() ? b : a);
  }

  private static List<Integer> cheapest(List<Map<Place, Step>> steps) {
    List<Integer> ordinals = new ArrayList<>();
    if (steps.isEmpty()) {
      return ordinals;
    }
    Place last = START;
    double least = Double.MAX_VALUE;
    for (var end : steps.get(steps.size() - 1).entrySet()) {
      boolean cheaper = end.getValue().cost() < least;
      last = cheaper ? end.getKey() : last;
      least = cheaper ? end.getValue().cost() : least;
    }
    for (int row = steps.size() - 1; row >= 0; row--) {
      ordinals.add(last.here() ? last.ordinal() : 0);
      last = Objects.requireNonNull(steps.get(row).get(last)).before();
    }
    Collections.reverse(ordinals);
    return ordinals;
  }

  private static double after(Place last, int ordinal, String read) {
    if (ordinal == last.ordinal() + 1) {
      return 0;
    }
    if (ordinal == 1) {
      return last.here() ? COSTS.againAtOnce() : COSTS.again();
    }
    if (last.ordinal() == 0 && read.startsWith(ChineseNumerals.of(ordinal))) {
      return COSTS.within();
    }
    return ordinal > last.ordinal() ? COSTS.skip() : COSTS.down();
  }

  private static double without(String read) {
    if (read.isEmpty() || isOther(read)) {
      return 0;
    }
    return ORDINAL.matcher(read).matches() ? COSTS.stray() : COSTS.straySign();
  }

  private static boolean isOther(String read) {
    return OTHER.matcher(read).matches();
  }

  /** Tells whether at least {@code least} ordinals, and a third of all, agree with the reading. */
  private static boolean isChain(List<String> read, List<Integer> ordinals) {
    int all = 0;
    int alike = 0;
    for (int i = 0; i < read.size(); i++) {
      String printed = ChineseNumerals.of(ordinals.get(i));
      all += printed.isEmpty() ? 0 : 1;
      alike += !printed.isEmpty() && bearsOut(read.get(i), printed) ? 1 : 0;
    }
    return alike >= LIMITS.least() && 3 * alike >= all;
  }

  /**
   * Tells whether the reading starts with the ordinal, or contains its last numeral if that is in
   * {@link #FIRM}.
   */
  private static boolean bearsOut(String read, String printed) {
    char last = printed.charAt(printed.length() - 1);
    return read.startsWith(printed) || (isFirm(last) && read.indexOf(last) >= 0);
  }

  /** Tells whether a reading may bear an ordinal out. */
  private static boolean hasNumeral(String read) {
    return read.chars().anyMatch(c -> ChineseNumerals.UP_TO_TEN.indexOf(c) >= 0);
  }

  /** Returns the distance of a reading to each ordinal by its number, none if it is of no list. */
  private static double[] distances(String read) {
    if (isOther(read)) {
      return new double[0];
    }
    double[] distances = new double[LIMITS.most() + 1];
    for (int ordinal = 1; ordinal < distances.length; ordinal++) {
      distances[ordinal] = distance(read, ChineseNumerals.of(ordinal) + ",");
    }
    return distances;
  }

  /** Returns the weighted edit distance between a reading and an ordinal. */
  private static double distance(String read, String ordinal) {
    double[] row = new double[ordinal.length() + 1];
    for (int j = 1; j <= ordinal.length(); j++) {
      row[j] = row[j - 1] + lost(ordinal.charAt(j - 1));
    }
    for (int i = 1; i <= read.length(); i++) {
      double made =
          ChineseNumerals.UP_TO_TEN.indexOf(read.charAt(i - 1)) >= 0
              ? COSTS.takenFirm()
              : COSTS.taken();
      double diagonal = row[0];
      row[0] += made;
      for (int j = 1; j <= ordinal.length(); j++) {
        double changed = diagonal + taken(read.charAt(i - 1), ordinal.charAt(j - 1));
        diagonal = row[j];
        double missed = row[j - 1] + lost(ordinal.charAt(j - 1));
        row[j] = Math.min(changed, Math.min(row[j] + made, missed));
      }
    }
    return row[ordinal.length()];
  }

  private static double taken(char read, char printed) {
    if (read == printed) {
      return 0;
    }
    // Strokes are lost, not made, and none of 四 to 九 loses so much that it is another numeral.
    boolean numeral = ChineseNumerals.UP_TO_TEN.indexOf(read) >= 0;
    boolean other = isFirm(printed) || strokes(read) > strokes(printed);
    return numeral && other ? COSTS.takenFirm() : COSTS.taken();
  }

  private static int strokes(char numeral) {
    return switch (numeral) {
      case '一' -> 1;
      case '二', '十' -> 2;
      case '三' -> 3;
      default -> isFirm(numeral) ? 4 : 0;
    };
  }

  private static double lost(char printed) {
    return isFirm(printed) ? COSTS.lostFirm() : COSTS.lost();
  }

  private static boolean isFirm(char numeral) {
    return FIRM.indexOf(numeral) >= 0;
  }
}
