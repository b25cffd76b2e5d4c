package io.kaibiao.proof.solver;

import java.util.List;

/**
 * A set of misreadings after which every equation of a component holds, or is considered the
 * publisher's own error.
 *
 * @param changes the misread amounts with their true values
 * @param cost the total cost, see {@link Costs}
 */
record Explanation(List<Candidate> changes, double cost) {
  Explanation {
    changes = List.copyOf(changes);
  }
}
