package io.kaibiao.table.layout;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.cancellation.LimitException;

/**
 * What ends the work on a page.
 *
 * @param checkpoint ends it if it takes too long or is interrupted
 * @param mostText how many characters a cell may have at most
 */
public record PageBounds(Checkpoint checkpoint, int mostText) {

  /** No bounds. */
  public static final PageBounds NONE = new PageBounds(Checkpoint.NONE, Integer.MAX_VALUE);

  /** Gives the page up if a cell has more text than cells may have. */
  void requireText(String cell) {
    if (cell.length() > mostText) {
      throw LimitException.ofPage("has a cell of more than " + mostText + " characters");
    }
  }
}
