package io.kaibiao.ocr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The reading of one strip.
 *
 * @param text the text, empty if nothing was read
 * @param characters confidence (0–1) of each character (UTF-16 unit) of the text
 * @param confidence confidence (0–1) of the whole text
 * @param alternatives other readings, the more likely ones first, without the text itself
 */
public record StripReading(
    String text, List<Double> characters, double confidence, List<String> alternatives) {

  /** Number of alternatives that are kept. */
  private static final int ALTERNATIVES = 12;

  public StripReading {
    characters = List.copyOf(characters);
    alternatives = List.copyOf(alternatives);
  }

  /** The reading of a strip without text. */
  public static final StripReading NOTHING = new StripReading("", List.of(), 0, List.of());

  /**
   * Returns a reading with the same confidence for each character. Alternatives equal to the text
   * are omitted.
   */
  static StripReading sure(String text, double confidence, Collection<String> alternatives) {
    return new StripReading(
        text,
        Collections.nCopies(text.length(), confidence),
        confidence,
        others(text, alternatives));
  }

  /**
   * Returns this reading with its confidence limited to a maximum, and with more alternatives
   * before its own.
   */
  StripReading limited(double most, Collection<String> more) {
    List<String> all = new ArrayList<>(more);
    all.addAll(alternatives);
    return new StripReading(
        text,
        characters.stream().map(c -> Math.min(c, most)).toList(),
        Math.min(confidence, most),
        others(text, all));
  }

  private static List<String> others(String text, Collection<String> alternatives) {
    return alternatives.stream()
        .filter(other -> !other.isEmpty() && !other.equals(text))
        .distinct()
        .limit(ALTERNATIVES)
        .toList();
  }
}
