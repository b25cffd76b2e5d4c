package io.kaibiao.table;

import io.kaibiao.report.place.Box;

/**
 * A piece of text on one line of a table's body.
 *
 * @param box the box around it, in points in the reading frame
 * @param figure whether it is a number and nothing else
 * @param total whether it is part of a total's label, which may stand across columns
 */
public record BodyItem(Box box, boolean figure, boolean total) {

  public double middle() {
    return (box.y0() + box.y1()) / 2;
  }

  public double height() {
    return box.y1() - box.y0();
  }
}
