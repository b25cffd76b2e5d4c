package io.kaibiao.page.trust;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.font.FigureCharacters;
import io.kaibiao.page.font.FontFaces.Face;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds letters that are used as digits: an {@code O} for a 0, an {@code l} for a 1. */
final class OddFigures {

  /**
   * An amount or a code. Digits are written as 0, letters that look like a digit as O, others as x.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "-?[0Ox]{1,3}(,[0Ox]{3})+([.][0Ox]{1,2})?|-?[0Ox]{1,12}[.][0Ox]{2}|[0O]{3,7}");

  /** Any number, written in the same way. */
  private static final Pattern NUMBER = Pattern.compile("[0O.,-]+");

  private OddFigures() {}

  /**
   * Records in the fonts of a page which letters are used as digits. In an amount, any letter
   * counts. A code may begin or end with a letter, so a letter counts only inside it, or if it
   * begins some codes and ends others.
   *
   * @param figures decides which texts are numbers with such letters
   */
  static void note(Page page, Map<Integer, Face> faces, Predicate<String> figures) {
    if (page.glyphs().stream().noneMatch(glyph -> FigureCharacters.isOdd(glyph.text()))) {
      return;
    }
    Set<FontLetter> first = new HashSet<>();
    Set<FontLetter> last = new HashSet<>();
    for (TextLine line : page.text().remainingLines()) {
      for (Segment segment : line.segments()) {
        if (!figures.test(segment.text())) {
          continue;
        }
        List<Glyph> glyphs =
            page.glyphs().stream()
                .filter(glyph -> FigureSample.isIn(segment.box(), glyph))
                .sorted(Comparator.comparingDouble(Glyph::x0))
                .toList();
        boolean amount = isParted(segment.text());
        for (int i = 0; i < glyphs.size(); i++) {
          String letter = glyphs.get(i).text();
          Face face = faces.get(glyphs.get(i).run());
          if (face == null || !FigureCharacters.isOdd(letter)) {
            continue;
          }
          if (amount) {
            face.addOddOfAmount(letter);
          } else if (i > 0 && i < glyphs.size() - 1) {
            face.addOddOfCode(letter);
          } else {
            (i == 0 ? first : last).add(new FontLetter(face, letter));
          }
        }
      }
    }
    first.retainAll(last);
    first.forEach(letter -> letter.face().addOddOfCode(letter.text()));
  }

  /** A letter of one font. */
  private record FontLetter(Face face, String text) {}

  private static boolean isParted(String text) {
    return text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
  }

  /** Tells whether a text is an amount or a code with such letters. */
  static boolean isOddFigure(String text) {
    String kinds = kinds(text);
    long odd = kinds.chars().filter(c -> c == 'O' || c == 'x').count();
    long digits = kinds.chars().filter(c -> c == '0').count();
    return odd > 0
        && digits > 0
        && (isParted(kinds) || digits >= odd)
        && FIGURE.matcher(kinds).matches();
  }

  /** Tells whether a text may be any number with such letters, even {@code l} alone. */
  static boolean isOddNumber(String text) {
    String kinds = kinds(text);
    return kinds.indexOf('O') >= 0 && NUMBER.matcher(kinds).matches();
  }

  /** Returns a text in the notation of the patterns, without blanks. */
  private static String kinds(String text) {
    StringBuilder kinds = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      if (FigureCharacters.isOdd(c)) {
        kinds.append(FigureCharacters.isLookAlike(c) ? 'O' : 'x');
      } else if (c.charAt(0) >= '0' && c.charAt(0) <= '9') {
        kinds.append('0');
      } else if (!c.isBlank()) {
        kinds.append(c);
      }
    }
    return kinds.toString();
  }
}
