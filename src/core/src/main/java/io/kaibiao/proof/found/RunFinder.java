package io.kaibiao.proof.found;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.chance.FoundTolerances;
import io.kaibiao.proof.chance.LogOdds;
import io.kaibiao.proof.found.Trial.Weight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds lines that are sums of lines which stand together. Mutable; belongs to one search. */
final class RunFinder {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  private final Lines lines;
  private final BitSet places;
  private final Checkpoint checkpoint;
  private final BitSet summed = new BitSet();
  private final Map<Integer, Double> best = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private int sides;
  private long work;

  RunFinder(Lines lines, BitSet places, Checkpoint checkpoint) {
    this.lines = lines;
    this.places = places;
    this.checkpoint = checkpoint;
  }

  /**
   * A line that is the sum of a run.
   *
   * @param total the index of the line
   * @param parts the lines that make it up
   * @param weight how much speaks for it
   */
  record Found(int total, List<Integer> parts, Weight weight) {}

  /**
   * A run of lines whose sum a line is.
   *
   * @param net how much speaks for it, less what the choice among all runs is worth
   */
  private record Run(int length, Weight weight, double net) {}

  /** Returns the sums that were found. */
  List<Found> found() {
    return found;
  }

  /**
   * Looks for sums before and behind each line.
   *
   * @param roots the lines that are no parts of others by codes or labels
   * @return natural logarithm of how much likelier all that was seen is if the sums hold
   */
  double search(List<Integer> roots) {
    List<Integer> left = pass(roots);
    Collections.reverse(left);
    pass(left);
    double evidence = 0;
    for (int line : roots) {
      double net = best.getOrDefault(line, Double.NEGATIVE_INFINITY);
      if (lines.line(line).total()) {
        evidence += LogOdds.either(net, Math.log(1 - LIMITS.told()));
      } else if (summed.get(line)) {
        evidence += net;
      }
    }
    return evidence;
  }

  /**
   * Goes through lines in order and replaces those that the next one is the sum of by it.
   *
   * @return the lines that are left, in order
   */
  private List<Integer> pass(List<Integer> roots) {
    List<Integer> stack = new ArrayList<>();
    int sinceTotal = 0;
    for (int i = 0; i < roots.size(); i++) {
      int line = roots.get(i);
      checkpoint.pass();
      sides = i == 0 || i == roots.size() - 1 ? 1 : 2;
      @Nullable Run run = summed.get(line) ? null : best(line, stack, sinceTotal);
      if (run != null) {
        List<Integer> parts = stack.subList(stack.size() - run.length(), stack.size());
        found.add(new Found(line, List.copyOf(parts), run.weight()));
        best.put(line, run.net());
        summed.set(line);
        parts.clear();
      }
      stack.add(line);
      sinceTotal = lines.line(line).total() ? 0 : sinceTotal + 1;
    }
    return stack;
  }

  private @Nullable Run best(int line, List<Integer> stack, int sinceTotal) {
    boolean told = lines.line(line).total();
    boolean all = told && work < LIMITS.mostWork();
    int longest = all ? stack.size() : Math.min(LIMITS.longestRun(), stack.size());
    work += (long) longest * lines.places();
    Trial trial = new Trial(lines, places);
    @Nullable Run run = null;
    boolean pastTotal = false;
    int last = reach(line, stack, longest);
    for (int length = 1; length <= last; length++) {
      int added = stack.get(stack.size() - length);
      trial.add(added);
      boolean natural = length == sinceTotal || length == last;
      boolean tried = natural || length <= LIMITS.longestRun();
      boolean hopeless = !(told && natural) && !trial.holdsAnywhere(line);
      if (!tried || hopeless || (length == 1 && !told)) {
        continue;
      }
      Weight weight = trial.weigh(line, told);
      double prior = told ? told(natural, last, sinceTotal) : LIMITS.untold() / 2 / longest;
      double net = weight.gain() + Math.log(prior);
      best.merge(line, net, Math::max);
      if (net >= LIMITS.least() && (run == null || isBetter(net, run.net(), pastTotal))) {
        run = new Run(length, weight, net);
      }
      pastTotal |= lines.line(added).total() && !summed.get(added);
    }
    return run;
  }

  /** Returns how many lines before a line may be its parts, by the head that it stands under. */
  private int reach(int line, List<Integer> stack, int longest) {
    int reach = 0;
    while (reach < longest
        && lines.line(line).group().contains(stack.get(stack.size() - 1 - reach))) {
      reach++;
    }
    return reach;
  }

  /**
   * Returns how likely a run is to make up a line that words call a sum, before any amount is
   * looked at. It is of all lines before it or of those since the last sum, or of all or those
   * behind it: half of the trust goes to these, half to all other runs. Where there is nothing
   * before it, or behind it, or one line only, there is less to choose from.
   *
   * @param natural whether the run is one of these
   * @param runs how many runs there are
   */
  private double told(boolean natural, int runs, int sinceTotal) {
    double side = LIMITS.told() / sides;
    if (runs == 1) {
      return side;
    }
    boolean distinct = sinceTotal > 0 && sinceTotal < runs;
    return natural ? side / (distinct ? 4 : 2) : side / 2 / runs;
  }

  /**
   * Tells whether a longer run is preferred to a shorter one.
   *
   * @param pastTotal whether it reaches past a line that words call a sum and that was not found to
   *     be one: what stands there is more likely a part of that line, so that noughts are none here
   */
  private static boolean isBetter(double longer, double shorter, boolean pastTotal) {
    return pastTotal ? longer > shorter : longer >= shorter;
  }
}
