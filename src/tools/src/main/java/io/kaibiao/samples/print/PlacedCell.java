package io.kaibiao.samples.print;

import java.util.List;

/**
 * A table cell on a page: its box and the lines printed in it.
 *
 * @param table the number of its table on the page
 * @param box its edges
 * @param lines its text, perhaps empty
 * @param clipped whether its text overflows and is cut off at the box
 */
public record PlacedCell(int table, Rect box, List<Text> lines, boolean clipped) {

  public PlacedCell {
    lines = List.copyOf(lines);
  }
}
