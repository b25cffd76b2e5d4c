package io.kaibiao.evaluationform.catalogue;

import io.kaibiao.text.NearestWord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labels of one block of a form and what they name. Immutable. */
public final class Vocabulary {

  private final Map<String, Named> named;
  private final NearestWord nearest;

  /**
   * What a label names.
   *
   * @param id the canonical id of the column or row
   * @param kind what its cells hold
   * @param again the id that the label has where it comes a second time, or null
   * @param side the half of a two-sided block that the label itself names, or null
   */
  public record Named(String id, Kind kind, @Nullable String again, @Nullable String side) {}

  /** Makes a vocabulary of plain labels. */
  Vocabulary(Map<String, Named> named) {
    this.named = Map.copyOf(named);
    this.nearest = new NearestWord(named.keySet());
  }

  /** Makes a vocabulary of labels that all name the same. */
  static Vocabulary of(String id, Collection<String> labels) {
    Map<String, Named> named = new LinkedHashMap<>();
    labels.forEach(label -> named.putIfAbsent(label, new Named(id, Kind.TEXT, null, null)));
    return new Vocabulary(named);
  }

  /** Returns what a label names. */
  public Optional<Named> exact(String plain) {
    return Optional.ofNullable(named.get(plain));
  }

  /** Returns what a label names, or what all labels that are nearest to it name. */
  public Optional<Named> near(String plain) {
    Named known = named.get(plain);
    if (known != null) {
      return Optional.of(known);
    }
    List<String> words = nearest.all(plain);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Named> may = words.stream().map(named::get).distinct().toList();
    return may.size() == 1 ? Optional.of(may.get(0)) : Optional.empty();
  }
}
