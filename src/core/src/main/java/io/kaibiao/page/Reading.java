package io.kaibiao.page;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import java.util.List;

/**
 * What was read at one place of a page.
 *
 * @param text the text; empty where the place is blank
 * @param confidence how sure the reader is, from 0 to 1
 * @param alternatives what else it may be, likelier ones first
 * @param origin where it came from
 */
public record Reading(String text, double confidence, List<String> alternatives, Origin origin) {
  public Reading {
    alternatives = List.copyOf(alternatives);
  }

  /** Returns this reading held to be no surer than a limit. */
  Reading limited(double most) {
    return new Reading(text, Math.min(confidence, most), alternatives, origin);
  }

  static Reading ofTextLayer(String text) {
    return new Reading(text, GridCell.TEXT_LAYER_CONFIDENCE, List.of(), Origin.TEXT_LAYER);
  }
}
