package io.kaibiao.page;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A line of text outside tables.
 *
 * @param segments its parts from left to right, separated by wide gaps
 * @param box the box around it, in points in the reading frame
 */
public record TextLine(List<Segment> segments, Box box) {
  public TextLine {
    segments = List.copyOf(segments);
  }

  /**
   * A part of a line.
   *
   * @param text its text
   * @param box the box around it
   * @param size its largest type size in points
   * @param confidence the confidence of the engine in the text, from 0 to 1; 1 for a text layer
   * @param origin the source of its characters
   * @param bold the share of its letters set in bold type, from 0 to 1; 0 for pixels
   */
  public record Segment(
      String text, Box box, double size, double confidence, Origin origin, double bold) {

    /** Makes a part whose type is not bold. */
    public Segment(String text, Box box, double size, double confidence, Origin origin) {
      this(text, box, size, confidence, origin, 0);
    }

    /** Makes a part from a text layer. */
    public Segment(String text, Box box, double size) {
      this(text, box, size, 1, Origin.TEXT_LAYER);
    }

    /** Returns this part with another text. */
    public Segment as(String other) {
      return new Segment(other, box, size, confidence, origin, bold);
    }

    /** Returns this part at another position. */
    Segment at(Box other) {
      return new Segment(text, other, size, confidence, origin, bold);
    }
  }

  /** Returns the whole line, its parts joined by one blank. */
  public String text() {
    if (segments.size() == 1) {
      return segments.get(0).text();
    }
    return String.join(" ", segments.stream().map(Segment::text).toList());
  }

  /** Returns the confidence in all of it, from 0 to 1. */
  public double confidence() {
    return segments.stream().mapToDouble(Segment::confidence).min().orElse(1);
  }

  /** Returns the source of its characters: pixels if any part was read from them. */
  public Origin origin() {
    return segments.stream().anyMatch(s -> s.origin() == Origin.PIXELS)
        ? Origin.PIXELS
        : Origin.TEXT_LAYER;
  }

  /** Returns this line with the boxes of its parts mapped to other ones. */
  public TextLine moved(UnaryOperator<Box> map) {
    return new TextLine(
        segments.stream().map(s -> s.at(map.apply(s.box()))).toList(), map.apply(box));
  }

  /** Returns the share of its letters set in bold type, from 0 to 1. */
  public double bold() {
    if (segments.size() == 1) {
      return segments.get(0).bold();
    }
    double bold = 0;
    long letters = 0;
    for (Segment segment : segments) {
      long own = segment.text().codePoints().filter(Character::isLetter).count();
      bold += segment.bold() * own;
      letters += own;
    }
    return letters == 0 ? 0 : bold / letters;
  }

  /** Returns the largest type size in points. */
  public double size() {
    return segments.stream().mapToDouble(Segment::size).max().orElse(0);
  }
}
