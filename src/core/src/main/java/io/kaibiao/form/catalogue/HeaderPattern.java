package io.kaibiao.form.catalogue;

import io.kaibiao.text.Similarity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to recognize a column by the headers above it, whatever their order.
 *
 * @param all groups of alternatives; one of each group must be among the headers
 * @param none headers that must not be there; {@value #ANY_OTHER} stands for all that no group
 *     names
 */
public record HeaderPattern(List<List<HeaderTerm>> all, List<HeaderTerm> none) {

  /** In {@code none}: forbids every header that no group names. */
  public static final String ANY_OTHER = "*";

  private static final CatalogueTolerances.Words LIMITS = CatalogueTolerances.STANDARD.words();

  public HeaderPattern {
    all = all.stream().map(List::copyOf).toList();
    none = List.copyOf(none);
  }

  /** Returns the pattern that a data file writes, as words. */
  public static HeaderPattern of(List<List<String>> all, List<String> none) {
    return new HeaderPattern(
        all.stream().map(group -> group.stream().map(HeaderTerm::of).toList()).toList(),
        none.stream().map(HeaderTerm::of).toList());
  }

  /**
   * Compares the pattern with the heads above a column.
   *
   * @param foldedPath the heads as {@link io.kaibiao.text.Folding#head} gives them, none empty
   * @return the number of groups found, or -1 if the pattern does not fit
   */
  public int match(Set<String> foldedPath) {
    for (List<HeaderTerm> group : all) {
      if (!containsOneOf(foldedPath, group)) {
        return -1;
      }
    }
    for (HeaderTerm word : none) {
      if (word.isAmong(foldedPath) || (word.text().equals(ANY_OTHER) && !names(foldedPath))) {
        return -1;
      }
    }
    for (String head : foldedPath) {
      if (YearMark.isMark(head) && !names(Set.of(head))) {
        return -1;
      }
    }
    return all.size();
  }

  /**
   * Tells whether the pattern fits headers of which a cell may have cut characters off: more than a
   * few characters and more than half of the whole must remain, in order.
   */
  public boolean fitsCut(Set<String> foldedPath) {
    boolean cut = false;
    for (List<HeaderTerm> group : all) {
      if (containsOneOf(foldedPath, group)) {
        continue;
      }
      if (words(group).noneMatch(word -> foldedPath.stream().anyMatch(h -> isCut(h, word)))) {
        return false;
      }
      cut = true;
    }
    return cut && none.stream().noneMatch(word -> word.isAmong(foldedPath));
  }

  /**
   * Returns the similarity (0–1) of possibly misread headers to the pattern's: that of its least
   * similar group.
   */
  double alike(Set<String> foldedPath) {
    if (none.stream().anyMatch(word -> word.isAmong(foldedPath))) {
      return 0;
    }
    double least = 1;
    for (List<HeaderTerm> group : all) {
      double most = 0;
      for (String word : words(group).toList()) {
        for (String head : foldedPath) {
          most = Math.max(most, Similarity.of(head, word));
        }
      }
      least = Math.min(least, most);
    }
    return least;
  }

  private static boolean isCut(String head, String whole) {
    if (head.length() <= LIMITS.shortestCut()
        || head.length() >= whole.length()
        || head.length() * 2 <= whole.length()) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < whole.length() && at < head.length(); i++) {
      at += whole.charAt(i) == head.charAt(at) ? 1 : 0;
    }
    return at == head.length();
  }

  /** Tells whether every one of some headers is named by a group. */
  public boolean names(Set<String> heads) {
    return heads.stream()
        .allMatch(
            head -> all.stream().anyMatch(group -> group.stream().anyMatch(t -> t.matches(head))));
  }

  /** Returns every word of the groups, shapes left out. */
  Stream<String> words() {
    return all.stream().flatMap(HeaderPattern::words);
  }

  /** Returns every shape of the groups. */
  Stream<HeaderTerm> shapes() {
    return all.stream().flatMap(List::stream).filter(term -> term.shape() != null);
  }

  private static Stream<String> words(List<HeaderTerm> group) {
    return group.stream()
        .filter(term -> term.shape() == null && !YearMark.isMark(term.text()))
        .map(HeaderTerm::text);
  }

  private static boolean containsOneOf(Set<String> heads, List<HeaderTerm> words) {
    for (HeaderTerm word : words) {
      if (word.isAmong(heads)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the best match of several patterns, or -1. */
  static int best(List<HeaderPattern> patterns, Set<String> foldedPath) {
    int best = -1;
    for (HeaderPattern pattern : patterns) {
      best = Math.max(best, pattern.match(foldedPath));
    }
    return best;
  }
}
