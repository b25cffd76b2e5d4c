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

  static Reading ofTextLayer(String text) {
    return new Reading(text, GridCell.TEXT_LAYER_CONFIDENCE, List.of(), Origin.TEXT_LAYER);
  }
}
