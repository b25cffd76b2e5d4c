package io.kaibiao.page;

import io.kaibiao.ocr.StripReading;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PageCleaner;
import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.List;

/** Holds some figures of a page's text layer against its pixels. */
final class FigureSample {

  /** How many figures are read. */
  private static final int STRIPS = 12;

  /** Shorter ones may stand anywhere and say little. */
  private static final int SHORTEST = 3;

  /** A page with fewer figures says nothing. */
  private static final int FEWEST = 4;

  private FigureSample() {}

  /** Tells whether a page has figures enough to judge by. */
  static boolean isTelling(Page page) {
    return page.text().remainingLines().stream()
            .flatMap(line -> line.segments().stream())
            .filter(segment -> isFigure(segment.text()))
            .limit(FEWEST)
            .count()
        == FEWEST;
  }

  /**
   * Tells whether the pixels of a page say other figures than its text layer.
   *
   * @param image the page rendered
   */
  static boolean isContradicted(Page page, PageImage image, PixelPages pixels) {
    CleanPage clean = PageCleaner.clean(image.image(), image.dpi());
    Raster raster = PageCleaner.eraseLines(clean.raster(), clean.lines(), clean.dpi());
    List<String> texts = new ArrayList<>();
    List<Raster> strips = new ArrayList<>();
    for (TextLine line : page.text().remainingLines()) {
      for (Segment segment : line.segments()) {
        if (strips.size() < STRIPS && isFigure(segment.text())) {
          texts.add(segment.text());
          strips.add(TextSample.strip(raster, segment, image.dpi() / 72));
        }
      }
    }
    int read = 0;
    int alike = 0;
    List<StripReading> readings = pixels.read(strips);
    for (int i = 0; i < readings.size(); i++) {
      String seen = readings.get(i).text().replace(" ", "");
      read += seen.isEmpty() ? 0 : 1;
      alike += seen.equals(texts.get(i).replace(" ", "")) ? 1 : 0;
    }
    return alike * 2 < read;
  }

  private static boolean isFigure(String text) {
    return text.length() >= SHORTEST
        && text.chars()
            .allMatch(c -> c == ' ' || FigureOutlines.isFigure(String.valueOf((char) c)));
  }
}
