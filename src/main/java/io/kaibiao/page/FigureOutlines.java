package io.kaibiao.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Holds what a font says of its figures against how they are drawn. A font whose character map was
 * scrambled looks healthy to every other test. A doubt is no proof.
 *
 * <p>Belongs to one font and one thread.
 */
final class FigureOutlines {

  private static final String MARKS = ".,-";

  /** So many figures that look wrong are a doubt... */
  private static final int WRONG = 2;

  /** ...and one that is less likely than this to be what the font says. */
  private static final double UNLIKELY = 0.05;

  /** A dash is this many times as wide as it is high. */
  private static final double FLAT = 1.5;

  /** Full stops, commas and dashes are lower than this share of the tallest figure. */
  private static final double LOW = 0.5;

  /** A full stop ends on the line, a comma below it by more than this share. */
  private static final double TAIL = 0.06;

  private final Map<Integer, Outline> outlines = new HashMap<>();

  /**
   * How a character is drawn.
   *
   * @param text what the font says it is
   * @param box its bounds in a unit of the font's own, above the line
   * @param own how likely it is that a digit is the one that the font says
   * @param best how likely the likeliest digit is
   * @param digit the likeliest digit
   */
  private record Outline(String text, Rectangle2D box, double own, double best, String digit) {}

  static boolean isFigure(String text) {
    return text.length() == 1 && (isDigit(text.charAt(0)) || MARKS.contains(text));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '\uFF10' && c <= '\uFF19');
  }

  /** Looks at a character, once; what can't stand in a figure is passed over. */
  void look(PDFont font, int code, String text) throws IOException {
    if (!isFigure(text) && !OddFigures.isOdd(text)) {
      return;
    }
    Optional<GeneralPath> path = GlyphPaths.of(font, code);
    if (path.isEmpty() || path.get().getBounds2D().getHeight() <= 0) {
      return;
    }
    double[] likelihoods = FigureShapes.known().likelihoods(FigureShape.measures(path.get()));
    int digit = 0;
    for (int other = 1; other < likelihoods.length; other++) {
      digit = likelihoods[other] > likelihoods[digit] ? other : digit;
    }
    double best = likelihoods[digit];
    double own = isDigit(text.charAt(0)) ? likelihoods[Character.digit(text.charAt(0), 10)] : best;
    outlines.put(
        code, new Outline(text, path.get().getBounds2D(), own, best, Integer.toString(digit)));
  }

  /** Tells whether so many figures look wrong that the font is to be doubted. */
  boolean isDoubtful() {
    double tallest = tallest();
    int wrong = 0;
    for (Outline outline : outlines.values()) {
      if (looksWrong(outline, tallest)) {
        wrong += outline.own() < UNLIKELY ? WRONG : 1;
      }
    }
    return wrong >= WRONG;
  }

  /** Tells whether a character is a figure that looks wrong. */
  boolean suspects(String text) {
    double tallest = tallest();
    return outlines.values().stream()
        .anyMatch(outline -> text.equals(outline.text()) && looksWrong(outline, tallest));
  }

  /** Tells whether a character may be drawn as another one; of what it can't see, that it may. */
  boolean looksLike(String text, String other) {
    double tallest = tallest();
    List<String> looks =
        outlines.values().stream()
            .filter(outline -> text.equals(outline.text()))
            .map(outline -> look(outline, tallest))
            .toList();
    return looks.isEmpty() || looks.contains(other);
  }

  /** Of the digits: without one there is nothing that marks could be held against. */
  private double tallest() {
    return outlines.values().stream()
        .filter(outline -> isDigit(outline.text().charAt(0)))
        .mapToDouble(outline -> outline.box().getHeight())
        .max()
        .orElse(Double.NaN);
  }

  private static boolean looksWrong(Outline outline, double tallest) {
    if (Double.isNaN(tallest) || !isFigure(outline.text())) {
      return false;
    }
    boolean tall = outline.box().getHeight() >= LOW * tallest;
    return isDigit(outline.text().charAt(0))
        ? !tall || outline.own() < outline.best()
        : tall || (!outline.text().equals("-") && !look(outline, tallest).equals(outline.text()));
  }

  /** What a character looks like. */
  private static String look(Outline outline, double tallest) {
    Rectangle2D box = outline.box();
    if (!(box.getHeight() < LOW * tallest)) {
      return outline.digit();
    }
    if (box.getWidth() > FLAT * box.getHeight()) {
      return "-";
    }
    return box.getMinY() < -TAIL * tallest ? "," : ".";
  }
}
