package io.kaibiao.page.paint;

import io.kaibiao.page.path.DisplaySpace;
import org.apache.pdfbox.util.Matrix;

/** The blank painted last, if no letter was painted since. Belongs to one page. */
final class LastBlank {

  /** Maximum distance between the origins of a blank and the letter after it, in type sizes. */
  private static final double BESIDE = 1.25;

  private boolean pending;
  private double x;
  private double y;

  /**
   * Records a blank.
   *
   * @param trm the matrix that places it on the page
   */
  void painted(Matrix trm, DisplaySpace space) {
    pending = true;
    x = space.x(trm.getTranslateX(), trm.getTranslateY());
    y = space.y(trm.getTranslateX(), trm.getTranslateY());
  }

  /** Tells whether the blank was painted right before a letter, and forgets it. */
  boolean isBefore(LetterFrame letter) {
    if (!pending) {
      return false;
    }
    pending = false;
    return Math.abs(letter.originX() - x) <= BESIDE * letter.size()
        && Math.abs(letter.originY() - y) <= BESIDE * letter.size();
  }
}
