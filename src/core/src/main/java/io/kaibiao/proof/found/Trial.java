package io.kaibiao.proof.found;

import io.kaibiao.proof.chance.FoundTolerances;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries whether a line is the sum of others, and weighs how little a coincidence that would be.
 * Parts are added one by one. Mutable; belongs to one search.
 *
 * <p>Each place at which the sum holds weighs the negative logarithm of the chance that amounts
 * which have nothing to do with each other make it hold: the width of the tolerance over the size
 * of what was to be hit, in units of the last digit that is not always nought. Where words say that
 * the line is a sum, the size is that of the sum; where none do, it is that of all parts but the
 * one nearest to the sum, so that a line which merely repeats another proves nothing. Places with
 * the same amounts count once.
 */
final class Trial {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  private final Lines lines;
  private final BitSet places;
  private final long[] sum;
  private final long[] tolerance;
  private final long[] grain;
  private final long[] nearest;
  private final long[] mixed;
  private final int[] unit;
  private final boolean[] open;
  private final List<Integer> parts = new ArrayList<>();

  /**
   * Makes a trial without parts.
   *
   * @param places the places at which lines are added
   */
  Trial(Lines lines, BitSet places) {
    this.lines = lines;
    this.places = places;
    sum = new long[lines.places()];
    tolerance = new long[lines.places()];
    grain = new long[lines.places()];
    nearest = new long[lines.places()];
    mixed = new long[lines.places()];
    unit = new int[lines.places()];
    open = new boolean[lines.places()];
  }

  /**
   * How much speaks for an identity.
   *
   * @param gain natural logarithm of how much likelier it is that it holds on paper
   * @param telling how many different places hold and say something
   * @param failures at how many places it fails
   * @param holding the places where it holds and is not 0 = 0
   * @param failing the places where it fails
   */
  record Weight(double gain, int telling, int failures, BitSet holding, BitSet failing) {

    /** Nothing speaks for it. */
    static final Weight NONE = new Weight(0, 0, 0, new BitSet(), new BitSet());

    /** Returns this weight and another identity's of the same kind. */
    Weight and(Weight other) {
      BitSet holds = (BitSet) holding.clone();
      holds.or(other.holding);
      BitSet fails = (BitSet) failing.clone();
      fails.or(other.failing);
      return new Weight(
          gain + other.gain, telling + other.telling, failures + other.failures, holds, fails);
    }

    /** Tells whether it holds somewhere and fails nowhere. */
    boolean isConsistent() {
      return failures == 0 && gain >= 0 && !holding.isEmpty();
    }

    /** Tells whether few enough places fail for those that do to be wrong. */
    boolean isFirm() {
      return failures <= LIMITS.failing() * telling;
    }
  }

  /** Adds a part. */
  void add(int part) {
    parts.add(part);
    for (int p = places.nextSetBit(0); p >= 0; p = places.nextSetBit(p + 1)) {
      Figure figure = lines.at(part, p);
      long value = figure.value();
      int own = figure.unit();
      open[p] |= own == Figure.NO_UNIT || (own > 0 && unit[p] > 0 && own != unit[p]);
      unit[p] = Math.max(unit[p], own);
      if (value == 0) {
        continue;
      }
      sum[p] += value;
      tolerance[p] += figure.error();
      grain[p] = grain[p] == 0 ? figure.grain() : Math.min(grain[p], figure.grain());
      nearest[p] = Math.abs(value) > Math.abs(nearest[p]) ? value : nearest[p];
      mixed[p] = 31 * mixed[p] + value;
    }
  }

  /** Tells whether a line's amounts can be compared with the sum at a place, and say something. */
  private boolean speaks(int total, int place) {
    Figure figure = lines.at(total, place);
    int own = figure.unit();
    return !open[place]
        && own > 0
        && (unit[place] == 0 || unit[place] == own)
        && (figure.value() != 0 || sum[place] != 0);
  }

  /** Tells whether a line is the sum of the parts at one place, within rounding. */
  private boolean holds(int total, int place) {
    Figure figure = lines.at(total, place);
    return Math.abs(figure.value() - sum[place]) <= tolerance[place] + figure.error();
  }

  /** Tells whether a line is the sum of the parts at any place where that says something. */
  boolean holdsAnywhere(int total) {
    for (int p = places.nextSetBit(0); p >= 0; p = places.nextSetBit(p + 1)) {
      if (holds(total, p) && speaks(total, p)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Weighs whether a line is the sum of the parts.
   *
   * @param told whether words say so
   */
  Weight weigh(int total, boolean told) {
    double gain = 0;
    int telling = 0;
    BitSet holding = new BitSet();
    Set<Long> seen = new HashSet<>();
    FailingPlaces failing = new FailingPlaces(lines, total, parts);
    for (int p = places.nextSetBit(0); p >= 0; p = places.nextSetBit(p + 1)) {
      if (!speaks(total, p)) {
        continue;
      }
      double chance = chance(total, p, told);
      if (!holds(total, p)) {
        long slack = tolerance[p] + lines.at(total, p).error();
        failing.add(p, lines.at(total, p).value() - sum[p], slack, chance);
        continue;
      }
      holding.set(p);
      if (chance < 1 && seen.add(31 * mixed[p] + lines.at(total, p).value())) {
        gain += Math.log((1 - LIMITS.wrong()) / chance);
        telling += chance <= LIMITS.telling() ? 1 : 0;
      }
    }
    if (told || telling >= LIMITS.several()) {
      failing.explain();
    }
    return new Weight(
        gain + failing.gain(),
        telling,
        failing.unexplained().cardinality(),
        holding,
        failing.unexplained());
  }

  private double chance(int total, int place, boolean told) {
    Figure figure = lines.at(total, place);
    long value = figure.value();
    long size = Math.abs(told ? value : value - nearest[place]);
    if (size == 0) {
      return 1;
    }
    long unitOfLast =
        value == 0 || grain[place] == 0
            ? Math.max(figure.grain(), grain[place])
            : Math.min(figure.grain(), grain[place]);
    long slack = tolerance[place] + figure.error();
    long hits = 2 * (slack / unitOfLast) + 1;
    return Math.min(1, (double) hits * unitOfLast / size);
  }
}
