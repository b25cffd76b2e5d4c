package io.kaibiao.proof.figures;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The result of solving the equations of a report.
 *
 * @param values the value to believe of each amount, in {@link Money} units
 * @param open the amounts that the equations leave undecided, with their possible values, the
 *     cheapest first
 * @param violated the equations that fail even so
 */
public record Solution(List<Long> values, Map<Integer, List<Long>> open, BitSet violated) {
  public Solution {
    values = List.copyOf(values);
    open = Map.copyOf(open);
  }

  /** Returns the value to believe of an amount. */
  public long value(int figure) {
    return values.get(figure);
  }
}
