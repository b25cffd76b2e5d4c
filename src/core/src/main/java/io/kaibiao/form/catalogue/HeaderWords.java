package io.kaibiao.form.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meanings of header words, independent of any form; immutable. */
public final class HeaderWords {

  private final Map<String, HeaderRole> roles;
  private final Map<String, Side> sides;
  private final Set<String> totals;
  private final Set<String> sums;
  private final Set<String> words;
  private final Set<HeaderTerm> shapes;

  HeaderWords(
      Map<String, HeaderRole> roles,
      Map<String, Side> sides,
      Set<String> totals,
      Set<String> sums,
      Set<String> words,
      Set<HeaderTerm> shapes) {
    this.sums = Set.copyOf(sums);
    this.shapes = Set.copyOf(shapes);
    this.totals = Set.copyOf(totals);
    this.roles = Map.copyOf(roles);
    this.sides = Map.copyOf(sides);
    this.words = Set.copyOf(words);
  }

  /** Returns this vocabulary with the heads that some forms use. */
  HeaderWords with(Iterable<Form> forms) {
    Set<String> allWords = new HashSet<>(words);
    Set<HeaderTerm> allShapes = new HashSet<>(shapes);
    for (Form form : forms) {
      Stream.concat(
              form.columns().stream().flatMap(column -> column.heads().stream()),
              form.rows().stream().flatMap(row -> row.heads().stream()))
          .forEach(
              pattern -> {
                pattern.words().forEach(allWords::add);
                pattern.shapes().forEach(allShapes::add);
              });
    }
    return new HeaderWords(roles, sides, totals, sums, allWords, allShapes);
  }

  /** Returns this vocabulary with further words and the heads of further forms. */
  HeaderWords with(Additions more) {
    Map<String, HeaderRole> allRoles = new HashMap<>(roles);
    allRoles.putAll(more.roles());
    Map<String, Side> allSides = new HashMap<>(sides);
    allSides.putAll(more.sides());
    Set<String> allWords = new HashSet<>(words);
    allWords.addAll(more.roles().keySet());
    allWords.addAll(more.sides().keySet());
    return new HeaderWords(
            allRoles,
            allSides,
            union(totals, more.sums().totals()),
            union(sums, more.sums().parts()),
            allWords,
            shapes)
        .with(more.forms());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /**
   * Returns the role of a column of codes, names or numbers of rows.
   *
   * @param head a header as {@link io.kaibiao.text.Folding#head} gives it
   */
  public Optional<HeaderRole> role(String head) {
    return Optional.ofNullable(roles.get(head));
  }

  /**
   * Returns the role of a column: that of its lowest header with a role.
   *
   * @param path its headers from the top down
   */
  public Optional<HeaderRole> role(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      @Nullable HeaderRole role = roles.get(path.get(i));
      if (role != null) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Returns the half of a form that a header belongs to (收入, 支出). */
  public Optional<Side> side(String head) {
    return Optional.ofNullable(sides.get(head));
  }

  /**
   * Says whether a label is that of the row with the total of all others, in a form whose rows are
   * named by a code or a name.
   *
   * @param label the label as {@link io.kaibiao.text.Folding#label} gives it
   */
  public boolean isTotal(String label) {
    return totals.contains(label);
  }

  /**
   * Tells whether a label or a header stands for the sum of what it is printed under or beside: 合计,
   * 小计.
   */
  public boolean isSum(String folded) {
    return sums.contains(folded);
  }

  /** Says whether some form uses a word as a header. */
  public boolean isHeadWord(String head) {
    return words.contains(head) || shapes.stream().anyMatch(shape -> shape.matches(head));
  }

  /** Returns all header words. */
  public Set<String> words() {
    return words;
  }
}
