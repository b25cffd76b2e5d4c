package io.kaibiao.proof.solver;

import java.util.List;

/**
 * A set of misreadings after which every equation of a component holds, or is taken for the
 * publisher's own error.
 *
 * @param changes the figures that were misread, with their true values
 * @param cost what it costs to believe all of it
 */
record Explanation(List<Candidate> changes, double cost) {
  Explanation {
    changes = List.copyOf(changes);
  }
}
