package io.kaibiao.page;

import io.kaibiao.page.FontFaces.Face;
import io.kaibiao.page.TextLine.Segment;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds characters that stand where figures have digits but are none: an {@code O} for a 0, an
 * {@code l} for a 1.
 */
final class OddFigures {

  /** An amount or a code; digits are written 0, characters that look like one O, others x. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "-?[0Ox]{1,3}(,[0Ox]{3})+([.][0Ox]{1,2})?|-?[0Ox]{1,12}[.][0Ox]{2}|[0O]{3,7}");

  private static final String LOOK_ALIKES = "OoQDIl|!SsBZzbgq";

  private OddFigures() {}

  /** Tells whether a character is no part of a figure, but may be set like a digit. */
  static boolean isOdd(String text) {
    return text.length() == 1
        && !Script.isWide(text.charAt(0))
        && (Character.isLetter(text.charAt(0)) || LOOK_ALIKES.contains(text));
  }

  /** Tells the fonts of a page which of their characters stand where digits should. */
  static void note(Page page, Map<Integer, Face> faces) {
    if (page.glyphs().stream().noneMatch(glyph -> isOdd(glyph.text()))) {
      return;
    }
    for (TextLine line : page.text().remainingLines()) {
      for (Segment segment : line.segments()) {
        if (isOddFigure(segment.text())) {
          page.glyphs().stream()
              .filter(glyph -> isOdd(glyph.text()) && FigureSample.isIn(segment.box(), glyph))
              .forEach(
                  glyph ->
                      Optional.ofNullable(faces.get(glyph.run()))
                          .ifPresent(face -> face.addOdd(glyph.text())));
        }
      }
    }
  }

  static boolean isOddFigure(String text) {
    StringBuilder kinds = new StringBuilder();
    int odd = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      if (isOdd(c) && !c.isBlank()) {
        kinds.append(LOOK_ALIKES.contains(c) ? 'O' : 'x');
        odd++;
      } else if (c.charAt(0) >= '0' && c.charAt(0) <= '9') {
        kinds.append('0');
        digits++;
      } else if (!c.isBlank()) {
        kinds.append(c);
      }
    }
    boolean parted = kinds.indexOf(".") >= 0 || kinds.indexOf(",") >= 0;
    return odd > 0 && (parted || digits >= odd) && FIGURE.matcher(kinds).matches();
  }
}
