package io.kaibiao.form;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Rows and columns of equal heads or labels, of which some need others beside them. */
final class Company {

  private Company() {}

  /**
   * Returns the candidates whose company is there; where there are none, those that need none.
   *
   * @param beside the ids that the table has beside them
   */
  static <T> List<T> of(List<T> candidates, Function<T, List<String>> with, Set<String> beside) {
    List<T> accompanied =
        candidates.stream().filter(c -> with.apply(c).stream().anyMatch(beside::contains)).toList();
    return accompanied.isEmpty()
        ? candidates.stream().filter(c -> with.apply(c).isEmpty()).toList()
        : accompanied;
  }
}
