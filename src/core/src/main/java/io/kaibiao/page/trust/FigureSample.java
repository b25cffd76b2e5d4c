package io.kaibiao.page.trust;

import io.kaibiao.ocr.StripReading;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextAssembly;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.font.FigureCharacters;
import io.kaibiao.page.font.FontFaces.Face;
import io.kaibiao.page.pixels.PageImage;
import io.kaibiao.page.pixels.PixelPages;
import io.kaibiao.report.place.Box;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.cleaning.PageCleaner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares figures that look wrong with the pixels of their page. Only the characters in doubt are
 * counted, not the others beside them, and each for its own font.
 */
final class FigureSample {

  /** Fewer characters among words are no figure to judge by. */
  private static final int FEWEST = 2;

  /** How many figures are read at most for each font. */
  private static final int STRIPS = 12;

  /** So many figures that no reader makes out end a doubt. */
  private static final int ENOUGH = 6;

  /** A font is distrusted if its characters are contradicted this many times as often as not. */
  private static final int CONTRADICTED = 3;

  private FigureSample() {}

  /**
   * A printed figure.
   *
   * @param box where it stands
   * @param glyphs its glyphs from left to right
   */
  private record Printed(Box box, List<Glyph> glyphs) {
    String text() {
      return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
  }

  /**
   * Decides for fonts whether their figures are what they say.
   *
   * @param page a page that they stand on
   * @param faces the fonts in doubt, by the runs of the page that are set in them
   * @param image the page rendered, in the reading frame
   * @return the fonts that there was a figure to judge by, with whether they are believed
   */
  static Map<Face, Boolean> verdicts(
      Page page, Map<Integer, Face> faces, PageImage image, PixelPages pixels) {
    List<Printed> figures = figures(page, faces);
    if (figures.isEmpty()) {
      return Map.of();
    }
    CleanPage clean = PageCleaner.clean(image.image(), image.dpi());
    Raster raster = PageCleaner.eraseLines(clean.raster(), clean.lines(), clean.dpi());
    List<Raster> strips =
        figures.stream().map(f -> TextSample.strip(raster, f.box(), image.dpi() / 72)).toList();
    List<StripReading> readings = pixels.read(strips);
    List<StripReading> words = pixels.readWords(strips);
    Map<Face, Votes> votes = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      List<Glyph> glyphs = figures.get(i).glyphs();
      String seen = aligned(readings.get(i), glyphs);
      String spelled = aligned(words.get(i), glyphs);
      count(glyphs, faces, seen, spelled, votes);
    }
    Map<Face, Boolean> verdicts = new LinkedHashMap<>();
    votes.forEach(
        (face, own) -> {
          if (own.hasAny()) {
            verdicts.put(face, !own.isContradicted());
          }
        });
    // What no reader makes out is no proof, and is not asked again on each page.
    if (figures.size() >= ENOUGH) {
      figures.stream()
          .flatMap(figure -> figure.glyphs().stream())
          .flatMap(glyph -> suspected(glyph, faces).stream())
          .forEach(face -> verdicts.putIfAbsent(face, true));
    }
    return verdicts;
  }

  /** Adds what was read for the glyphs of one figure to the votes on their fonts. */
  private static void count(
      List<Glyph> glyphs,
      Map<Integer, Face> faces,
      String seen,
      String spelled,
      Map<Face, Votes> votes) {
    for (int g = 0; g < glyphs.size(); g++) {
      Glyph glyph = glyphs.get(g);
      Optional<Face> face = suspected(glyph, faces);
      if (face.isPresent()) {
        Votes own = votes.computeIfAbsent(face.get(), f -> new Votes());
        own.add(face.get(), glyph.text(), at(seen, g), at(spelled, g));
      }
    }
  }

  /** What was read, if it has one character for each glyph; else nothing. */
  private static String aligned(StripReading reading, List<Glyph> glyphs) {
    String seen = reading.text().replace(" ", "");
    return seen.length() == glyphs.size() ? seen : "";
  }

  private static String at(String seen, int index) {
    return index < seen.length() ? seen.substring(index, index + 1) : "";
  }

  /** What readers say of the characters of one font that are in doubt. */
  private static final class Votes {
    private int agree;
    private int contradict;

    /**
     * Counts one character.
     *
     * @param seen what the readers of figures and of text make of it together, empty if unknown
     * @param spelled what the reader of text alone makes of it: of the two, only this one knows
     *     letters
     */
    void add(Face face, String text, String seen, String spelled) {
      boolean letter = face.isOdd(text);
      if (letter ? spelled.equals(text) : seen.equals(text)) {
        agree++;
        return;
      }
      // A reader may be wrong about odd print: only what the outline says too counts against it.
      String other = letter ? spelled : seen;
      contradict += !other.isEmpty() && face.looksLike(text, other) ? 1 : 0;
    }

    boolean hasAny() {
      return agree + contradict > 0;
    }

    boolean isContradicted() {
      return contradict > 0 && contradict >= CONTRADICTED * agree;
    }
  }

  /** Tells whether a page has figures to judge any of some fonts by. */
  static boolean isTelling(Page page, Map<Integer, Face> faces) {
    return !figures(page, faces).isEmpty();
  }

  /** The longest figures of each font that have suspect characters. */
  private static List<Printed> figures(Page page, Map<Integer, Face> faces) {
    Map<Face, Integer> counts = new HashMap<>();
    return page.text().remainingLines().stream()
        .flatMap(line -> line.segments().stream())
        .flatMap(segment -> printed(page, segment).stream())
        .filter(figure -> figure.text().length() == figure.glyphs().size())
        .sorted(Comparator.comparingInt(figure -> -figure.glyphs().size()))
        .filter(
            figure ->
                figure.glyphs().stream()
                    .flatMap(glyph -> suspected(glyph, faces).stream())
                    .distinct()
                    .anyMatch(face -> counts.merge(face, 1, Integer::sum) <= STRIPS))
        .toList();
  }

  /** The font in doubt that a glyph looks wrong in. */
  private static Optional<Face> suspected(Glyph glyph, Map<Integer, Face> faces) {
    return Optional.ofNullable(faces.get(glyph.run())).filter(f -> f.suspects(glyph.text()));
  }

  /** A text that is a figure, or the figures in another text ({@code 12.50万元}). */
  private static List<Printed> printed(Page page, Segment segment) {
    List<Glyph> inside =
        page.glyphs().stream().filter(glyph -> isIn(segment.box(), glyph)).toList();
    List<Glyph> line = TextAssembly.lines(inside).get(0);
    if (isFigure(segment.text())) {
      return List.of(new Printed(segment.box(), line));
    }
    List<Printed> figures = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.size(); i++) {
      if (i == line.size() || !FigureCharacters.isFigure(line.get(i).text())) {
        if (i - from >= FEWEST) {
          figures.add(printed(line.subList(from, i)));
        }
        from = i + 1;
      }
    }
    return figures;
  }

  private static Printed printed(List<Glyph> glyphs) {
    Box box = glyphs.get(0).box();
    for (Glyph glyph : glyphs) {
      box = box.union(glyph.box());
    }
    return new Printed(box, glyphs);
  }

  static boolean isIn(Box box, Glyph glyph) {
    return box.contains(glyph.centerX(), glyph.centerY());
  }

  private static boolean isFigure(String text) {
    return OddFigures.isOddFigure(text)
        || text.chars()
            .allMatch(c -> c == ' ' || FigureCharacters.isFigure(String.valueOf((char) c)));
  }
}
