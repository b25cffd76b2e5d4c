package io.kaibiao.table.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of one repeated character as rulings. */
class CharacterRulesTest {

  private final List<Glyph> glyphs = new ArrayList<>();

  private void write(double x, double baseline, String text) {
    for (int i = 0; i < text.length(); i++) {
      double at = x + 5 * i;
      glyphs.add(
          new Glyph(
              text.substring(i, i + 1), at, baseline - 8, at + 5, baseline + 2, baseline, 10, i));
    }
  }

  private Page page() {
    return new Page(
        1, 595, 842, glyphs, List.of(), List.of(), List.of(), new Frame(Turn.NONE, 595, 842));
  }

  @Test
  void linesOfDashesAreRulings() {
    for (int row = 0; row < 4; row++) {
      write(60, 100 + 30 * row, "-".repeat(90));
      write(60, 115 + 30 * row, "207 12.30");
    }
    Page drawn = CharacterRules.drawn(page());
    assertEquals(4, drawn.rulings().size());
    assertEquals(4 * 9, drawn.glyphs().size());
    assertEquals(97, drawn.rulings().get(0).position(), 0.01);
    assertEquals(510, drawn.rulings().get(0).end(), 0.01);
  }

  @Test
  void leadersOfContentsStayText() {
    for (int row = 0; row < 5; row++) {
      write(60, 100 + 20 * row, "Part" + ".".repeat(80) + "7");
    }
    Page page = page();
    assertSame(page, CharacterRules.drawn(page));
  }

  @Test
  void oneLineOfDashesStaysText() {
    write(60, 100, "-".repeat(90));
    write(60, 120, "207 12.30");
    Page page = page();
    assertSame(page, CharacterRules.drawn(page));
  }
}
