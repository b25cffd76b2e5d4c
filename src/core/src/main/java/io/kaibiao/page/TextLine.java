package io.kaibiao.page;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * A line of text outside tables.
 *
 * @param segments its parts from left to right; wide gaps part them
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
   * @param sureness how sure a reader of pixels is of the text, from 0 to 1; 1 for a text layer's
   */
  public record Segment(String text, Box box, double size, double sureness) {

    /** Makes a part that a text layer has. */
    public Segment(String text, Box box, double size) {
      this(text, box, size, 1);
    }

    /** Returns this part with another text. */
    public Segment as(String other) {
      return new Segment(other, box, size, sureness);
    }
  }

  /** Returns the whole line, its parts joined by one blank. */
  public String text() {
    if (segments.size() == 1) {
      return segments.get(0).text();
    }
    return String.join(" ", segments.stream().map(Segment::text).toList());
  }

  /** Returns how sure readers are of all of it, from 0 to 1. */
  public double sureness() {
    return segments.stream().mapToDouble(Segment::sureness).min().orElse(1);
  }

  /** Returns the largest type size in points. */
  public double size() {
    return segments.stream().mapToDouble(Segment::size).max().orElse(0);
  }
}
