package io.kaibiao.page.annotation;

import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a text into a box as a viewer would that generates the missing appearance of a form field:
 * from the left, lines broken at the right edge, a single line in the middle of the height.
 * Coordinates are points from the page's top-left corner, in the frame in which the text is
 * upright.
 */
public final class TypedText {

  private static final AnnotationTolerances LIMITS = AnnotationTolerances.STANDARD;

  /** First code point of the characters that are as wide as high: geometric shapes, CJK. */
  private static final int FIRST_WIDE = 0x25A0;

  /** Maximum number of characters that are set. No cell of a report has as many. */
  private static final int MOST = 4_000;

  private TypedText() {}

  /**
   * A character and its place.
   *
   * @param text the character
   * @param box its advance box
   * @param baseline the distance of its baseline from the page's top edge
   */
  public record Place(String text, Box box, double baseline) {

    /** Returns the place of a character with this left end of its baseline. */
    public static Place at(String text, double x, double baseline, double size) {
      double width = width(text.codePointAt(0)) * size;
      return new Place(
          text,
          new Box(
              x, baseline - LIMITS.ascent() * size, x + width, baseline + LIMITS.descent() * size),
          baseline);
    }
  }

  /** Returns the characters of a text that are not blank, with their places. */
  public static List<Place> in(Box box, String text, double size) {
    List<String> lines = lines(text, box.width() - 2 * LIMITS.padding(), size);
    double top = lines.size() == 1 ? (box.y0() + box.y1() - size) / 2 : box.y0() + LIMITS.padding();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      double baseline = top + (i * LIMITS.leading() + LIMITS.ascent()) * size;
      double x = box.x0() + LIMITS.padding();
      for (int c : lines.get(i).codePoints().toArray()) {
        if (!Character.isWhitespace(c)) {
          places.add(Place.at(Character.toString(c), x, baseline, size));
        }
        x += width(c) * size;
      }
    }
    return places;
  }

  private static List<String> lines(String text, double room, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (int c : text.strip().codePoints().limit(MOST).toArray()) {
      double width = width(c) * size;
      boolean isBreak = c == '\n' || c == '\r';
      if (isBreak || (used + width > room && !line.isEmpty() && Character.isIdeographic(c))) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (!isBreak) {
        line.appendCodePoint(c);
        used += width;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static double width(int c) {
    return c >= FIRST_WIDE ? 1 : LIMITS.narrow();
  }
}
