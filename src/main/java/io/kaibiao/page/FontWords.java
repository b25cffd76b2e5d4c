package io.kaibiao.page;

import io.kaibiao.page.FontFaces.Face;
import io.kaibiao.page.TextLine.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fonts of a document have set a known word, and so say what they show.
 *
 * <p>Belongs to one document and one thread.
 */
final class FontWords {

  /** Fewer texts on a page than this say nothing of a font. */
  private static final int FEWEST = 8;

  private final Words words;
  private final Set<Face> proven = new HashSet<>();

  FontWords(Words words) {
    this.words = words;
  }

  /** Ends the question about a font that a reader agreed with. */
  void believe(Face face) {
    proven.add(face);
  }

  /** Returns the fonts of Chinese text on a page that no known word was set in so far. */
  Set<Face> unproven(Map<Integer, Face> fonts) {
    Set<Face> open = new HashSet<>(fonts.values());
    open.removeIf(face -> !face.hasHan() || face.isDenied() || proven.contains(face));
    return open;
  }

  /**
   * Returns the texts of a page that has a table by the fonts that have a part in them, for those
   * fonts that have many and no known one. A text has the characters of that font alone.
   *
   * @param fonts the fonts of the page's runs
   */
  Map<Face, List<Segment>> unknown(Page page, Map<Integer, Face> fonts) {
    Map<Face, List<Segment>> texts = new LinkedHashMap<>();
    if (!TextSample.hasTable(page) || unproven(fonts).isEmpty()) {
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
    texts.keySet().retainAll(unproven(fonts));
    texts.values().removeIf(segments -> segments.size() < FEWEST);
    return texts;
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
