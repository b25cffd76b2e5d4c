package io.kaibiao.page.font;

import io.kaibiao.resource.Resource;
import java.util.Arrays;

/**
 * Decides which digit an outline shows, by a linear model of its measures: {@code
 * figure-shapes.tsv}, which has a line for each measure with its weights for 0 to 9, and a last
 * line with the constants. It was learned from 620 typefaces. In families that were not used for
 * learning, it takes 4 in a thousand digits for another one.
 *
 * <p>Immutable.
 */
public final class DigitShapes {

  /** The ten digits. */
  private static final int FIGURES = 10;

  private final double[][] weights;

  private DigitShapes(double[][] weights) {
    this.weights = weights;
  }

  /** Returns the model that is part of the library. */
  static DigitShapes known() {
    return Known.SHAPES;
  }

  /** Loaded when the first digit is examined. */
  private static final class Known {
    static final DigitShapes SHAPES = parse(Resource.text(DigitShapes.class, "figure-shapes.tsv"));
  }

  public static DigitShapes parse(String table) {
    double[][] weights =
        table
            .lines()
            .map(
                line ->
                    Arrays.stream(line.split("\t", -1))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
            .toArray(double[][]::new);
    if (weights.length != DigitShape.MEASURES + 1) {
      throw new IllegalArgumentException(weights.length + " lines");
    }
    return new DigitShapes(weights);
  }

  /** Returns the likelihoods that measures are those of the digits 0 to 9, whose sum is 1. */
  public double[] likelihoods(double[] measures) {
    double[] scores = weights[DigitShape.MEASURES].clone();
    for (int m = 0; m < DigitShape.MEASURES; m++) {
      for (int f = 0; f < FIGURES; f++) {
        scores[f] += weights[m][f] * measures[m];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int f = 0; f < FIGURES; f++) {
      scores[f] = Math.exp(scores[f] - most);
      sum += scores[f];
    }
    for (int f = 0; f < FIGURES; f++) {
      scores[f] /= sum;
    }
    return scores;
  }
}
