package io.kaibiao.cli.run;

import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.OutcomeCategory;
import java.util.ArrayList;
import java.util.List;

/**
 * How many inputs of a run have an outcome of one kind.
 *
 * @param category the kind
 * @param number at least 1
 */
public record OutcomeCount(OutcomeCategory category, long number) {

  /** Returns the counts of the kinds that occur, in the order of the kinds. */
  public static List<OutcomeCount> of(List<Outcome> outcomes) {
    List<OutcomeCount> counts = new ArrayList<>();
    for (OutcomeCategory category : OutcomeCategory.values()) {
      long number =
          outcomes.stream().filter(outcome -> outcome.reason().category() == category).count();
      if (number > 0) {
        counts.add(new OutcomeCount(category, number));
      }
    }
    return counts;
  }

  @Override
  public String toString() {
    return number + " " + category.words();
  }
}
