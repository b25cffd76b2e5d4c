package io.kaibiao.page.trust;

import io.kaibiao.ocr.StripReading;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.pixels.PageImage;
import io.kaibiao.page.pixels.PixelPages;
import io.kaibiao.page.script.Words;
import io.kaibiao.report.place.Box;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.cleaning.PageCleaner;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a sample of a page's text layer with its pixels. A layer whose characters were mapped
 * wrongly passes every other test.
 */
final class TextSample {

  private static final TrustTolerances LIMITS = TrustTolerances.STANDARD;

  /** The verdicts on a page. */
  enum Verdict {
    /** The page has no table that can be judged. */
    UNKNOWN,
    /** Its tables have known words. */
    HEALTHY,
    /** It has a table without a known word. */
    SUSPECT
  }

  private TextSample() {}

  static Verdict judge(Page page, Words words) {
    if (!hasTable(page)) {
      return Verdict.UNKNOWN;
    }
    int telling = 0;
    for (TextLine line : page.text().remainingLines()) {
      for (Segment segment : line.segments()) {
        if (words.knows(segment.text())) {
          return Verdict.HEALTHY;
        }
        telling += isTelling(segment) ? 1 : 0;
      }
    }
    return telling < LIMITS.texts().fewest() ? Verdict.UNKNOWN : Verdict.SUSPECT;
  }

  static boolean isTelling(Segment segment) {
    return segment.text().chars().filter(c -> isHan((char) c)).count() >= LIMITS.texts().telling();
  }

  /** Tells whether a character belongs to the block of unified Han characters. */
  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  static boolean hasTable(Page page) {
    return page.rulings().size() >= LIMITS.survey().tableRulings() && !page.glyphs().isEmpty();
  }

  /** Returns the texts of a page that can be judged. Rotated texts are excluded. */
  static List<Segment> telling(Page page) {
    List<Glyph> upright =
        page.glyphs().stream().filter(glyph -> glyph.turn() == Frame.Turn.NONE).toList();
    return page.with(upright, page.rulings()).text().remainingLines().stream()
        .flatMap(line -> line.segments().stream())
        .filter(TextSample::isTelling)
        .toList();
  }

  /**
   * Tells whether the pixels of a page contradict some of its texts.
   *
   * @param segments texts of the page; the first ones that are not too long are read
   * @param image the page rendered, in the reading frame
   */
  static boolean isContradicted(List<Segment> segments, PageImage image, PixelPages pixels) {
    CleanPage clean = PageCleaner.clean(image.image(), image.dpi());
    List<String> texts = new ArrayList<>();
    List<Raster> strips = new ArrayList<>();
    for (Segment segment : segments) {
      if (strips.size() < LIMITS.texts().strips()
          && segment.text().length() <= LIMITS.texts().longest()) {
        texts.add(segment.text());
        strips.add(strip(clean.raster(), segment.box(), image.dpi() / 72));
      }
    }
    int read = 0;
    int alike = 0;
    List<StripReading> readings = pixels.read(strips);
    for (int i = 0; i < readings.size(); i++) {
      String seen = readings.get(i).text();
      read += seen.isBlank() ? 0 : 1;
      alike += isAlike(texts.get(i), seen) ? 1 : 0;
    }
    // If nothing can be read, the text layer is the only source.
    return read * 2 > texts.size() && alike * 2 < read;
  }

  static Raster strip(Raster page, Box box, double scale) {
    return page.crop(
        (int) Math.floor(box.x0() * scale) - 2,
        (int) Math.floor(box.y0() * scale) - 1,
        (int) Math.ceil(box.x1() * scale) + 2,
        (int) Math.ceil(box.y1() * scale) + 1);
  }

  /** Tells whether at least half the characters of a text were seen, at any position. */
  private static boolean isAlike(String text, String seen) {
    long common = text.chars().filter(c -> seen.indexOf(c) >= 0).count();
    return common * 2 >= text.length();
  }
}
