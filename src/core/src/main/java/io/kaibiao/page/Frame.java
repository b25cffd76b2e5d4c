package io.kaibiao.page;

import io.kaibiao.report.place.Box;

/**
 * How the reading frame of a page lies on the page as shown: a quarter turn or none.
 *
 * @param turn by how much the text of the shown page is turned, clockwise
 * @param shownWidth the width of the page as shown, in points
 * @param shownHeight the height of the page as shown, in points
 */
public record Frame(Turn turn, double shownWidth, double shownHeight) {

  /** A rotation by a multiple of 90 degrees. */
  public enum Turn {
    /** Text runs from left to right. */
    NONE(0),
    /** Text runs from top to bottom. */
    CLOCKWISE(1),
    /** Text stands on its head. */
    HALF(2),
    /** Text runs from bottom to top. */
    COUNTERCLOCKWISE(3);

    private final int quarters;

    Turn(int quarters) {
      this.quarters = quarters;
    }

    /** Returns how many quarter turns it is, clockwise. */
    public int quarters() {
      return quarters;
    }

    /** Returns what is left of this turn once another was undone. */
    public Turn after(Turn other) {
      return of(quarters - other.quarters);
    }

    /** Returns this turn and another one. */
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

  /** Returns the width of the reading frame in points. */
  public double readingWidth() {
    return sideways() ? shownHeight : shownWidth;
  }

  /** Returns the height of the reading frame in points. */
  public double readingHeight() {
    return sideways() ? shownWidth : shownHeight;
  }

  private boolean sideways() {
    return turn == Turn.CLOCKWISE || turn == Turn.COUNTERCLOCKWISE;
  }

  /** Maps a box of the page as shown into the reading frame. */
  public Box toReading(Box b) {
    return switch (turn) {
      case NONE -> b;
      case CLOCKWISE -> new Box(b.y0(), shownWidth - b.x1(), b.y1(), shownWidth - b.x0());
      case HALF ->
          new Box(
              shownWidth - b.x1(), shownHeight - b.y1(), shownWidth - b.x0(), shownHeight - b.y0());
      case COUNTERCLOCKWISE -> new Box(shownHeight - b.y1(), b.x0(), shownHeight - b.y0(), b.x1());
    };
  }

  /** Maps a box of the reading frame to the page as shown. */
  public Box toShown(Box b) {
    return switch (turn) {
      case NONE -> b;
      case CLOCKWISE -> new Box(shownWidth - b.y1(), b.x0(), shownWidth - b.y0(), b.x1());
      case HALF ->
          new Box(
              shownWidth - b.x1(), shownHeight - b.y1(), shownWidth - b.x0(), shownHeight - b.y0());
      case COUNTERCLOCKWISE -> new Box(b.y0(), shownHeight - b.x1(), b.y1(), shownHeight - b.x0());
    };
  }
}
