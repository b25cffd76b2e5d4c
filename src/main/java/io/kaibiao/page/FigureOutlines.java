package io.kaibiao.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * Holds what a font says of its figures against how they are drawn: an 8 has two holes, a 1 has
 * none, a full stop is low. A font whose character map was scrambled looks healthy to every other
 * test. It takes more than one figure that looks wrong to doubt a font; a doubt is no proof.
 *
 * <p>Belongs to one font and one thread.
 */
final class FigureOutlines {

  private static final String FIGURES = "0123456789.,-";

  /** This many different figures must look wrong. */
  private static final int WRONG = 2;

  /** Full stops, commas and dashes are lower than this share of the tallest figure. */
  private static final double LOW = 0.5;

  private final Map<String, Outline> outlines = new HashMap<>();

  /**
   * How a figure is drawn.
   *
   * @param contours how many closed lines bound it
   * @param height in any unit of the font's own
   */
  private record Outline(int contours, double height) {}

  static boolean isFigure(String text) {
    return text.length() == 1 && FIGURES.contains(text);
  }

  /** Looks at a character, once; anything but a figure is passed over. */
  void look(PDFont font, int code, String text) throws IOException {
    if (!isFigure(text)
        || outlines.containsKey(text)
        || font instanceof PDType3Font
        || !font.isEmbedded()
        || !(font instanceof PDVectorFont vector)) {
      return;
    }
    GeneralPath path = vector.getPath(code);
    double height = path.getBounds2D().getHeight();
    if (height > 0) {
      outlines.put(text, new Outline(contours(path), height));
    }
  }

  /** Tells whether so many figures look wrong that the font is to be doubted. */
  boolean isDoubtful() {
    double tallest = outlines.values().stream().mapToDouble(Outline::height).max().orElse(0);
    return outlines.entrySet().stream()
            .filter(e -> !isLike(e.getKey().charAt(0), e.getValue(), LOW * tallest))
            .limit(WRONG)
            .count()
        == WRONG;
  }

  private static boolean isLike(char figure, Outline outline, double low) {
    boolean tall = outline.height() >= low;
    int contours = outline.contours();
    return switch (figure) {
      case '.', ',', '-' -> !tall;
      case '0', '6', '9' -> tall && contours >= 2;
      case '8' -> tall && contours >= 3;
      case '4' -> tall && contours <= 2;
      default -> tall && contours == 1;
    };
  }

  /** Counts the lines that are drawn: some programs end with a move to nowhere. */
  private static int contours(GeneralPath path) {
    int count = 0;
    boolean moved = false;
    double[] points = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(points);
      boolean drawn = kind != PathIterator.SEG_MOVETO && kind != PathIterator.SEG_CLOSE;
      count += moved && drawn ? 1 : 0;
      moved = kind == PathIterator.SEG_MOVETO || (moved && !drawn);
    }
    return count;
  }
}
