package io.kaibiao.report.text;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * A line of text, or the part of one in a cell, that was read from pixels.
 *
 * @param text what its readers took it for, before any correction
 * @param box the box around it on the page as shown
 * @param turn by how many quarter turns clockwise the text is turned on the page as shown, 0 to 3
 * @param confidence how sure the readers are, from 0 to 1
 * @param alternatives what else they took it for, likelier ones first
 */
public record ReadLine(
    String text, Box box, int turn, double confidence, List<String> alternatives) {
  public ReadLine {
    alternatives = List.copyOf(alternatives);
    if (turn < 0 || turn > 3) {
      throw new IllegalArgumentException("a text is turned by 0 to 3 quarters, not by " + turn);
    }
  }
}
