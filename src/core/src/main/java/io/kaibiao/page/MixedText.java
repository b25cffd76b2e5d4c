package io.kaibiao.page;

import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The text of a page with a font that does not define its characters. Cells with such letters are
 * read from pixels, and the others keep their text. Letters of fonts that are not embedded are
 * invisible in the pixels and are not read from them. A cell with both kinds is read, but doubtful.
 *
 * <p>Belongs to one thread.
 */
final class MixedText implements TextSource {

  private final PageText text;
  private final PixelText pixels;
  private final List<Glyph> unknown;
  private final List<Glyph> unshown;

  /**
   * Combines the two texts of a page.
   *
   * @param glyphs the glyphs of the page's text layer
   */
  MixedText(PageText text, PixelText pixels, List<Glyph> glyphs) {
    this.text = text;
    this.pixels = pixels;
    this.unknown =
        glyphs.stream().filter(g -> g.drawing() == Drawing.EMBEDDED && !g.isReadable()).toList();
    this.unshown = glyphs.stream().filter(g -> g.drawing() != Drawing.EMBEDDED).toList();
  }

  @Override
  public List<Reading> read(List<Box> boxes) {
    List<Reading> readings = new ArrayList<>(text.read(boxes));
    List<Integer> places = new ArrayList<>();
    List<Box> unreadable = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      if (isUnreadable(readings.get(i).text(), boxes.get(i))) {
        places.add(i);
        unreadable.add(boxes.get(i));
      } else {
        pixels.pass(boxes.get(i));
      }
    }
    List<Reading> seen = pixels.read(unreadable);
    for (int i = 0; i < places.size(); i++) {
      Reading whole = LayerMerge.of(readings.get(places.get(i)).text(), seen.get(i));
      boolean partly = isIn(unshown, unreadable.get(i));
      readings.set(places.get(i), partly ? whole.limited(0) : whole);
    }
    return readings;
  }

  @Override
  public List<TextLine> remainingLines() {
    List<TextLine> lines = text.remainingLines();
    List<Box> unreadable =
        lines.stream()
            .flatMap(line -> line.segments().stream())
            .filter(segment -> isUnreadable(segment.text(), segment.box()))
            .map(Segment::box)
            .toList();
    if (unreadable.isEmpty()) {
      return lines;
    }
    Iterator<Reading> seen = pixels.read(unreadable).iterator();
    return lines.stream().map(line -> completed(line, seen)).toList();
  }

  /** Returns a line with the readings inserted where its text layer has no characters. */
  private TextLine completed(TextLine line, Iterator<Reading> seen) {
    List<Segment> segments = new ArrayList<>();
    for (Segment segment : line.segments()) {
      segments.add(
          isUnreadable(segment.text(), segment.box())
              ? new Segment(
                  LayerMerge.of(segment.text(), seen.next()).text(), segment.box(), segment.size())
              : segment);
    }
    return new TextLine(segments, line.box());
  }

  /** Tells whether a text has letters that its layer does not define and the pixels show. */
  private boolean isUnreadable(String layer, Box box) {
    return !Script.isReadable(layer)
        && (unshown.stream().allMatch(Glyph::isReadable) || isIn(unknown, box));
  }

  private static boolean isIn(List<Glyph> glyphs, Box box) {
    return glyphs.stream().anyMatch(glyph -> box.contains(glyph.centerX(), glyph.centerY()));
  }

  @Override
  public int countLines(Box box) {
    return text.countLines(box);
  }

  @Override
  public List<TextLine> lines(Box box) {
    return text.lines(box);
  }

  @Override
  public List<String> problems() {
    return pixels.problems();
  }
}
