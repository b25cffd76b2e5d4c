package io.kaibiao.page;

import io.kaibiao.page.FontFaces.Face;
import io.kaibiao.page.TextLine.Segment;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Any figure, written the same way. */
  private static final Pattern NUMBER = Pattern.compile("[0O.,-]+");

  private static final String LOOK_ALIKES = "OoQDIl|!SsBZzbgq";

  private OddFigures() {}

  /** Tells whether a character is no part of a figure, but may be set like a digit. */
  static boolean isOdd(String text) {
    return text.length() == 1
        && !Script.isWide(text.charAt(0))
        && (Character.isLetter(text.charAt(0)) || LOOK_ALIKES.contains(text));
  }

  /**
   * Tells the fonts of a page which of their characters stand where digits should.
   *
   * @param figures which texts are figures with such characters
   */
  static void note(Page page, Map<Integer, Face> faces, Predicate<String> figures) {
    if (page.glyphs().stream().noneMatch(glyph -> isOdd(glyph.text()))) {
      return;
    }
    for (TextLine line : page.text().remainingLines()) {
      for (Segment segment : line.segments()) {
        if (figures.test(segment.text())) {
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

  /** Tells whether a text is an amount or a code with such characters. */
  static boolean isOddFigure(String text) {
    String kinds = kinds(text);
    long odd = kinds.chars().filter(c -> c == 'O' || c == 'x').count();
    long digits = kinds.chars().filter(c -> c == '0').count();
    boolean parted = kinds.indexOf('.') >= 0 || kinds.indexOf(',') >= 0;
    return odd > 0 && (parted || digits >= odd) && FIGURE.matcher(kinds).matches();
  }

  /** Tells whether a text may be any number with such characters, be it {@code l}. */
  static boolean isOddNumber(String text) {
    String kinds = kinds(text);
    return kinds.indexOf('O') >= 0 && NUMBER.matcher(kinds).matches();
  }

  /** Writes a text as the patterns have it, without blanks. */
  private static String kinds(String text) {
    StringBuilder kinds = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      if (isOdd(c)) {
        kinds.append(LOOK_ALIKES.contains(c) ? 'O' : 'x');
      } else if (c.charAt(0) >= '0' && c.charAt(0) <= '9') {
        kinds.append('0');
      } else if (!c.isBlank()) {
        kinds.append(c);
      }
    }
    return kinds.toString();
  }
}
