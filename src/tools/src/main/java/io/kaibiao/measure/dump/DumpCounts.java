package io.kaibiao.measure.dump;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of the figures of some reports in their dumps. */
final class DumpCounts {

  /** What becomes of a figure, beside being read as it is. */
  enum Fate {
    /** At a canonical place, another figure than is printed there, and without doubt. */
    SILENT,
    /** At a canonical place, another figure than is printed there, marked as doubtful. */
    DOUBTFUL,
    /** A figure of the truth at whose place another one is. */
    WRONG,
    /** A figure of the truth at whose place nothing is. */
    LOST,
    /** A lost figure that is there under a name that no form knows. */
    FOREIGN,
    /** A lost figure that is not there under such a name, and whose table has no warning. */
    UNSAID,
    /** A missed figure that is there in the row of another name (of a project). */
    ON_OTHER_NAME,
    /** A figure under a name that no form knows, nowhere in the truth, and without doubt. */
    FOREIGN_WRONG
  }

  private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
  private final List<String> faults = new ArrayList<>();
  private int exact;
  private int doubtful;

  /** Counts a figure that is right. */
  void exact(boolean isDoubtful) {
    exact++;
    doubtful += isDoubtful ? 1 : 0;
  }

  /**
   * Counts figures.
   *
   * @param words what is to be said of them, or empty
   */
  void count(Fate fate, String words, int number) {
    fates.merge(fate, number, Integer::sum);
    if (!words.isEmpty()) {
      faults.add(fate + " " + words);
    }
  }

  /** Adds the counts of others. */
  void plus(DumpCounts other) {
    other.fates.forEach((fate, number) -> fates.merge(fate, number, Integer::sum));
    exact += other.exact;
    doubtful += other.doubtful;
  }

  /** Returns what is wrong or lost, one a line. */
  List<String> faults() {
    return faults;
  }

  /** Returns the counts, then how many faults of each kind each form has. */
  String summary() {
    Map<String, Integer> forms = new TreeMap<>();
    for (String fault : faults) {
      forms.merge(fault.replaceAll("/.*", ""), 1, Integer::sum);
    }
    return this + " " + forms;
  }

  @Override
  public String toString() {
    int figures = exact + of(Fate.WRONG) + of(Fate.LOST);
    return String.format(
        Locale.ROOT,
        "%d figures, %d exact (%.2f %%, %d of them doubtful), %d silent errors, %d doubtful ones,"
            + " %d lost (%d under x: names, %d without a finding); %d on another name's row,"
            + " %d wrong under x: names",
        figures,
        exact,
        100.0 * exact / Math.max(1, figures),
        doubtful,
        of(Fate.SILENT),
        of(Fate.DOUBTFUL),
        of(Fate.LOST),
        of(Fate.FOREIGN),
        of(Fate.UNSAID),
        of(Fate.ON_OTHER_NAME),
        of(Fate.FOREIGN_WRONG));
  }

  private int of(Fate fate) {
    return fates.getOrDefault(fate, 0);
  }
}
