package io.kaibiao.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
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

  /** Full stops, commas and dashes are lower than this share of the tallest figure. */
  private static final double LOW = 0.5;

  /** A full stop ends on the line, a comma below it by more than this share. */
  private static final double TAIL = 0.06;

  private final Map<Integer, Outline> outlines = new HashMap<>();

  /**
   * How a figure is drawn.
   *
   * @param text what the font says it is
   * @param height in a unit of the font's own
   * @param bottom how high above the line it ends, in the same unit
   * @param own how likely it is that a digit is the one that the font says
   * @param best how likely the likeliest digit is
   */
  private record Outline(String text, double height, double bottom, double own, double best) {}

  static boolean isFigure(String text) {
    return text.length() == 1 && (isDigit(text.charAt(0)) || MARKS.contains(text));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '\uFF10' && c <= '\uFF19');
  }

  /** Looks at a character, once; anything but a figure is passed over. */
  void look(PDFont font, int code, String text) throws IOException {
    if (!isFigure(text)) {
      return;
    }
    Optional<GeneralPath> path = GlyphPaths.of(font, code);
    if (path.isEmpty()) {
      return;
    }
    Rectangle2D box = path.get().getBounds2D();
    if (box.getHeight() <= 0) {
      return;
    }
    char figure = text.charAt(0);
    double own = 1;
    double best = 1;
    if (isDigit(figure)) {
      double[] likelihoods = FigureShapes.known().likelihoods(FigureShape.measures(path.get()));
      own = likelihoods[Character.digit(figure, 10)];
      best = Arrays.stream(likelihoods).max().orElse(1);
    }
    outlines.put(code, new Outline(text, box.getHeight(), box.getMinY(), own, best));
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

  /** Of the digits: without one there is nothing that marks could be held against. */
  private double tallest() {
    return outlines.values().stream()
        .filter(outline -> isDigit(outline.text().charAt(0)))
        .mapToDouble(Outline::height)
        .max()
        .orElse(Double.NaN);
  }

  private static boolean looksWrong(Outline outline, double tallest) {
    if (Double.isNaN(tallest)) {
      return false;
    }
    boolean tall = outline.height() >= LOW * tallest;
    boolean tailed = outline.bottom() < -TAIL * tallest;
    return switch (outline.text()) {
      case "." -> tall || tailed;
      case "," -> tall || !tailed;
      case "-" -> tall;
      default -> !tall || outline.own() < outline.best();
    };
  }
}
