package io.kaibiao.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Finds the known text that a text which an OCR engine got nearly right is a misreading of. Misread
 * texts are compared with known ones here and nowhere else; a caller brings its candidates, its
 * minimum similarity and its margin.
 *
 * <p><b>Similarity</b> is from 0 (never a match) to 1 (equal). A caller gives {@link Similarity#of}
 * or a measure that is made of it: the mean for a code and a name, say, or one that is 0 for
 * candidates that are out of the question.
 *
 * <p><b>Minimum</b> is the least similarity of a match. <b>Margin</b> is by how much the closest
 * candidate must be more similar than the runner-up, which is the next candidate of another name.
 *
 * <p><b>Ties</b>: where candidates of different names are equally similar, {@link #only} returns
 * none of them, whatever the margin is. Where any of them will do, {@link #first} returns the one
 * that comes first in the order of the candidates.
 *
 * <p>Immutable and safe for use by many threads, as far as the candidates are.
 *
 * @param <T> what the candidates are: known texts, or things that have one
 */
public final class ClosestMatch<T> {

  private final List<T> candidates;
  private final Function<? super T, ?> name;
  private final MatchLimits limits;

  /**
   * Makes a finder among candidates each of which is something else.
   *
   * @param candidates the known texts, or the things that have them; the order breaks ties
   * @param minimum least similarity, from 0 to 1
   * @param margin by how much the closest must be more similar than the next, from 0 to 1
   */
  public ClosestMatch(Collection<? extends T> candidates, double minimum, double margin) {
    this(candidates, new MatchLimits(minimum, margin));
  }

  /** Makes a finder among candidates each of which is something else. */
  public ClosestMatch(Collection<? extends T> candidates, MatchLimits limits) {
    this(candidates, Function.identity(), limits);
  }

  /**
   * Makes a finder among candidates of which several may be the same under different texts.
   *
   * @param name what a candidate is; candidates of equal names do not compete with each other
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
   * Returns which candidates are closest, whether within the limits or not: for callers that have
   * more than one pair of limits, or further conditions.
   *
   * @param similarity how similar a candidate is to the text that was read, from 0 to 1
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
