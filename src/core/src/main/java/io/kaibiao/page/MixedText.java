package io.kaibiao.page;

import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The text of a page whose text layer lacks some of it: a font does not define its characters, or
 * figures are drawn as outlines or pictures. Cells with such letters or ink are read from pixels,
 * and the others keep their text. Letters of fonts that are not embedded are invisible in the
 * pixels and are not read from them. A cell with both kinds is read, but doubtful.
 *
 * <p>Belongs to one thread.
 */
final class MixedText implements TextSource {

  private final PageText text;
  private final PixelText pixels;
  private final List<Glyph> unknown;
  private final List<Glyph> unshown;
  private final List<Box> unread;

  /**
   * Combines the two texts of a page.
   *
   * @param page the page, with the glyphs of its text layer and the positions of its other ink
   */
  MixedText(PageText text, PixelText pixels, Page page) {
    this.text = text;
    this.pixels = pixels;
    this.unknown =
        page.glyphs().stream()
            .filter(g -> g.drawing() == Drawing.EMBEDDED && !g.isReadable())
            .toList();
    this.unshown = page.glyphs().stream().filter(g -> g.drawing() != Drawing.EMBEDDED).toList();
    this.unread = new ArrayList<>(page.other().places());
  }

  @Override
  public List<Reading> read(List<Box> boxes) {
    List<Reading> readings = new ArrayList<>(text.read(boxes));
    List<Integer> places = new ArrayList<>();
    List<Box> unreadable = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Box box = boxes.get(i);
      boolean inked = unread.removeIf(ink -> isIn(ink, box));
      if (isUnreadable(readings.get(i).text(), box) || inked) {
        places.add(i);
        unreadable.add(box);
      } else {
        pixels.pass(box);
      }
    }
    List<Reading> seen = pixels.read(unreadable);
    for (int i = 0; i < places.size(); i++) {
      Reading layer = readings.get(places.get(i));
      Reading whole = LayerMerge.of(layer.text(), seen.get(i));
      boolean partly = isIn(unshown, unreadable.get(i)) || isShort(layer.text(), whole.text());
      readings.set(places.get(i), partly ? whole.limited(0) : whole);
    }
    return readings;
  }

  /** Tells whether the reading of a cell lacks a character that its text layer has. */
  private static boolean isShort(String layer, String reading) {
    return Script.isReadable(layer)
        && !reading.replaceAll("\\s", "").contains(layer.replaceAll("\\s", ""));
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
    if (unreadable.isEmpty() && unread.isEmpty()) {
      return lines;
    }
    Iterator<Reading> seen = pixels.read(unreadable).iterator();
    List<TextLine> all =
        new ArrayList<>(lines.stream().map(line -> completed(line, seen)).toList());
    if (!unread.isEmpty()) {
      all.addAll(pixels.linesIn(unread));
      unread.clear();
      all.sort(Comparator.comparingDouble(line -> line.box().y0() + line.box().y1()));
    }
    return all;
  }

  /** Returns a line with the readings inserted where its text layer has no characters. */
  private TextLine completed(TextLine line, Iterator<Reading> seen) {
    List<Segment> segments = new ArrayList<>();
    for (Segment segment : line.segments()) {
      segments.add(
          isUnreadable(segment.text(), segment.box()) ? read(segment, seen.next()) : segment);
    }
    return new TextLine(segments, line.box());
  }

  private static Segment read(Segment segment, Reading seen) {
    Reading whole = LayerMerge.of(segment.text(), seen);
    return new Segment(
        whole.text(), segment.box(), segment.size(), whole.confidence(), Origin.PIXELS);
  }

  /** Tells whether a text has letters that its layer does not define and the pixels show. */
  private boolean isUnreadable(String layer, Box box) {
    return !Script.isReadable(layer)
        && (unshown.stream().allMatch(Glyph::isReadable) || isIn(unknown, box));
  }

  private static boolean isIn(List<Glyph> glyphs, Box box) {
    return glyphs.stream().anyMatch(glyph -> box.contains(glyph.centerX(), glyph.centerY()));
  }

  private static boolean isIn(Box ink, Box box) {
    return box.contains((ink.x0() + ink.x1()) / 2, (ink.y0() + ink.y1()) / 2);
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
