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
 * Sets the ordinals before the labels of one block right (一、二、三、 …), whose thin strokes are the
 * first that scans lose: they count up, so that what was read before one label is weighed against
 * what stands before the others. The chain of ordinals that costs the fewest misreadings is taken.
 * Immutable.
 */
final class LabelOrdinals {

  private static final Pattern ORDINAL =
      Pattern.compile("([" + ChineseNumerals.UP_TO_TEN + "]{1,3})[,.]");

  /** Ordinals of other kinds, 其中, and signs that lists have: they belong to no chain. */
  private static final Pattern OTHER =
      Pattern.compile("(\\(.*\\)|[0-9]+[.,)]?|.*其中[:,]?|[*#]+)[,.]?");

  /** The longest list of rows has thirty-one. */
  private static final int MOST = 40;

  /** A thin character that was lost, and one that was taken for others or made of nothing. */
  private static final double LOST = 0.3;

  private static final double TAKEN = 0.8;

  /** Numerals of more than straight strokes are not taken for others. */
  private static final String FIRM = "四五六七八九";

  private static final double TAKEN_FIRM = 2;

  private static final double LOST_FIRM = 1.2;

  /** A list that begins again behind other rows, and right behind its last, are as unlikely. */
  private static final double AGAIN = 1.2;

  private static final double AGAIN_AT_ONCE = 4;

  /** A list that leaves numbers out is as unlikely, and one that counts down more so. */
  private static final double SKIP = 3;

  private static final double DOWN = 20;

  /** The head of a list's first part may be the table's: a block begins within lists at times. */
  private static final double WITHIN = 0.5;

  /** A clean ordinal that belongs to no list, and other signs there, are as unlikely. */
  private static final double STRAY = 3;

  private static final double STRAY_SIGN = 1.5;

  /** Fewer ordinals that were read as the chain has them are no chain. */
  private static final int LEAST = 2;

  private static final Place START = new Place(0, false);

  private LabelOrdinals() {}

  /**
   * Returns the ordinals of a block's labels, 0 where a label has none or one of another kind.
   *
   * @param read what was read before each label, folded
   */
  static List<Integer> of(List<String> read) {
    List<Map<Place, Step>> steps = new ArrayList<>();
    Map<Place, Step> before = Map.of(START, new Step(0, START));
    for (String text : read) {
      Map<Place, Step> next = new LinkedHashMap<>();
      for (var entry : before.entrySet()) {
        Place last = entry.getKey();
        double cost = entry.getValue().cost();
        keep(next, new Place(last.ordinal(), false), new Step(cost + without(text), last));
        for (int ordinal = 1; ordinal <= MOST && !isOther(text); ordinal++) {
          double misread = distance(text, ChineseNumerals.of(ordinal) + ",");
          keep(
              next,
              new Place(ordinal, true),
              new Step(cost + misread + after(last, ordinal, text), last));
        }
      }
      steps.add(next);
      before = next;
    }
    List<Integer> ordinals = cheapest(steps);
    return isChain(read, ordinals) ? ordinals : Collections.nCopies(read.size(), 0);
  }

  /**
   * Where a list stands behind a row.
   *
   * @param ordinal the last ordinal of the list
   * @param here whether that is the row's own
   */
  private record Place(int ordinal, boolean here) {}

  /** The cheapest way to a place, from the one before. */
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
      return last.here() ? AGAIN_AT_ONCE : AGAIN;
    }
    if (last.ordinal() == 0 && read.startsWith(ChineseNumerals.of(ordinal))) {
      return WITHIN;
    }
    return ordinal > last.ordinal() ? SKIP : DOWN;
  }

  private static double without(String read) {
    if (read.isEmpty() || isOther(read)) {
      return 0;
    }
    return ORDINAL.matcher(read).matches() ? STRAY : STRAY_SIGN;
  }

  private static boolean isOther(String read) {
    return OTHER.matcher(read).matches();
  }

  /** As many ordinals must have been borne out, and a third of those that there are. */
  private static boolean isChain(List<String> read, List<Integer> ordinals) {
    int all = 0;
    int alike = 0;
    for (int i = 0; i < read.size(); i++) {
      String printed = ChineseNumerals.of(ordinals.get(i));
      all += printed.isEmpty() ? 0 : 1;
      alike += !printed.isEmpty() && bearsOut(read.get(i), printed) ? 1 : 0;
    }
    return alike >= LEAST && 3 * alike >= all;
  }

  /** Whether an ordinal was read as it is, or its last numeral, one of many strokes, was. */
  private static boolean bearsOut(String read, String printed) {
    char last = printed.charAt(printed.length() - 1);
    return read.startsWith(printed) || (isFirm(last) && read.indexOf(last) >= 0);
  }

  /** Returns what it costs to read an ordinal as something else. */
  private static double distance(String read, String ordinal) {
    double[] row = new double[ordinal.length() + 1];
    for (int j = 1; j <= ordinal.length(); j++) {
      row[j] = row[j - 1] + lost(ordinal.charAt(j - 1));
    }
    for (int i = 1; i <= read.length(); i++) {
      double made = ChineseNumerals.UP_TO_TEN.indexOf(read.charAt(i - 1)) >= 0 ? TAKEN_FIRM : TAKEN;
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
    return numeral && other ? TAKEN_FIRM : TAKEN;
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
    return isFirm(printed) ? LOST_FIRM : LOST;
  }

  private static boolean isFirm(char numeral) {
    return FIRM.indexOf(numeral) >= 0;
  }
}
