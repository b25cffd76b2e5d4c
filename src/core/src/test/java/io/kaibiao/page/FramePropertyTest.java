package io.kaibiao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.report.place.Box;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FramePropertyTest {

  private static final int WIDTH = 842;
  private static final int HEIGHT = 595;

  @Property(tries = 200)
  void mapsBackWhatItMapped(
      @ForAll Turn turn,
      @ForAll @IntRange(max = 400) int x,
      @ForAll @IntRange(max = 300) int y,
      @ForAll @IntRange(max = 400) int width,
      @ForAll @IntRange(max = 200) int height) {
    Frame frame = new Frame(turn, WIDTH, HEIGHT);
    Box box = new Box(x, y, x + width, y + height);
    Box reading = frame.toReading(box);
    assertEquals(box, frame.toShown(reading));
    assertEquals(box, frame.toReading(frame.toShown(box)));
    assertTrue(reading.x0() >= 0 && reading.x1() <= frame.readingWidth(), reading::toString);
    assertTrue(reading.y0() >= 0 && reading.y1() <= frame.readingHeight(), reading::toString);
    assertEquals(box.width() * box.height(), reading.width() * reading.height());
  }

  /** Each turn is told from the others by where the shown page's top-left corner goes. */
  @Property(tries = 20)
  void cornerGoesWhereTheTurnTakesIt(@ForAll Turn turn) {
    Box corner = new Frame(turn, WIDTH, HEIGHT).toReading(new Box(0, 0, 10, 20));
    Box expected =
        switch (turn) {
          case NONE -> new Box(0, 0, 10, 20);
          case CLOCKWISE -> new Box(0, WIDTH - 10, 20, WIDTH);
          case HALF -> new Box(WIDTH - 10, HEIGHT - 20, WIDTH, HEIGHT);
          case COUNTERCLOCKWISE -> new Box(HEIGHT - 20, 0, HEIGHT, 10);
        };
    assertEquals(expected, corner);
  }
}
