package io.kaibiao.proof.found;

import java.util.List;

/**
 * A line of amounts that is the sum of others, place by place.
 *
 * @param total the index of the line that is the sum
 * @param parts the indexes of the lines that make it up
 * @param kind how it was found
 */
record FoundSum(int total, List<Integer> parts, FoundKind kind) {
  FoundSum {
    parts = List.copyOf(parts);
  }
}
