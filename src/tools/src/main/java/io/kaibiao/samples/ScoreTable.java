package io.kaibiao.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Formats the scores of all engines by condition as a Markdown table. Belongs to one thread. */
public final class ScoreTable {

  private static final String ALL = "all";

  private final Map<String, List<ReaderScore>> rows = new LinkedHashMap<>();

  /** Adds the scores of a condition. Every condition has the same engines in the same order. */
  public void add(String condition, List<ReaderScore> scores) {
    rows.put(condition, List.copyOf(scores));
  }

  /** Returns the lines: exact readings, then accepted and wrong ones, then the speed. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (rows.isEmpty()) {
      return lines;
    }
    List<ReaderScore> first = rows.values().iterator().next();
    StringBuilder head = new StringBuilder("| condition | strips |");
    StringBuilder rule = new StringBuilder("|---|---|");
    for (ReaderScore score : first) {
      head.append(' ').append(score.reader()).append(" exact % (sure %, wrong) |");
      rule.append("---|");
    }
    lines.add(head.toString());
    lines.add(rule.toString());
    rows.forEach((condition, scores) -> lines.add(row(condition, scores)));
    List<ReaderScore> all = total();
    lines.add(row(ALL, all));
    StringBuilder speed = new StringBuilder("| strips a second and thread | |");
    all.forEach(s -> speed.append(String.format(Locale.ROOT, " %.0f |", s.perSecond())));
    lines.add(speed.toString());
    return lines;
  }

  private List<ReaderScore> total() {
    List<ReaderScore> all = new ArrayList<>();
    for (List<ReaderScore> scores : rows.values()) {
      for (int i = 0; i < scores.size(); i++) {
        if (i < all.size()) {
          all.set(i, all.get(i).plus(scores.get(i)));
        } else {
          all.add(scores.get(i));
        }
      }
    }
    return all;
  }

  private static String row(String condition, List<ReaderScore> scores) {
    StringBuilder row =
        new StringBuilder(
            String.format(Locale.ROOT, "| %s | %d |", condition, scores.get(0).strips()));
    for (ReaderScore s : scores) {
      row.append(
          String.format(
              Locale.ROOT, " %.2f (%.1f, %d) |", s.exactPercent(), s.acceptedPercent(), s.wrong()));
    }
    return row.toString();
  }
}
