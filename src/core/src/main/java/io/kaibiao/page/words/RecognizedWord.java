package io.kaibiao.page.words;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.report.place.Box;

/**
 * A word that another program recognized.
 *
 * @param text its characters, at least one
 * @param box where it stands on the page as shown, in points
 * @param certainty how certain that program is, from 0 to 1; {@link #UNTOLD} if it does not say
 * @param turn how its text is rotated on the page as shown
 * @param line the number of its line on the page
 */
record RecognizedWord(String text, Box box, double certainty, Turn turn, int line) {

  /** Certainty of words of which none is told: the most that a text from pixels has. */
  static final double UNTOLD = 0.99;

  /** Returns a certainty that a program tells, which is never that of a text layer. */
  static double certainty(double told) {
    return Double.isFinite(told) ? Math.max(0, Math.min(told, UNTOLD)) : UNTOLD;
  }
}
