package io.kaibiao.evaluationform.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An evaluation form: how it is recognized, and the meanings of its labels.
 *
 * @param id the canonical id
 * @param title its usual title
 * @param layout the columns of each kind of row, both with their names in results
 * @param shape its structure
 * @param titles its titles
 * @param needs groups of ids; the labels of a table name one of each group. The first id of a
 *     list's first group that names a column names its rows
 * @param alone more groups, for a table whose title doesn't identify it
 * @param lacks ids that no label of the form names
 * @param fields labels beside their values; the columns of a list
 * @param fundsColumns headers of the table of funds
 * @param fundsRows its rows
 * @param fundsSides the columns of a form with the amounts beside their labels, in two halves
 * @param goals headers over the texts of the goals
 * @param goalColumns the meanings of those headers, in their usual order
 * @param indicators headers of the table of indicators
 * @param evidence labels that only identify the form
 * @param totals labels of a list's sum
 */
public record PerformanceForm(
    String id,
    String title,
    Map<String, List<String>> layout,
    Shape shape,
    List<Title> titles,
    List<List<String>> needs,
    List<List<String>> alone,
    Set<String> lacks,
    Vocabulary fields,
    Vocabulary fundsColumns,
    Vocabulary fundsRows,
    List<String> fundsSides,
    Vocabulary goals,
    List<String> goalColumns,
    Vocabulary indicators,
    Vocabulary evidence,
    Set<String> totals) {

  /** The structures of a form. */
  public enum Shape {
    /** A table with a row for each project. */
    LIST,
    /** Labels and values, with small tables between them. */
    RECORD
  }

  /**
   * A kind of title.
   *
   * @param all groups of words; a title contains one of each
   * @param none words that it doesn't contain
   */
  record Title(List<List<String>> all, List<String> none) {
    Title {
      all = all.stream().map(List::copyOf).toList();
      none = List.copyOf(none);
    }

    boolean matches(String folded) {
      return all.stream().allMatch(group -> group.stream().anyMatch(folded::contains))
          && none.stream().noneMatch(folded::contains);
    }
  }

  public PerformanceForm {
    layout = Collections.unmodifiableMap(new LinkedHashMap<>(layout));
    titles = List.copyOf(titles);
    needs = needs.stream().map(List::copyOf).toList();
    alone = alone.stream().map(List::copyOf).toList();
    lacks = Set.copyOf(lacks);
    fundsSides = List.copyOf(fundsSides);
    goalColumns = List.copyOf(goalColumns);
    totals = Set.copyOf(totals);
  }

  /** Returns the ids of all columns that its rows may have, each once. */
  public List<String> columns() {
    return layout.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** Returns the keys of its rows; N stands for a number from 1 on. */
  public List<String> rows() {
    return shape == Shape.LIST ? List.of() : List.copyOf(layout.keySet());
  }

  /** Tells whether a folded title is one of the form's. */
  public boolean isTitled(String folded) {
    return titles.stream().anyMatch(title -> title.matches(folded));
  }
}
