package io.kaibiao.form.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words in a table's head mean by themselves; immutable. */
public final class Heads {

  private final Map<String, HeadRole> roles;
  private final Map<String, Side> sides;
  private final Set<String> totals;
  private final Set<String> words;

  Heads(
      Map<String, HeadRole> roles, Map<String, Side> sides, Set<String> totals, Set<String> words) {
    this.totals = Set.copyOf(totals);
    this.roles = Map.copyOf(roles);
    this.sides = Map.copyOf(sides);
    this.words = Set.copyOf(words);
  }

  /**
   * Returns the role of a column without figures.
   *
   * @param head a head as {@link io.kaibiao.text.Folding#head} gives it
   */
  public Optional<HeadRole> role(String head) {
    return Optional.ofNullable(roles.get(head));
  }

  /** Returns the role of a column by its heads from the top down: the lowest head with a role. */
  public Optional<HeadRole> role(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      @Nullable HeadRole role = roles.get(path.get(i));
      if (role != null) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Returns the half of a form that a head stands over (收入, 支出). */
  public Optional<Side> side(String head) {
    return Optional.ofNullable(sides.get(head));
  }

  /**
   * Says whether a label is that of the row that sums all others, in a form whose rows are named by
   * a code or a name.
   *
   * @param label the label as {@link io.kaibiao.text.Folding#label} gives it
   */
  public boolean isTotal(String label) {
    return totals.contains(label);
  }

  /** Says whether some form prints a word in its head. */
  public boolean isHeadWord(String head) {
    return words.contains(head);
  }

  /** Returns every head word. */
  public Set<String> words() {
    return words;
  }
}
