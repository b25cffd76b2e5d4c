package io.kaibiao.form.catalogue;

import java.util.List;

/**
 * One way to recognise a form by its title.
 *
 * @param all groups of alternatives; a title contains one of each
 * @param none words that the title does not contain
 */
public record TitleRule(List<List<String>> all, List<String> none) {

  public TitleRule {
    all = all.stream().map(List::copyOf).toList();
    none = List.copyOf(none);
  }

  /** Says whether a title as {@link io.kaibiao.text.Folding#title} gives it fits. */
  public boolean matches(String foldedTitle) {
    return all.stream().allMatch(group -> group.stream().anyMatch(foldedTitle::contains))
        && none.stream().noneMatch(foldedTitle::contains);
  }
}
