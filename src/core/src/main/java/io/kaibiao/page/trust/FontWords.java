package io.kaibiao.page.trust;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.Words;
import io.kaibiao.page.font.FontFaces.Face;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which embedded fonts of a document are known to say what they show: they have set a known word,
 * or their texts are language.
 *
 * <p>Belongs to one document and one thread.
 */
final class FontWords {

  /** Fewer texts on a page than this say nothing of a font. */
  private static final int FEWEST = 8;

  /** Fewer pairs of Han characters than this don't tell language from chance. */
  private static final int FEWEST_PAIRS = 16;

  /**
   * Least share of known pairs in language. Measured on 2026-11-29 over 269 pages with tables of 90
   * documents, fiscal and other: 0.40 to 1.00 as printed; with the characters of a page exchanged
   * at random, 0.27 at most.
   */
  private static final double LANGUAGE = 0.3;

  private final Words words;
  private final Set<Face> proven = new HashSet<>();

  FontWords(Words words) {
    this.words = words;
  }

  /** Ends the question about a font that a reader agreed with. */
  void believe(Face face) {
    proven.add(face);
  }

  /**
   * Returns the texts of a page that has a table by the fonts that have a part in them, for those
   * fonts that have many, no known one, and no language. A text has the characters of that font
   * alone.
   *
   * @param fonts the fonts of the page's runs
   */
  Map<Face, List<Segment>> unknown(Page page, Map<Integer, Face> fonts) {
    if (!TextSample.hasTable(page)) {
      return Map.of();
    }
    Map<Face, List<Segment>> texts = unproven(page, fonts);
    texts.values().removeIf(segments -> segments.size() < FEWEST);
    return texts;
  }

  /** Returns the texts of a page as {@link #unknown} does, few or many, with a table or without. */
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

  /** The fonts of Chinese text on a page that are neither proven nor denied, and can be seen. */
  private Set<Face> open(Map<Integer, Face> fonts) {
    Set<Face> open = new HashSet<>(fonts.values());
    open.removeIf(
        face -> !face.isEmbedded() || !face.hasHan() || face.isDenied() || proven.contains(face));
    return open;
  }

  /** Tells whether so many neighbours are known that texts are no random characters. */
  private boolean isLanguage(List<Segment> segments) {
    int pairs = 0;
    int known = 0;
    for (Segment segment : segments) {
      String text = segment.text();
      for (int i = 0; i + 1 < text.length(); i++) {
        if (TextSample.isHan(text.charAt(i)) && TextSample.isHan(text.charAt(i + 1))) {
          pairs++;
          known += words.knowsPair(text.substring(i, i + 2)) ? 1 : 0;
        }
      }
    }
    return pairs >= FEWEST_PAIRS && known >= LANGUAGE * pairs;
  }

  /** What each font has of a text, from left to right. */
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
