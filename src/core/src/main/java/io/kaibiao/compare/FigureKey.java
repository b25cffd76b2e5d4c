package io.kaibiao.compare;

import io.kaibiao.report.table.Dimensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What figures that are compared have in common.
 *
 * @param body the folded name of the body; empty where bodies are not compared or not known
 * @param dimensions the dimensions
 * @param heads the folded heads of a change, rate or share; empty for other figures
 * @param kind money, percentages or what is counted, see {@link PrintedInterval#kind}
 */
record FigureKey(String body, Dimensions dimensions, String heads, String kind) {

  /**
   * Returns the results of comparing the figures of both reports at this place. Where those of one
   * report contradict each other, the forms that both reports have are compared by themselves: one
   * may hold what is carried over and another not, which no dimension says.
   */
  List<ComparedEntry> entries(List<ComparedFigure> first, List<ComparedFigure> second) {
    if (agree(first) && agree(second)) {
      return List.of(entry("", outcome(first, second), first, second));
    }
    Map<String, List<ComparedFigure>> ofFirst = byForm(first);
    Map<String, List<ComparedFigure>> ofSecond = byForm(second);
    List<ComparedEntry> entries = new ArrayList<>();
    List<ComparedFigure> left = new ArrayList<>();
    for (Map.Entry<String, List<ComparedFigure>> own : ofFirst.entrySet()) {
      List<ComparedFigure> other = ofSecond.remove(own.getKey());
      if (other == null) {
        left.addAll(own.getValue());
      } else {
        entries.add(entry(own.getKey(), outcome(own.getValue(), other), own.getValue(), other));
      }
    }
    List<ComparedFigure> right = ofSecond.values().stream().flatMap(List::stream).toList();
    if (!left.isEmpty() || !right.isEmpty()) {
      boolean both = !left.isEmpty() && !right.isEmpty();
      ComparisonOutcome outcome = both ? ComparisonOutcome.CONTRADICTORY : outcome(left, right);
      entries.add(entry(form(left, right), outcome, left, right));
    }
    return entries;
  }

  private ComparedEntry entry(
      String form,
      ComparisonOutcome outcome,
      List<ComparedFigure> first,
      List<ComparedFigure> second) {
    return new ComparedEntry(body, dimensions, heads, form, outcome, first, second);
  }

  private static Map<String, List<ComparedFigure>> byForm(List<ComparedFigure> figures) {
    Map<String, List<ComparedFigure>> forms = new LinkedHashMap<>();
    for (ComparedFigure figure : figures) {
      forms.computeIfAbsent(figure.form(), form -> new ArrayList<>()).add(figure);
    }
    return forms;
  }

  /** Returns the one form of figures; empty where they are of several. */
  private static String form(List<ComparedFigure> first, List<ComparedFigure> second) {
    List<String> forms = new ArrayList<>(byForm(first).keySet());
    forms.addAll(byForm(second).keySet());
    return forms.size() == 1 ? forms.get(0) : "";
  }

  private static boolean agree(List<ComparedFigure> figures) {
    return !PrintedInterval.ofAll(figures).isEmpty();
  }

  private static ComparisonOutcome outcome(
      List<ComparedFigure> first, List<ComparedFigure> second) {
    if (!agree(first) || !agree(second)) {
      return ComparisonOutcome.CONTRADICTORY;
    }
    if (second.isEmpty()) {
      return ComparisonOutcome.ONLY_FIRST;
    }
    if (first.isEmpty()) {
      return ComparisonOutcome.ONLY_SECOND;
    }
    return PrintedInterval.ofAll(first).and(PrintedInterval.ofAll(second)).isEmpty()
        ? ComparisonOutcome.DIFFERENT
        : ComparisonOutcome.EQUAL;
  }
}
