package io.kaibiao.document;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.TablePart;
import java.util.List;

/**
 * The part of a page that is kept until its document is complete.
 *
 * @param number the 1-based page
 * @param width the width in points in the reading frame
 * @param height the height in points in the reading frame
 * @param stretches its parts in reading order
 */
record PrintedPage(int number, double width, double height, List<Stretch> stretches) {
  PrintedPage {
    stretches = List.copyOf(stretches);
  }

  /**
   * A part that is read from top to bottom.
   *
   * @param lines the lines outside tables, from top to bottom
   * @param tables its tables and parts of tables, from top to bottom
   */
  record Stretch(List<PrintedLine> lines, List<PrintedTable> tables) {
    Stretch {
      lines = List.copyOf(lines);
      tables = List.copyOf(tables);
    }
  }

  /**
   * A table or a part of one.
   *
   * @param shown where it stands on the page as shown
   */
  record PrintedTable(TablePart part, Box shown) {}
}
