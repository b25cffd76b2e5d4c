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
 * Compares numbers that look wrong with the pixels of their page. Only the doubtful characters are
 * counted, not the others beside them, and each counts for its own font.
 */
final class FigureSample {

  private static final TrustTolerances.Figures LIMITS = TrustTolerances.STANDARD.figures();

  private FigureSample() {}

  /**
   * A printed number.
   *
   * @param box its bounding box
   * @param glyphs its glyphs from left to right
   */
  private record Printed(Box box, List<Glyph> glyphs) {
    String text() {
      return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
  }

  /**
   * Decides for fonts whether the digits in their text layer are correct.
   *
   * @param page a page with text in these fonts
   * @param faces the doubtful fonts, by the text runs of the page that are set in them
   * @param image the page rendered, in the reading frame
   * @return whether each font is believed; fonts without a number that could be judged are missing
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
    // Numbers that no engine can read prove nothing and are not read again on each page.
    if (figures.size() >= LIMITS.enough()) {
      figures.stream()
          .flatMap(figure -> figure.glyphs().stream())
          .flatMap(glyph -> suspected(glyph, faces).stream())
          .forEach(face -> verdicts.putIfAbsent(face, true));
    }
    return verdicts;
  }

  /** Counts the characters read for one number as votes for or against their fonts. */
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

  /**
   * Returns the text that was read if it has one character for each glyph, else an empty string.
   */
  private static String aligned(StripReading reading, List<Glyph> glyphs) {
    String seen = reading.text().replace(" ", "");
    return seen.length() == glyphs.size() ? seen : "";
  }

  private static String at(String seen, int index) {
    return index < seen.length() ? seen.substring(index, index + 1) : "";
  }

  /** The votes of the engines on the doubtful characters of one font. */
  private static final class Votes {
    private int agree;
    private int contradict;

    /**
     * Counts one character.
     *
     * @param seen the character read by the engines for numbers and for text together, empty if
     *     unknown
     * @param spelled the character read by the text engine alone, as only this one knows letters
     */
    void add(Face face, String text, String seen, String spelled) {
      boolean letter = face.isOdd(text);
      if (letter ? spelled.equals(text) : seen.equals(text)) {
        agree++;
        return;
      }
      // An engine may misread unusual print, so a character counts against the font only if the
      // outline agrees.
      String other = letter ? spelled : seen;
      contradict += !other.isEmpty() && face.looksLike(text, other) ? 1 : 0;
    }

    boolean hasAny() {
      return agree + contradict > 0;
    }

    boolean isContradicted() {
      return contradict > 0 && contradict >= LIMITS.contradicted() * agree;
    }
  }

  /** Tells whether a page has numbers by which any of some fonts can be judged. */
  static boolean isTelling(Page page, Map<Integer, Face> faces) {
    return !figures(page, faces).isEmpty();
  }

  /** Returns the longest numbers of each font that contain suspect characters. */
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
                    .anyMatch(face -> counts.merge(face, 1, Integer::sum) <= LIMITS.strips()))
        .toList();
  }

  /** Returns the doubtful font of a glyph if the glyph looks wrong in it. */
  private static Optional<Face> suspected(Glyph glyph, Map<Integer, Face> faces) {
    return Optional.ofNullable(faces.get(glyph.run())).filter(f -> f.suspects(glyph.text()));
  }

  /** Returns a text that is a number, or the numbers within another text ({@code 12.50万元}). */
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
        if (i - from >= LIMITS.fewest()) {
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
