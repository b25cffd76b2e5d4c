package io.kaibiao.page.trust;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.font.FontFaces.Face;
import io.kaibiao.page.font.FontTolerances;
import io.kaibiao.page.script.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the embedded fonts of a document whose text layer is known to be correct: a known word is
 * set in them, or their texts resemble Chinese language.
 *
 * <p>Belongs to one document and one thread.
 */
final class FontWords {

  private static final TrustTolerances.Words LIMITS = TrustTolerances.STANDARD.words();

  private static final FontTolerances.Language LANGUAGE = FontTolerances.STANDARD.language();

  private final Words words;
  private final Set<Face> proven = new HashSet<>();

  FontWords(Words words) {
    this.words = words;
  }

  /** Accepts a font whose text an engine confirmed. */
  void believe(Face face) {
    proven.add(face);
  }

  /**
   * Returns the texts of a page with a table by font, for fonts with many texts that contain no
   * known word and do not resemble language. Each text contains only the characters of that font.
   *
   * @param fonts the fonts of the page's text runs
   */
  Map<Face, List<Segment>> unknown(Page page, Map<Integer, Face> fonts) {
    if (!TextSample.hasTable(page)) {
      return Map.of();
    }
    Map<Face, List<Segment>> texts = unproven(page, fonts);
    texts.values().removeIf(segments -> segments.size() < LIMITS.fewest());
    return texts;
  }

  /**
   * Returns the same as {@link #unknown} for any number of texts, and for pages without a table
   * too.
   */
  Map<Face, List<Segment>> unproven(Page page, Map<Integer, Face> fonts) {
    Map<Face, List<Segment>> texts = new LinkedHashMap<>();
    if (open(fonts).isEmpty()) {
      return texts;
    }
    for (Segment segment : TextSample.telling(page)) {
      boolean known = words.knowsLabel(segment.text());
      parts(page, segment, fonts)
          .forEach(
              (face, part) -> {
                if (known) {
                  proven.add(face);
                }
                texts
                    .computeIfAbsent(face, f -> new ArrayList<>())
                    .add(new Segment(part, segment.box(), segment.size()));
              });
    }
    texts.keySet().retainAll(open(fonts));
    texts.forEach(
        (face, segments) -> {
          if (isLanguage(segments)) {
            proven.add(face);
          }
        });
    texts.keySet().removeAll(proven);
    return texts;
  }

  /**
   * Returns the embedded fonts of Chinese text on a page that are neither accepted nor rejected.
   */
  private Set<Face> open(Map<Integer, Face> fonts) {
    Set<Face> open = new HashSet<>(fonts.values());
    open.removeIf(
        face -> !face.isEmbedded() || !face.hasHan() || face.isDenied() || proven.contains(face));
    return open;
  }

  /**
   * Tells whether so many pairs of neighbouring characters are known that the texts are not random.
   */
  private boolean isLanguage(List<Segment> segments) {
    List<String> pairs = new ArrayList<>();
    for (Segment segment : segments) {
      String text = segment.text();
      for (int i = 0; i + 1 < text.length(); i++) {
        if (TextSample.isHan(text.charAt(i)) && TextSample.isHan(text.charAt(i + 1))) {
          pairs.add(text.substring(i, i + 2));
        }
      }
    }
    // The words of forms are there already; the dictionary, which knows more, is loaded if need be.
    return pairs.size() >= LANGUAGE.fewestPairs()
        && (areKnown(pairs, words::isPairOfForms) || areKnown(pairs, words::knowsPair));
  }

  private static boolean areKnown(List<String> pairs, Predicate<String> isKnown) {
    return pairs.stream().filter(isKnown).count() >= LANGUAGE.known() * pairs.size();
  }

  /** Returns the characters of a text in each font, from left to right. */
  private static Map<Face, String> parts(Page page, Segment segment, Map<Integer, Face> fonts) {
    Map<Face, String> parts = new LinkedHashMap<>();
    page.glyphs().stream()
        .filter(glyph -> FigureSample.isIn(segment.box(), glyph))
        .sorted(Comparator.comparingDouble(Glyph::x0))
        .forEach(
            glyph -> {
              Face face = fonts.get(glyph.run());
              if (face != null) {
                parts.merge(face, glyph.text(), String::concat);
              }
            });
    return parts;
  }
}
