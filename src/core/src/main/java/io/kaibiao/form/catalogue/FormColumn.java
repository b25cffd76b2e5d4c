package io.kaibiao.form.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form.
 *
 * @param id the canonical id
 * @param side the half of the form that it belongs to; null where the form has no halves or the
 *     column stands in both
 * @param content what its cells hold
 * @param with the ids of which one must be in the table too; empty where it needs none
 * @param heads the ways in which its heads are printed
 */
public record FormColumn(
    String id, @Nullable Side side, Content content, List<String> with, List<HeaderPattern> heads) {

  /** What the cells of a column hold. */
  public enum Content {
    /** Numbers. */
    AMOUNT,
    /** Text. */
    TEXT,
    /** Names of subjects of the governments' economic classification. */
    GOVERNMENT_SUBJECT
  }

  public FormColumn {
    heads = List.copyOf(heads);
    with = List.copyOf(with);
  }

  /** Returns this column with one more way to print its heads. */
  public FormColumn headed(HeaderPattern pattern) {
    List<HeaderPattern> all = new ArrayList<>(heads);
    all.add(pattern);
    return new FormColumn(id, side, content, with, all);
  }

  /** Returns how many groups of heads fit, or -1. */
  public int match(Set<String> foldedPath) {
    return HeaderPattern.best(heads, foldedPath);
  }

  /** Returns the similarity (0–1) of possibly misread headers to this column's. */
  public double alike(Set<String> foldedPath) {
    return heads.stream().mapToDouble(h -> h.alike(foldedPath)).max().orElse(0);
  }
}
