package io.kaibiao.table;

import io.kaibiao.report.Box;

/**
 * One header cell as printed, its lines joined.
 *
 * @param text its characters
 * @param box the box around it, in points in the reading frame
 */
public record Head(String text, Box box) {

  public Head with(Head below) {
    return new Head(text + below.text, box.union(below.box));
  }

  public double middle() {
    return Across.middle(box);
  }
}
