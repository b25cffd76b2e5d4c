package io.kaibiao.page;

import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.Box;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The text of a page on which a font does not tell what it shows: cells that have such letters are
 * read from the pixels, the others keep their text. Belongs to one thread.
 */
final class MixedText implements TextSource {

  private final PageText text;
  private final PixelText pixels;

  MixedText(PageText text, PixelText pixels) {
    this.text = text;
    this.pixels = pixels;
  }

  @Override
  public List<Reading> read(List<Box> boxes) {
    List<Reading> readings = new ArrayList<>(text.read(boxes));
    List<Integer> places = new ArrayList<>();
    List<Box> unreadable = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      if (TextTrust.isReadable(readings.get(i).text())) {
        pixels.pass(boxes.get(i));
      } else {
        places.add(i);
        unreadable.add(boxes.get(i));
      }
    }
    List<Reading> seen = pixels.read(unreadable);
    for (int i = 0; i < places.size(); i++) {
      readings.set(places.get(i), seen.get(i));
    }
    return readings;
  }

  @Override
  public List<TextLine> remainingLines() {
    List<TextLine> lines = text.remainingLines();
    List<Box> unreadable =
        lines.stream()
            .flatMap(line -> line.segments().stream())
            .filter(segment -> !TextTrust.isReadable(segment.text()))
            .map(Segment::box)
            .toList();
    if (unreadable.isEmpty()) {
      return lines;
    }
    Iterator<Reading> seen = pixels.read(unreadable).iterator();
    return lines.stream().map(line -> completed(line, seen)).toList();
  }

  /** A line with what was seen where its text layer does not say it. */
  private static TextLine completed(TextLine line, Iterator<Reading> seen) {
    List<Segment> segments = new ArrayList<>();
    for (Segment segment : line.segments()) {
      segments.add(
          TextTrust.isReadable(segment.text())
              ? segment
              : new Segment(seen.next().text(), segment.box(), segment.size()));
    }
    return new TextLine(segments, line.box());
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
