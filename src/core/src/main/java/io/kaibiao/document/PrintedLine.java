package io.kaibiao.document;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A line of text outside tables.
 *
 * @param page the 1-based page
 * @param line the line, in the reading frame
 * @param text its text
 * @param shown the box around it on the page as shown
 * @param lane where it runs
 */
record PrintedLine(int page, TextLine line, String text, Box shown, ParagraphBounds lane) {

  /**
   * Direction and text column that lines of one paragraph share.
   *
   * @param turn the direction of the lines on the page as shown
   * @param column the text column, or null for the full width
   */
  record ParagraphBounds(Turn turn, @Nullable Box column) {}

  Box box() {
    return line.box();
  }

  Origin origin() {
    return line.origin();
  }

  double size() {
    return line.size();
  }

  /** Returns the share of its letters set in bold type, from 0 to 1. */
  double bold() {
    return line.bold();
  }

  double middle() {
    return (line.box().y0() + line.box().y1()) / 2;
  }

  /** Returns its text without any blanks. */
  String bare() {
    return Blanks.removed(text);
  }
}
