package io.kaibiao.form.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row that a form names.
 *
 * @param key the canonical key
 * @param side the half of the form that it stands in; null where the form has no halves
 * @param labels its printed labels, folded and bare
 * @param after the key of the row that stands above it, where another row has the same label
 * @param with the keys of which one must be in the table too; empty where it needs none. Such a row
 *     goes before one with the same label that needs none
 * @param ownLabel whether its label must stand in the half's own column of labels, and not in a
 *     cell that reaches over from the columns beside it
 * @param unit the unit of its figures where it is not the table's
 * @param heads the ways in which it is printed as a column
 */
public record FormRow(
    String key,
    @Nullable Side side,
    List<String> labels,
    @Nullable String after,
    List<String> with,
    boolean ownLabel,
    @Nullable String unit,
    List<HeaderPattern> heads) {

  public FormRow {
    labels = List.copyOf(labels);
    with = List.copyOf(with);
    heads = List.copyOf(heads);
  }

  /** Returns this row with one more label, folded and bare. */
  public FormRow labelled(String label) {
    List<String> all = new ArrayList<>(labels);
    all.add(label);
    return new FormRow(key, side, all, after, with, ownLabel, unit, heads);
  }

  /** Returns how many groups of heads fit where the row is printed as a column, or -1. */
  public int match(Set<String> foldedPath) {
    return HeaderPattern.best(heads, foldedPath);
  }
}
