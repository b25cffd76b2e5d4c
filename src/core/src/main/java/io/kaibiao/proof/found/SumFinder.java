package io.kaibiao.proof.found;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.chance.FoundTolerances;
import io.kaibiao.proof.chance.LogOdds;
import io.kaibiao.proof.found.Trial.Weight;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that are sums of others: by codes, by labels or heads nested in each other, and by
 * trying runs of lines that stand together. Belongs to one search.
 */
final class SumFinder {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  private final Lines lines;
  private final FoundKind runs;
  private final Checkpoint checkpoint;
  private final Nesting nesting;
  private final BitSet places;
  private final List<Candidate> found = new ArrayList<>();
  private double evidence;
  private boolean tentative;

  private SumFinder(
      Lines lines, FoundKind runs, Nesting nesting, BitSet places, Checkpoint checkpoint) {
    this.lines = lines;
    this.runs = runs;
    this.nesting = nesting;
    this.places = places;
    this.checkpoint = checkpoint;
  }

  /** Which lines that labels or heads put below another one are taken for its parts. */
  private enum Nesting {
    /** Those whose amounts say so. */
    LIKELY,
    /** Those whose amounts say nothing against it. */
    POSSIBLE
  }

  /**
   * Sums, and where they hold.
   *
   * @param sums the sums
   * @param places the places at which lines add up at all
   * @param evidence natural logarithm of how much likelier all that was seen is if the sums hold
   *     than if no amount has to do with another
   */
  record Found(List<FoundSum> sums, BitSet places, double evidence) {

    Found less(double evidence) {
      return new Found(sums, places, this.evidence - evidence);
    }
  }

  /**
   * A sum that may be one.
   *
   * @param own how much speaks for it
   * @param family how much speaks for it and those that stand or fall with it
   */
  private record Candidate(FoundSum sum, Weight own, Weight family) {}

  /**
   * Finds the sums of lines. Lines that are nested without their amounts saying so are taken for
   * parts if what else is found is much likelier then.
   *
   * @param runs the kind of a sum of lines that stand together
   */
  static Found in(Lines lines, FoundKind runs, Checkpoint checkpoint) {
    SumFinder likely = at(lines, runs, Nesting.LIKELY, checkpoint);
    if (!likely.tentative) {
      return likely.found();
    }
    Found one = likely.found();
    Found other = at(lines, runs, Nesting.POSSIBLE, checkpoint).found();
    boolean better = other.evidence() >= one.evidence() + LIMITS.least();
    return (better ? other : one).less(Math.log(2));
  }

  private static SumFinder at(Lines lines, FoundKind runs, Nesting nesting, Checkpoint checkpoint) {
    BitSet all = new BitSet();
    all.set(0, lines.places());
    SumFinder first = new SumFinder(lines, runs, nesting, all, checkpoint);
    first.search();
    BitSet adding = first.adding();
    int without = all.cardinality() - adding.cardinality();
    if (without == 0) {
      return first;
    }
    SumFinder second = new SumFinder(lines, runs, nesting, adding, checkpoint);
    second.evidence = without * Math.log(LIMITS.wrong());
    second.search();
    return second;
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
    byHeads(inside);
    List<Integer> roots = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!inside.get(i)) {
        roots.add(i);
      }
    }
    RunFinder finder = new RunFinder(lines, places, checkpoint);
    evidence += finder.search(roots);
    for (RunFinder.Found run : finder.found()) {
      add(new FoundSum(run.total(), run.parts(), runs), run.weight());
    }
  }

  private void add(FoundSum sum, Weight weight) {
    found.add(new Candidate(sum, weight, weight));
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
      Weight weight = weigh(entry.getKey(), entry.getValue(), true);
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
    below(line -> line.parent(), inside)
        .forEach(
            (parent, list) -> {
              Weight weight = weigh(parent, list, true);
              if (isLikely(weight, LIMITS.nested())) {
                add(new FoundSum(parent, list, FoundKind.LABELS), weight);
              }
              list.forEach(inside::set);
            });
  }

  /** Adds the sums over lines with a number below one without, where the amounts say so. */
  private void byNumbers(BitSet inside) {
    below(line -> line.above(), inside)
        .forEach(
            (parent, list) -> {
              if (nest(new FoundSum(parent, list, FoundKind.LABELS), true, LIMITS.nested())) {
                list.forEach(inside::set);
              }
            });
  }

  /**
   * Adds the sums over columns under a head that a column stands first under, where the amounts say
   * so. Columns under a head whose first one is no sum of them may be parts of an outer one.
   */
  private void byHeads(BitSet inside) {
    TreeMap<Integer, List<Integer>> children = new TreeMap<>(below(line -> line.head(), inside));
    for (int parent : children.descendingKeySet()) {
      List<Integer> list = children.getOrDefault(parent, List.of());
      if (nest(new FoundSum(parent, list, runs), false, LIMITS.grouped())) {
        list.forEach(inside::set);
      } else if (lines.line(parent).head() >= 0) {
        List<Integer> outer =
            new ArrayList<>(children.getOrDefault(lines.line(parent).head(), List.of()));
        outer.addAll(list);
        Collections.sort(outer);
        children.put(lines.line(parent).head(), outer);
      }
    }
  }

  /** Returns the lines below each line that others are below. */
  private Map<Integer, List<Integer>> below(ToIntFunction<Lines.Line> above, BitSet inside) {
    Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int parent = above.applyAsInt(lines.line(i));
      if (parent >= 0 && !inside.get(i)) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(i);
      }
    }
    return children;
  }

  /**
   * Adds a sum of nested lines if it is one.
   *
   * @param told whether the labels say so
   * @param prior how likely such a sum is before any amount is looked at
   */
  private boolean nest(FoundSum sum, boolean told, double prior) {
    Weight weight = weigh(sum.total(), sum.parts(), told);
    boolean likely = isLikely(weight, prior);
    boolean possible = !likely && weight.isConsistent();
    tentative |= possible;
    if (likely || (possible && nesting == Nesting.POSSIBLE)) {
      add(sum, weight);
      return true;
    }
    return false;
  }

  /**
   * Takes what was seen of a sum into account, and tells whether it is likely enough to be bound if
   * its table adds up.
   *
   * @param prior how likely such a sum is before any amount is looked at
   */
  private boolean isLikely(Weight weight, double prior) {
    evidence += LogOdds.ofPossible(weight.gain(), prior);
    return weight.gain() + Math.log(prior) >= LIMITS.least();
  }

  private Weight weigh(int total, List<Integer> parts, boolean told) {
    Trial trial = new Trial(lines, places);
    parts.forEach(trial::add);
    return trial.weigh(total, told);
  }
}
