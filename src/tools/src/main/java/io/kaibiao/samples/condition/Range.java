package io.kaibiao.samples.condition;

import java.util.random.RandomGenerator;

/**
 * A strength, fixed or drawn anew for each page.
 *
 * @param low the least value
 * @param high the largest value, not below {@code low}
 */
public record Range(double low, double high) {

  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not a range: " + low + ".." + high);
    }
  }

  /**
   * Reads {@code 0.4} or {@code -1.8..1.8}.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  public static Range parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      double value = Double.parseDouble(text);
      return new Range(value, value);
    }
    return new Range(
        Double.parseDouble(text.substring(0, dots)), Double.parseDouble(text.substring(dots + 2)));
  }

  /**
   * Draws a value. A fixed value also takes a random number, so that later choices do not change.
   */
  public double draw(RandomGenerator random) {
    return low + (high - low) * random.nextDouble();
  }
}
