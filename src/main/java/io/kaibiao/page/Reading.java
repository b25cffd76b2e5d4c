package io.kaibiao.page;

/**
 * What was read at one place of a page.
 *
 * @param text the text; empty where the place is blank
 * @param confidence how sure the reader is, from 0 to 1
 */
public record Reading(String text, double confidence) {

  /** A healthy text layer says what it says. */
  static final double TEXT_LAYER_CONFIDENCE = 0.99;

  static Reading ofTextLayer(String text) {
    return new Reading(text, TEXT_LAYER_CONFIDENCE);
  }
}
