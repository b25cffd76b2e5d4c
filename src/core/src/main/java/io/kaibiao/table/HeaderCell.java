package io.kaibiao.table;

import io.kaibiao.report.place.Box;

/**
 * One header cell as printed, its lines joined.
 *
 * @param text its characters
 * @param box the box around it, in points in the reading frame
 */
public record HeaderCell(String text, Box box) {

  public HeaderCell with(HeaderCell below) {
    return new HeaderCell(text + below.text, box.union(below.box));
  }

  public double middle() {
    return HorizontalOverlap.middle(box);
  }
}
