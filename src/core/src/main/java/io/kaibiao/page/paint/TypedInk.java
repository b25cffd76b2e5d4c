package io.kaibiao.page.paint;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.annotation.TypedText;
import io.kaibiao.page.colour.ColourRange;
import io.kaibiao.page.colour.Compositing;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.report.place.Box;

/**
 * Records letters that a viewer would show for form fields and annotations without an appearance.
 * Rendered pages don't show them. Belongs to one page.
 */
final class TypedInk {

  private static final PaintTolerances.Typed LIMITS = PaintTolerances.STANDARD.typed();

  private static final Paint BLACK = new Paint(ColourRange.BLACK, Compositing.OPAQUE);

  private final Ink ink;
  private final DisplaySpace space;

  /** The number of the next string. Those of content streams count upwards from 1. */
  private int run = -1;

  /**
   * Makes a recorder of letters.
   *
   * @param ink receives the letters
   */
  TypedInk(Ink ink, DisplaySpace space) {
    this.ink = ink;
    this.space = space;
  }

  /** Sets a character into the middle of a box of the displayed page. */
  void mark(String mark, Box box, int rotation) {
    Frame frame = frame(rotation);
    Box own = frame.toReading(box);
    double size = Math.min(LIMITS.largestMark(), Math.min(own.width(), own.height()));
    double x = (own.x0() + own.x1() - size) / 2;
    double baseline = (own.y0() + own.y1()) / 2 + LIMITS.middle() * size;
    add(TypedText.Place.at(mark, x, baseline, size), size, frame);
    run--;
  }

  /**
   * Sets a text into a box of the displayed page.
   *
   * @param size type size in points; smaller if the box is too low
   * @param rotation degrees counterclockwise by which the text is rotated against the page
   */
  void text(String text, double size, Box box, int rotation) {
    Frame frame = frame(rotation);
    Box own = frame.toReading(box);
    double fitting = Math.min(size, LIMITS.fitting() * own.height());
    TypedText.in(own, text, fitting).forEach(place -> add(place, fitting, frame));
    run--;
  }

  /** Returns the frame in which text is upright that is rotated against the page's user space. */
  private Frame frame(int rotation) {
    Turn turn =
        switch (Math.floorMod(space.rotation() - rotation, 360) / 90) {
          case 1 -> Turn.CLOCKWISE;
          case 2 -> Turn.HALF;
          case 3 -> Turn.COUNTERCLOCKWISE;
          default -> Turn.NONE;
        };
    return new Frame(turn, space.width(), space.height());
  }

  private void add(TypedText.Place place, double size, Frame frame) {
    double left = place.box().x0();
    Box origin = frame.toShown(new Box(left, place.baseline(), left, place.baseline()));
    ink.letters.add(
        new Ink.Letter(
            place.text(),
            new LetterFrame(
                frame.toShown(place.box()), origin.x0(), origin.y0(), size, frame.turn()),
            run,
            BLACK,
            Drawing.NONE,
            ink.painted++,
            false,
            false));
  }
}
