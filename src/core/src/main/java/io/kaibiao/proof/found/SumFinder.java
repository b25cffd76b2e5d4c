package io.kaibiao.proof.found;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.found.Trial.Weight;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that are sums of others: by codes, by labels nested in each other, and by trying runs
 * of lines that stand together. Belongs to one search.
 */
final class SumFinder {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  private final Lines lines;
  private final FoundKind runs;
  private final Checkpoint checkpoint;
  private final BitSet places;
  private final List<Candidate> found = new ArrayList<>();
  private double evidence;
  private long work;

  private SumFinder(Lines lines, FoundKind runs, BitSet places, Checkpoint checkpoint) {
    this.lines = lines;
    this.runs = runs;
    this.places = places;
    this.checkpoint = checkpoint;
  }

  /**
   * Sums, and where they hold.
   *
   * @param sums the sums
   * @param places the places at which lines add up at all
   * @param evidence natural logarithm of how much likelier all that was seen is if the sums hold
   *     than if no amount has to do with another
   */
  record Found(List<FoundSum> sums, BitSet places, double evidence) {}

  /**
   * A sum that may be one.
   *
   * @param own how much speaks for it
   * @param family how much speaks for it and those that stand or fall with it
   */
  private record Candidate(FoundSum sum, Weight own, Weight family) {}

  /**
   * Finds the sums of lines.
   *
   * @param runs the kind of a sum of lines that stand together
   */
  static Found in(Lines lines, FoundKind runs, Checkpoint checkpoint) {
    BitSet all = new BitSet();
    all.set(0, lines.places());
    SumFinder first = new SumFinder(lines, runs, all, checkpoint);
    first.search();
    BitSet adding = first.adding();
    int without = all.cardinality() - adding.cardinality();
    if (without == 0) {
      return first.found();
    }
    SumFinder second = new SumFinder(lines, runs, adding, checkpoint);
    second.evidence = without * Math.log(LIMITS.wrong());
    second.search();
    return second.found();
  }

  private Found found() {
    List<FoundSum> firm = new ArrayList<>();
    for (Candidate candidate : found) {
      if (candidate.family().isFirm()) {
        firm.add(candidate.sum());
      }
    }
    return new Found(firm, places, evidence);
  }

  private void search() {
    BitSet inside = new BitSet();
    byCodes(inside);
    byLabels(inside);
    byNumbers(inside);
    List<Integer> roots = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!inside.get(i)) {
        roots.add(i);
      }
    }
    BitSet summed = new BitSet();
    List<Integer> left = byRuns(roots, summed);
    Collections.reverse(left);
    byRuns(left, summed);
    for (int i : roots) {
      if (lines.line(i).total() && !summed.get(i)) {
        evidence += Math.log(1 - LIMITS.told());
      }
    }
  }

  /** Returns the places that fail in few of the sums that hold elsewhere. */
  private BitSet adding() {
    BitSet adding = new BitSet();
    for (int p = 0; p < lines.places(); p++) {
      int holds = 0;
      int fails = 0;
      for (Candidate candidate : found) {
        holds += candidate.own().holding().get(p) ? 1 : 0;
        fails += candidate.own().failing().get(p) ? 1 : 0;
      }
      adding.set(p, fails == 0 || fails <= LIMITS.failing() * holds);
    }
    return adding;
  }

  /** Adds the sums over codes if they hold in the table as a whole. */
  private void byCodes(BitSet inside) {
    Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    Map<String, Integer> printed = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String code = lines.line(i).code();
      @Nullable Integer parent =
          SubjectCode.parent(code, printed::containsKey).map(printed::get).orElse(null);
      if (parent != null) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(i);
      }
      if (!code.isEmpty()) {
        printed.put(code, i);
      }
    }
    if (children.isEmpty()) {
      return;
    }
    Map<FoundSum, Weight> sums = new LinkedHashMap<>();
    Weight all = Weight.NONE;
    for (Map.Entry<Integer, List<Integer>> entry : children.entrySet()) {
      Weight weight = weigh(entry.getKey(), entry.getValue());
      sums.put(new FoundSum(entry.getKey(), entry.getValue(), FoundKind.CODES), weight);
      all = all.and(weight);
    }
    if (isLikely(all, LIMITS.told())) {
      Weight family = all;
      sums.forEach((sum, weight) -> found.add(new Candidate(sum, weight, family)));
    }
    children.values().forEach(list -> list.forEach(inside::set));
  }

  private void byLabels(BitSet inside) {
    Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int parent = lines.line(i).parent();
      if (parent >= 0 && !inside.get(i)) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(i);
      }
    }
    children.forEach(
        (parent, list) -> {
          Weight weight = weigh(parent, list);
          if (isLikely(weight, LIMITS.nested())) {
            found.add(new Candidate(new FoundSum(parent, list, FoundKind.LABELS), weight, weight));
          }
          list.forEach(inside::set);
        });
  }

  /** Adds the sums over lines with a number below one without, where the amounts say so. */
  private void byNumbers(BitSet inside) {
    Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int above = lines.line(i).above();
      if (above >= 0 && !inside.get(i)) {
        children.computeIfAbsent(above, p -> new ArrayList<>()).add(i);
      }
    }
    children.forEach(
        (parent, list) -> {
          Weight weight = weigh(parent, list);
          if (isLikely(weight, LIMITS.nested())) {
            found.add(new Candidate(new FoundSum(parent, list, FoundKind.LABELS), weight, weight));
            list.forEach(inside::set);
          }
        });
  }

  /**
   * Takes what was seen of a sum into account, and tells whether it is likely enough to be bound if
   * its table adds up.
   *
   * @param prior how likely such a sum is before any amount is looked at
   */
  private boolean isLikely(Weight weight, double prior) {
    boolean likely = weight.gain() + Math.log(prior) >= LIMITS.least();
    evidence += likely ? weight.gain() + Math.log(prior) : Math.log(1 - prior);
    return likely;
  }

  private Weight weigh(int total, List<Integer> parts) {
    Trial trial = new Trial(lines, places);
    parts.forEach(trial::add);
    return trial.weigh(total, true);
  }

  /**
   * A run of lines whose sum a line is.
   *
   * @param net how much speaks for it, less what the choice among all runs is worth
   */
  private record Run(int length, Weight weight, double net) {}

  /**
   * Goes through lines in order and replaces those that the next one is the sum of by it.
   *
   * @param summed set for each line that is a sum
   * @return the lines that are left, in order
   */
  private List<Integer> byRuns(List<Integer> roots, BitSet summed) {
    List<Integer> stack = new ArrayList<>();
    int sinceTotal = 0;
    for (int line : roots) {
      checkpoint.pass();
      @Nullable Run best = summed.get(line) ? null : best(line, stack, sinceTotal, summed);
      if (best != null) {
        List<Integer> parts = stack.subList(stack.size() - best.length(), stack.size());
        found.add(new Candidate(new FoundSum(line, parts, runs), best.weight(), best.weight()));
        evidence += best.net();
        summed.set(line);
        parts.clear();
      }
      stack.add(line);
      sinceTotal = lines.line(line).total() ? 0 : sinceTotal + 1;
    }
    return stack;
  }

  private @Nullable Run best(int line, List<Integer> stack, int sinceTotal, BitSet summed) {
    boolean told = lines.line(line).total();
    boolean all = told && work < LIMITS.mostWork();
    int longest = all ? stack.size() : Math.min(LIMITS.longestRun(), stack.size());
    work += (long) longest * lines.places();
    Trial trial = new Trial(lines, places);
    @Nullable Run best = null;
    boolean pastTotal = false;
    for (int length = 1; length <= longest; length++) {
      int added = stack.get(stack.size() - length);
      if (!lines.line(line).group().contains(added)) {
        break;
      }
      trial.add(added);
      boolean natural = length == sinceTotal || length == stack.size();
      boolean tried = natural || length <= LIMITS.longestRun();
      boolean hopeless = !(told && natural) && !trial.holdsAnywhere(line);
      if (!tried || hopeless || (length == 1 && !told)) {
        continue;
      }
      Weight weight = trial.weigh(line, told);
      double net = weight.gain() + Math.log(prior(told, natural, longest));
      if (net >= LIMITS.least() && (best == null || isBetter(net, best.net(), pastTotal))) {
        best = new Run(length, weight, net);
      }
      pastTotal |= lines.line(added).total() && !summed.get(added);
    }
    return best;
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

  /**
   * Returns how likely a run is to make up a line before any amount is looked at. A sum that words
   * tell is of all lines before it or of those since the last sum, or of all or those behind it:
   * half of the trust goes to these, half to all other runs.
   */
  private static double prior(boolean told, boolean natural, int runs) {
    if (!told) {
      return LIMITS.untold() / 2 / runs;
    }
    return natural ? LIMITS.told() / 8 : LIMITS.told() / 4 / runs;
  }
}
