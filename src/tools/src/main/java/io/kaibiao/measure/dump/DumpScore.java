package io.kaibiao.measure.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of the figures of some reports in their dumps. */
final class DumpScore {

  private int figures;
  private int exact;
  private int doubtful;
  private int silent;
  private int lost;
  private final List<String> faults = new ArrayList<>();

  /**
   * Compares a conversion with the truth.
   *
   * @param name of the dump, in the list of faults
   */
  void add(String name, DumpFacts truth, DumpFacts found) {
    truth.figures().forEach((place, all) -> compare(name, place, all, found));
    for (Map.Entry<String, List<DumpFacts.Figure>> entry : found.figures().entrySet()) {
      boolean named = !entry.getKey().contains("x:") && !entry.getKey().startsWith("/");
      if (named && !truth.figures().containsKey(entry.getKey())) {
        for (DumpFacts.Figure figure : entry.getValue()) {
          silent += figure.doubtful() ? 0 : 1;
          fault(figure.doubtful() ? "doubtful" : "SILENT", name, entry.getKey(), "", figure);
        }
      }
    }
  }

  private void compare(String name, String place, List<DumpFacts.Figure> all, DumpFacts found) {
    List<DumpFacts.Figure> own =
        new ArrayList<>(found.figures().getOrDefault(place, new ArrayList<>()));
    for (DumpFacts.Figure figure : all) {
      figures++;
      DumpFacts.Figure same =
          own.stream()
              .filter(f -> f.value().compareTo(figure.value()) == 0)
              .findFirst()
              .orElse(own.isEmpty() ? null : own.get(0));
      own.remove(same);
      if (same == null) {
        lost++;
        faults.add("lost " + name + " " + place + " " + figure.value());
      } else if (same.value().compareTo(figure.value()) == 0) {
        exact++;
        doubtful += same.doubtful() ? 1 : 0;
      } else {
        doubtful += same.doubtful() ? 1 : 0;
        silent += same.doubtful() ? 0 : 1;
        String kind = same.doubtful() ? "doubtful" : "SILENT";
        fault(kind, name, place, figure.value().toPlainString(), same);
      }
    }
  }

  private void fault(
      String kind, String name, String place, String printed, DumpFacts.Figure found) {
    faults.add(kind + " " + name + " " + place + " " + printed + " -> " + found.value());
  }

  /** Returns the counts of one dump with its losses, and how many faults each form has. */
  String summary(String dump, DumpLosses losses) {
    Map<String, Integer> forms = new TreeMap<>();
    for (String fault : faults) {
      String[] words = fault.split("[ /]", 4);
      forms.merge(words[0] + " " + words[2], 1, Integer::sum);
    }
    String drawn = losses.merges() + "/" + losses.heads() + "/" + losses.pages();
    return dump + " " + drawn + ": " + this + " " + forms;
  }

  /** Adds the counts and faults of another score. */
  void plus(DumpScore other) {
    faults.addAll(other.faults);
    figures += other.figures;
    exact += other.exact;
    doubtful += other.doubtful;
    silent += other.silent;
    lost += other.lost;
  }

  /** Returns what is wrong or lost, one a line. */
  List<String> faults() {
    return faults;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d figures, %d exact (%.2f %%), %d doubtful, %d silent errors, %d lost",
        figures,
        exact,
        100.0 * exact / Math.max(1, figures),
        doubtful,
        silent,
        lost);
  }
}
