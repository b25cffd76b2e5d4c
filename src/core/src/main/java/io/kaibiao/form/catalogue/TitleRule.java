package io.kaibiao.form.catalogue;

import java.util.List;

/**
 * One way to recognise a form by its title.
 *
 * @param all groups of alternatives; a title contains one of each
 * @param none words that the title does not contain
 * @param whole whether an alternative is a whole title: before it stands at most whose table it is,
 *     behind it at most a remark in brackets
 */
public record TitleRule(List<List<String>> all, List<String> none, boolean whole) {

  public TitleRule {
    all = all.stream().map(List::copyOf).toList();
    none = List.copyOf(none);
  }

  /** Makes a rule of words that a title contains. */
  public TitleRule(List<List<String>> all, List<String> none) {
    this(all, none, false);
  }

  /** Returns the rule for one title as {@link io.kaibiao.text.Folding#title} gives it. */
  public static TitleRule whole(String foldedTitle) {
    return new TitleRule(List.of(List.of(foldedTitle)), List.of(), true);
  }

  /** Says whether a title as {@link io.kaibiao.text.Folding#title} gives it fits. */
  public boolean matches(String foldedTitle) {
    return all.stream().allMatch(group -> group.stream().anyMatch(word -> fits(foldedTitle, word)))
        && none.stream().noneMatch(foldedTitle::contains);
  }

  private boolean fits(String title, String word) {
    if (!whole) {
      return title.contains(word);
    }
    int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
    return title.endsWith(word) || (open > 0 && title.substring(0, open).endsWith(word));
  }
}
