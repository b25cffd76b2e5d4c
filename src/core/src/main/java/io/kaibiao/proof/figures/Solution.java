package io.kaibiao.proof.figures;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What the equations say of the figures.
 *
 * @param values the value to believe of each figure, in {@link Money} units
 * @param open the figures that they leave open, with the values that each may have, the cheapest
 *     first
 * @param violated the equations that do not hold even so
 */
public record Solution(List<Long> values, Map<Integer, List<Long>> open, BitSet violated) {
  public Solution {
    values = List.copyOf(values);
    open = Map.copyOf(open);
  }

  /** Returns the value to believe of a figure. */
  public long value(int figure) {
    return values.get(figure);
  }
}
