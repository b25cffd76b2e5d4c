package io.kaibiao.table.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.PageText;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnruledRowsTest {

  private final List<Glyph> glyphs = new ArrayList<>();

  @Test
  void amountsBelowEachOtherAreRows() {
    print("行政运行", 2, 12);
    print("1,234.50", 102, 12);
    print("2.00", 202, 12);
    print("住房公积金", 2, 32);
    print("12.34", 102, 32);
    print("3.00", 202, 32);
    assertEquals(2, UnruledRows.parted(grid(), text()).rows());
  }

  @Test
  void anAmountThatWrapsIsOneRow() {
    print("1,234,", 102, 12);
    print("567.00", 102, 32);
    print("2,345,", 202, 12);
    print("678.00", 202, 32);
    assertEquals(1, UnruledRows.parted(grid(), text()).rows());
  }

  @Test
  void wholeNumbersBelowEachOtherAreRows() {
    print("1,234,500", 102, 12);
    print("0", 202, 12);
    print("810", 102, 32);
    print("2,000", 202, 32);
    assertEquals(2, UnruledRows.parted(grid(), text()).rows());
  }

  @Test
  void numbersOnTheLinesOfAmountsAreRowsToo() {
    print("1,410", 102, 12);
    print("12", 202, 12);
    print("880", 102, 32);
    print("7", 202, 32);
    assertEquals(2, UnruledRows.parted(grid(), text()).rows());
  }

  @Test
  void numbersAwayFromTheLinesOfAmountsAreNone() {
    print("1,410", 102, 12);
    print("12", 202, 22);
    print("880", 102, 32);
    print("7", 202, 42);
    assertEquals(1, UnruledRows.parted(grid(), text()).rows());
  }

  @Test
  void numbersThatMayBePiecesOfOneAreOneRow() {
    print("123456", 102, 12);
    print("78", 102, 32);
    print("1,234.5", 202, 12);
    print("0", 202, 32);
    assertEquals(1, UnruledRows.parted(grid(), text()).rows());
  }

  @Test
  void aLabelThatGoesOnInSmallLettersIsNoRow() {
    print("1,410", 102, 12);
    print("2,500", 202, 12);
    print("1,880", 102, 44);
    print("2,700", 202, 44);
    print("Upper", 2, 12);
    print("valley", 2, 28);
    print("Lower", 2, 44);
    RuledGrid parted = UnruledRows.parted(grid(), text());
    assertEquals(2, parted.rows());
    assertEquals(41, parted.ys().get(1), 1e-6);
  }

  @Test
  void aLabelWhoseLastLineHasTheFiguresIsOneRow() {
    print("1,410", 102, 12);
    print("2,500", 202, 12);
    print("1,880", 102, 44);
    print("2,700", 202, 44);
    print("Upper", 2, 12);
    print("Lower", 2, 28);
    print("valley", 2, 44);
    RuledGrid parted = UnruledRows.parted(grid(), text());
    assertEquals(2, parted.rows());
    assertEquals(25, parted.ys().get(1), 1e-6);
  }

  @Test
  void labelsInSmallLettersAreRowsEach() {
    print("1,410", 102, 12);
    print("2,500", 202, 12);
    print("1,880", 102, 44);
    print("2,700", 202, 44);
    print("1,880", 102, 60);
    print("2,700", 202, 60);
    print("total", 2, 12);
    print("of which", 2, 28);
    print("valley", 2, 44);
    print("hills", 2, 60);
    assertEquals(4, UnruledRows.parted(grid(), text()).rows());
  }

  private static RuledGrid grid() {
    return new RuledGrid(
        List.of(0.0, 100.0, 200.0, 300.0),
        List.of(0.0, 80.0),
        List.of(new Span(0, 0, 1, 1), new Span(0, 1, 1, 1), new Span(0, 2, 1, 1)));
  }

  private PageText text() {
    return new PageText(
        new Page(
            1, 400, 400, glyphs, List.of(), List.of(), List.of(), new Frame(Turn.NONE, 400, 400)));
  }

  private void print(String text, double x, double y) {
    double at = x;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double width = c < 128 ? 5 : 10;
      glyphs.add(
          new Glyph(String.valueOf(c), at, y, at + width, y + 10, y + 9, 10, (int) y, Turn.NONE));
      at += width;
    }
  }
}
