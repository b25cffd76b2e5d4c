package io.kaibiao.page;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import java.util.List;

/**
 * The text read at one position of a page.
 *
 * @param text the text; empty if the position is blank
 * @param confidence the confidence of the engine, from 0 to 1
 * @param alternatives other readings, the more likely ones first
 * @param origin the source of the text
 */
public record Reading(String text, double confidence, List<String> alternatives, Origin origin) {
  public Reading {
    alternatives = List.copyOf(alternatives);
  }

  /** Returns this reading with its confidence limited to a maximum. */
  Reading limited(double most) {
    return new Reading(text, Math.min(confidence, most), alternatives, origin);
  }

  /**
   * Returns the reading of glyphs.
   *
   * @param certainty how certain their characters are; less than 1 if they come from pixels
   */
  static Reading of(String text, double certainty) {
    return new Reading(
        text,
        Math.min(certainty, GridCell.TEXT_LAYER_CONFIDENCE),
        List.of(),
        certainty < 1 ? Origin.PIXELS : Origin.TEXT_LAYER);
  }
}
