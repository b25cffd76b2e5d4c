package io.kaibiao.page;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;

/**
 * One printed character (or ligature) as a reader sees it.
 *
 * @param text its Unicode text
 * @param x0 left edge of its advance box, in points from the page's left edge
 * @param y0 top edge (the font's ascent), in points from the page's top edge
 * @param x1 right edge, in points
 * @param y1 bottom edge (the font's descent), in points
 * @param baseline the baseline's distance from the page's top edge, in points
 * @param size the type size, in points
 * @param run the number of the text-showing operator that drew it; glyphs of one run were one
 *     string
 * @param turn how it stands beside the page's other text
 * @param drawing whose outline a picture of the page shows for it
 * @param spaced whether a blank was painted right before it, however narrow
 * @param bold whether it is set in bold type
 * @param certainty how certain its character is, from 0 to 1: 1 in a text layer, less where another
 *     program recognized it in pixels
 */
public record Glyph(
    String text,
    double x0,
    double y0,
    double x1,
    double y1,
    double baseline,
    double size,
    int run,
    Turn turn,
    Drawing drawing,
    boolean spaced,
    boolean bold,
    double certainty) {

  /** Makes a glyph of a text layer. */
  public Glyph(
      String text,
      double x0,
      double y0,
      double x1,
      double y1,
      double baseline,
      double size,
      int run,
      Turn turn,
      Drawing drawing,
      boolean spaced,
      boolean bold) {
    this(text, x0, y0, x1, y1, baseline, size, run, turn, drawing, spaced, bold, 1);
  }

  /** Makes a glyph of an embedded font with the orientation of the page's text. */
  public Glyph(
      String text,
      double x0,
      double y0,
      double x1,
      double y1,
      double baseline,
      double size,
      int run) {
    this(text, x0, y0, x1, y1, baseline, size, run, Turn.NONE, Drawing.EMBEDDED, false, false);
  }

  /** Makes a glyph of an embedded font. */
  public Glyph(
      String text,
      double x0,
      double y0,
      double x1,
      double y1,
      double baseline,
      double size,
      int run,
      Turn turn) {
    this(text, x0, y0, x1, y1, baseline, size, run, turn, Drawing.EMBEDDED, false, false);
  }

  /** Returns it in the frame of its own rotation. */
  Glyph turned(Frame frame) {
    Box box = frame.toReading(box());
    return new Glyph(
        text, box.x0(), box.y0(), box.x1(), box.y1(), box.y1(), size, run, Turn.NONE, drawing,
        spaced, bold, certainty);
  }

  /** Returns it with another text on another baseline. */
  Glyph as(String otherText, double otherBaseline) {
    return new Glyph(
        otherText,
        x0,
        y0,
        x1,
        y1,
        otherBaseline,
        size,
        run,
        turn,
        drawing,
        spaced,
        bold,
        certainty);
  }

  /** Returns how certain all characters of some glyphs are, from 0 to 1. */
  static double certainty(Iterable<Glyph> glyphs) {
    double least = 1;
    for (Glyph glyph : glyphs) {
      least = Math.min(least, glyph.certainty());
    }
    return least;
  }

  /** Returns its advance box. */
  public Box box() {
    return new Box(x0, y0, x1, y1);
  }

  /** Tells whether its character is known: mapped, and no private-use or control character. */
  boolean isReadable() {
    return Script.isReadable(text);
  }

  /** Returns the horizontal middle. */
  public double centerX() {
    return (x0 + x1) / 2;
  }

  /** Returns the vertical middle. */
  public double centerY() {
    return (y0 + y1) / 2;
  }
}
