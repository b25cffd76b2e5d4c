package io.kaibiao.page;

import io.kaibiao.report.place.Box;

/**
 * The rotation and the scale of the reading frame of a page relative to the page as displayed.
 *
 * @param turn the clockwise rotation of the text on the displayed page, in quarter turns
 * @param shownWidth the width of the displayed page, in points
 * @param shownHeight the height of the displayed page, in points
 * @param scale lengths in the reading frame for each point of the displayed page: 1 unless the page
 *     is an ordinary page enlarged or reduced as a whole
 */
public record Frame(Turn turn, double shownWidth, double shownHeight, double scale) {

  /** Makes the frame of a page that is read in points. */
  public Frame(Turn turn, double shownWidth, double shownHeight) {
    this(turn, shownWidth, shownHeight, 1);
  }

  /** A rotation by a multiple of 90 degrees. */
  public enum Turn {
    /** Text runs from left to right. */
    NONE(0),
    /** Text runs from top to bottom. */
    CLOCKWISE(1),
    /** Text is upside down. */
    HALF(2),
    /** Text runs from bottom to top. */
    COUNTERCLOCKWISE(3);

    private final int quarters;

    Turn(int quarters) {
      this.quarters = quarters;
    }

    /** Returns the number of clockwise quarter turns. */
    public int quarters() {
      return quarters;
    }

    /** Returns the rotation that remains after another one is undone. */
    public Turn after(Turn other) {
      return of(quarters - other.quarters);
    }

    /** Returns the sum of this rotation and another one. */
    Turn and(Turn other) {
      return of(quarters + other.quarters);
    }

    private static Turn of(int quarters) {
      return switch ((quarters + 4) % 4) {
        case 1 -> CLOCKWISE;
        case 2 -> HALF;
        case 3 -> COUNTERCLOCKWISE;
        default -> NONE;
      };
    }
  }

  /** Returns the width of the reading frame. */
  public double readingWidth() {
    return scale * (sideways() ? shownHeight : shownWidth);
  }

  /** Returns the height of the reading frame. */
  public double readingHeight() {
    return scale * (sideways() ? shownWidth : shownHeight);
  }

  private boolean sideways() {
    return turn == Turn.CLOCKWISE || turn == Turn.COUNTERCLOCKWISE;
  }

  /** Maps a box of the displayed page into the reading frame. */
  public Box toReading(Box shown) {
    Box b = times(shown, scale);
    double width = scale * shownWidth;
    double height = scale * shownHeight;
    return switch (turn) {
      case NONE -> b;
      case CLOCKWISE -> new Box(b.y0(), width - b.x1(), b.y1(), width - b.x0());
      case HALF -> new Box(width - b.x1(), height - b.y1(), width - b.x0(), height - b.y0());
      case COUNTERCLOCKWISE -> new Box(height - b.y1(), b.x0(), height - b.y0(), b.x1());
    };
  }

  /** Maps a box of the reading frame to the displayed page. */
  public Box toShown(Box reading) {
    Box b = times(reading, 1 / scale);
    return switch (turn) {
      case NONE -> b;
      case CLOCKWISE -> new Box(shownWidth - b.y1(), b.x0(), shownWidth - b.y0(), b.x1());
      case HALF ->
          new Box(
              shownWidth - b.x1(), shownHeight - b.y1(), shownWidth - b.x0(), shownHeight - b.y0());
      case COUNTERCLOCKWISE -> new Box(b.y0(), shownHeight - b.x1(), b.y1(), shownHeight - b.x0());
    };
  }

  private static Box times(Box b, double factor) {
    return factor == 1
        ? b
        : new Box(factor * b.x0(), factor * b.y0(), factor * b.x1(), factor * b.y1());
  }
}
