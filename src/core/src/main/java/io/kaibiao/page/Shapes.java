package io.kaibiao.page;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * What a page paints beside text, rulings and images: filled areas and slanting lines. Immutable.
 *
 * @param areas the filled areas, in painting order: later ones cover earlier ones
 * @param slants the slanting lines
 */
public record Shapes(List<Area> areas, List<Slant> slants) {

  /** No shapes at all. */
  public static final Shapes NONE = new Shapes(List.of(), List.of());

  public Shapes {
    areas = List.copyOf(areas);
    slants = List.copyOf(slants);
  }

  /**
   * A filled area.
   *
   * @param box where it is, in points in the reading frame
   * @param luma its lightness on white paper: 0 black, 1 white
   */
  public record Area(Box box, double luma) {}

  /**
   * A straight line that is neither horizontal nor vertical, in points in the reading frame.
   *
   * @param x0 the x of one end
   * @param y0 the y of the same end
   * @param x1 the x of the other end
   * @param y1 the y of the other end
   */
  public record Slant(double x0, double y0, double x1, double y1) {

    /** Returns it as it stands in a frame. */
    Slant turned(Frame frame) {
      Box from = frame.toReading(new Box(x0, y0, x0, y0));
      Box to = frame.toReading(new Box(x1, y1, x1, y1));
      return new Slant(from.x0(), from.y0(), to.x0(), to.y0());
    }
  }

  /** Returns these shapes as they stand in a frame. */
  public Shapes turned(Frame frame) {
    return frame.turn() == Frame.Turn.NONE
        ? this
        : new Shapes(
            areas.stream().map(a -> new Area(frame.toReading(a.box()), a.luma())).toList(),
            slants.stream().map(s -> s.turned(frame)).toList());
  }
}
