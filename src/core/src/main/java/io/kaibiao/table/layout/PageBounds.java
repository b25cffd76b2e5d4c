package io.kaibiao.table.layout;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.cancellation.LimitException;
import io.kaibiao.page.TextLine;

/**
 * What ends the work on a page.
 *
 * @param checkpoint ends it if it takes too long or is interrupted
 * @param mostText how many characters a cell or a line may have at most
 */
public record PageBounds(Checkpoint checkpoint, int mostText) {

  /** No bounds. */
  public static final PageBounds NONE = new PageBounds(Checkpoint.NONE, Integer.MAX_VALUE);

  /** Gives the page up if a cell has more text than cells may have. */
  void requireCell(String text) {
    require(text.length());
  }

  /** Gives the page up if a line has more text than cells may have. */
  void requireLine(TextLine line) {
    require(line.segments().stream().mapToLong(segment -> segment.text().length()).sum());
  }

  private void require(long length) {
    if (length > mostText) {
      throw LimitException.ofPage("has a cell or a line of more than " + mostText + " characters");
    }
  }
}
