package io.kaibiao.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Finds the known text of which a text is a misreading. All comparisons of misread texts with known
 * ones use this class. A caller provides candidates, a minimum similarity and a margin.
 *
 * <p><b>Similarity</b> is from 0 (never a match) to 1 (equal). A caller provides {@link
 * Similarity#of} or a measure derived from it, for example the mean for a code and a name, or one
 * that is 0 for candidates that are impossible.
 *
 * <p><b>Minimum</b> is the least similarity of a match. <b>Margin</b> is the least difference in
 * similarity between the closest candidate and the next candidate with another name.
 *
 * <p><b>Ties</b>: if candidates with different names are equally similar, {@link #only} returns
 * none of them, whatever the margin is. If any of them is acceptable, {@link #first} returns the
 * one that comes first in the order of the candidates.
 *
 * <p>Immutable and safe for use by many threads if the candidates are.
 *
 * @param <T> the type of the candidates: known texts, or objects that have one
 */
public final class ClosestMatch<T> {

  private final List<T> candidates;
  private final Function<? super T, ?> name;
  private final MatchLimits limits;

  /**
   * Makes a finder among candidates that all have different meanings.
   *
   * @param candidates the known texts, or the objects that have them; the order breaks ties
   * @param minimum least similarity, from 0 to 1
   * @param margin least difference in similarity between the closest and the next, from 0 to 1
   */
  public ClosestMatch(Collection<? extends T> candidates, double minimum, double margin) {
    this(candidates, new MatchLimits(minimum, margin));
  }

  /** Makes a finder among candidates that all have different meanings. */
  public ClosestMatch(Collection<? extends T> candidates, MatchLimits limits) {
    this(candidates, Function.identity(), limits);
  }

  /**
   * Makes a finder among candidates of which several may have the same meaning under different
   * texts.
   *
   * @param name returns the meaning of a candidate; candidates with equal ones do not compete with
   *     each other
   */
  public ClosestMatch(
      Collection<? extends T> candidates, Function<? super T, ?> name, MatchLimits limits) {
    this.candidates = List.copyOf(candidates);
    this.name = name;
    this.limits = limits;
  }

  /** Returns the closest candidate if it is within the limits and no other is as close. */
  public Optional<T> only(ToDoubleFunction<? super T> similarity) {
    Ranking<T> ranking = ranked(similarity);
    return ranking.nearest().size() == 1 ? ranking.first(limits) : Optional.empty();
  }

  /** Returns the closest candidate, of equally close ones the first, if it is within the limits. */
  public Optional<T> first(ToDoubleFunction<? super T> similarity) {
    return ranked(similarity).first(limits);
  }

  /**
   * Returns the closest candidates, within the limits or not, for callers that have more than one
   * pair of limits or further conditions.
   *
   * @param similarity returns the similarity of a candidate to the text that was read, from 0 to 1
   */
  public Ranking<T> ranked(ToDoubleFunction<? super T> similarity) {
    double[] similarities = candidates.stream().mapToDouble(similarity).toArray();
    double most = 0;
    for (double each : similarities) {
      most = Math.max(most, each);
    }
    Map<Object, T> nearest = new LinkedHashMap<>();
    for (int i = 0; i < similarities.length; i++) {
      if (most > 0 && similarities[i] == most) {
        nearest.putIfAbsent(name.apply(candidates.get(i)), candidates.get(i));
      }
    }
    double runnerUp = 0;
    if (!nearest.isEmpty()) {
      Object closest = nearest.keySet().iterator().next();
      for (int i = 0; i < similarities.length; i++) {
        if (similarities[i] > runnerUp && !name.apply(candidates.get(i)).equals(closest)) {
          runnerUp = similarities[i];
        }
      }
    }
    return new Ranking<>(List.copyOf(nearest.values()), most, runnerUp);
  }

  /**
   * The closest candidates. Immutable.
   *
   * @param nearest the candidates of the greatest similarity, one of each name, in their order;
   *     empty if no candidate is similar at all
   * @param similarity their similarity, 0 if there is none
   * @param runnerUp the greatest similarity of a candidate with another name than the first of
   *     these; the same similarity in a tie, 0 if there is no such candidate
   */
  public record Ranking<T>(List<T> nearest, double similarity, double runnerUp) {
    public Ranking {
      nearest = List.copyOf(nearest);
    }

    /** Tells whether the first of the closest candidates is within some limits. */
    public boolean isWithin(MatchLimits limits) {
      return !nearest.isEmpty() && limits.accepts(similarity, runnerUp);
    }

    /** Returns the first of the closest candidates, if it is within some limits. */
    public Optional<T> first(MatchLimits limits) {
      return isWithin(limits) ? Optional.of(nearest.get(0)) : Optional.empty();
    }
  }
}
