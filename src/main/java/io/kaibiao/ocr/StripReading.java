package io.kaibiao.ocr;

import java.util.List;

/**
 * What was read on a strip.
 *
 * @param text the text, empty where nothing was read
 * @param characters how sure the reader is of each character (UTF-16 unit) of the text, 0 to 1
 * @param confidence how sure it is of the whole, 0 to 1
 * @param alternatives other readings, likelier ones first, without the text itself
 */
public record StripReading(
    String text, List<Double> characters, double confidence, List<String> alternatives) {
  public StripReading {
    characters = List.copyOf(characters);
    alternatives = List.copyOf(alternatives);
  }

  /** Nothing was read. */
  public static final StripReading NOTHING = new StripReading("", List.of(), 0, List.of());
}
