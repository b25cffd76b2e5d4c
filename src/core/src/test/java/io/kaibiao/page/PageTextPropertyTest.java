package io.kaibiao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PageTextPropertyTest {

  /** Every glyph of a page is given out exactly once: to one cell, or to the lines outside. */
  @Property(tries = 300)
  void noGlyphIsLostOrGivenOutTwice(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Typed typed = new Typed();
    int next = 0;
    int strings = random.nextInt(1, 40);
    for (int i = 0; i < strings; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(1, 9);
      for (int k = 0; k < length; k++) {
        // Every glyph is another character, so that a lost or doubled one shows.
        text.append((char) ('一' + next++));
      }
      typed.string(
          random.nextDouble(-10, 390),
          random.nextDouble(5, 300),
          random.nextDouble(6, 20),
          text.toString());
    }
    PageText page = new PageText(typed.page());
    StringBuilder found = new StringBuilder();
    page.read(boxes(random)).forEach(r -> found.append(r.text()));
    page.remainingLines().forEach(line -> found.append(line.text()));

    int[] times = new int[next];
    found.chars().filter(c -> c != ' ').forEach(c -> times[c - '一']++);
    for (int i = 0; i < next; i++) {
      assertEquals(1, times[i], "glyph " + i);
    }
  }

  /** Amounts of right-aligned columns come back whole, however wide they are. */
  @Property(tries = 300)
  void amountsComeBackWhole(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Typed typed = new Typed();
    List<Box> cells = new ArrayList<>();
    List<String> amounts = new ArrayList<>();
    double right = 0;
    for (int c = 0; c < 4; c++) {
      String amount = String.format(Locale.ROOT, "%,d.%02d", random.nextLong(1_000_000_000), c);
      double left = right;
      // Some cells are too narrow for their figure, so that neighbours touch.
      right += 2 + 5 * amount.length() * random.nextDouble(0.98, 1.4);
      cells.add(new Box(left, 40, right, 60));
      amounts.add(amount);
    }
    for (int c = 0; c < 4; c++) {
      double free = c == 0 ? 0 : cells.get(c - 1).x1() - 2;
      double x = Math.max(free, cells.get(c).x1() - 2 - 5 * amounts.get(c).length());
      boolean fits = x + 5 * amounts.get(c).length() <= cells.get(c).x1() + 2;
      if (!fits) {
        return;
      }
      typed.string(x, 53, 10, amounts.get(c));
    }
    List<String> found =
        new PageText(typed.page()).read(cells).stream().map(Reading::text).toList();
    assertEquals(amounts, found);
  }

  private static List<Box> boxes(SplittableRandom random) {
    double[] xs = cuts(random, 400);
    double[] ys = cuts(random, 300);
    List<Box> boxes = new ArrayList<>();
    for (int r = 0; r + 1 < ys.length; r++) {
      for (int c = 0; c + 1 < xs.length; c++) {
        if (random.nextInt(5) > 0) {
          boxes.add(new Box(xs[c], ys[r], xs[c + 1], ys[r + 1]));
        }
      }
    }
    return boxes;
  }

  private static double[] cuts(SplittableRandom random, double length) {
    return random.doubles(random.nextInt(2, 8), 0, length).sorted().toArray();
  }
}
