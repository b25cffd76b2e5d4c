package io.kaibiao.export.alto;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * A block of lines.
 *
 * @param id its identifier in the file
 * @param tags the identifiers of its tags, none or more
 * @param box the box around it on the page as shown, in points
 * @param lines its lines, none in a blank cell
 */
record PlacedBlock(String id, List<String> tags, Box box, List<PlacedLine> lines) {

  /** Makes a block as large as its lines. */
  static PlacedBlock around(String id, List<String> tags, List<PlacedLine> lines) {
    return new PlacedBlock(
        id, tags, lines.stream().map(PlacedLine::box).reduce(Box::union).orElseThrow(), lines);
  }

  /**
   * The part of a table that stands on a page.
   *
   * @param id its identifier in the file
   * @param box the box around its cells
   * @param cells its cells, blank ones too
   */
  record OfTable(String id, Box box, List<PlacedBlock> cells) {}
}
