package io.kaibiao.proof.found;

import io.kaibiao.proof.chance.FoundTolerances;
import io.kaibiao.proof.chance.Misreading;
import io.kaibiao.proof.figures.Amount;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The places at which a sum fails, and whether a single misreading makes it fail so: one amount
 * with a digit changed, lost or added, or two amounts of a line that changed places. Mutable;
 * belongs to one trial.
 */
final class FailingPlaces {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  private final Lines lines;
  private final int total;
  private final List<Integer> parts;
  private final List<Failure> failures = new ArrayList<>();
  private final BitSet unexplained = new BitSet();
  private double gain;

  /**
   * A place at which a sum fails.
   *
   * @param missing the line's amount less the sum of its parts
   * @param slack the largest difference that rounding can cause
   * @param chance the chance that the sum would hold there
   */
  private record Failure(int place, long missing, long slack, double chance) {}

  FailingPlaces(Lines lines, int total, List<Integer> parts) {
    this.lines = lines;
    this.total = total;
    this.parts = parts;
  }

  void add(int place, long missing, long slack, double chance) {
    failures.add(new Failure(place, missing, slack, chance));
    unexplained.set(place);
    gain += Math.log(LIMITS.wrong() * LIMITS.unlike());
  }

  /** Returns the places that no single misreading explains. */
  BitSet unexplained() {
    return unexplained;
  }

  /** Returns how much the failures speak for the sum, as a natural logarithm: less than nothing. */
  double gain() {
    return gain;
  }

  /** Looks for misreadings; two amounts that changed places explain more than a misread one. */
  void explain() {
    for (int i = 0; i < failures.size(); i++) {
      for (int j = i + 1; j < failures.size(); j++) {
        Failure one = failures.get(i);
        Failure other = failures.get(j);
        if (areOpen(one, other) && areSwapped(one, other)) {
          double chance = (parts.size() + 1) * one.chance() * other.chance();
          settle(one, chance);
          settle(other, 1);
        }
      }
    }
    for (Failure failure : failures) {
      if (unexplained.get(failure.place()) && isMisread(failure)) {
        settle(failure, alternatives(failure) * failure.chance());
      }
    }
  }

  private boolean areOpen(Failure one, Failure other) {
    return unexplained.get(one.place()) && unexplained.get(other.place());
  }

  /**
   * Counts a failure as explained.
   *
   * @param chance how likely chance makes the sum fail so
   */
  private void settle(Failure failure, double chance) {
    unexplained.clear(failure.place());
    gain -= Math.log(LIMITS.unlike()) + Math.log(Math.min(1, chance));
  }

  private double alternatives(Failure failure) {
    double alternatives = Misreading.alternatives(printed(total, failure.place(), 0));
    for (int part : parts) {
      alternatives += Misreading.alternatives(printed(part, failure.place(), 0));
    }
    return alternatives;
  }

  private boolean isMisread(Failure failure) {
    if (isMisread(failure, total, -failure.missing())) {
      return true;
    }
    for (int part : parts) {
      if (isMisread(failure, part, failure.missing())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a line's amount may be a misreading of one that is larger by so much. */
  private boolean isMisread(Failure failure, int line, long missing) {
    Figure figure = lines.at(line, failure.place());
    Amount amount = figure.amount();
    if (amount == null || figure.value() == 0) {
      return false;
    }
    long own = printed(line, failure.place(), 0);
    long meant = printed(line, failure.place(), missing);
    long most = Math.min(LIMITS.mostRounding(), failure.slack() / amount.step());
    for (long away = -most; away <= most; away++) {
      if (Misreading.isLikely(own, meant + away)) {
        return true;
      }
    }
    return false;
  }

  /** Returns an amount and some more, in units of its last printed digit. */
  private long printed(int line, int place, long more) {
    Figure figure = lines.at(line, place);
    Amount amount = figure.amount();
    return amount == null ? 0 : (figure.value() + more) / amount.step();
  }

  /** Tells whether both places hold if the amounts of some line change places. */
  private boolean areSwapped(Failure one, Failure other) {
    if (Math.abs(one.missing() + other.missing()) > one.slack() + other.slack()) {
      return false;
    }
    if (isSwapped(one, other, total, -1)) {
      return true;
    }
    for (int part : parts) {
      if (isSwapped(one, other, part, 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSwapped(Failure one, Failure other, int line, int sign) {
    long between = lines.at(line, other.place()).value() - lines.at(line, one.place()).value();
    return Math.abs(one.missing() - sign * between) <= one.slack();
  }
}
