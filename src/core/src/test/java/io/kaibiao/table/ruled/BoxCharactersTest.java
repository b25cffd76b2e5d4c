package io.kaibiao.table.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.kaibiao.page.Page;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables drawn with characters. */
class BoxCharactersTest {

  private static Page page(String... lines) {
    PageSketch sketch = PageSketch.page(1);
    for (String line : lines) {
      sketch.line(line);
    }
    return sketch.build();
  }

  private static String text(Page page) {
    return page.glyphs().stream().map(g -> g.text()).collect(Collectors.joining());
  }

  @Test
  void boxDrawingCharactersAreRulings() {
    Page page =
        BoxCharacters.drawn(
            page(
                "┌──────┬────┐",
                "│项目        │金额    │",
                "├──────┼────┤",
                "│会议费      │12.30   │",
                "└──────┴────┘"));
    List<RuledGrid> grids = Lattice.find(page.rulings());
    assertEquals(1, grids.size());
    assertEquals(2, grids.get(0).rows());
    assertEquals(2, grids.get(0).columns());
    assertEquals("项目金额会议费12.30", text(page));
  }

  @Test
  void doubleAndHeavyLinesAreTheSame() {
    Page page =
        BoxCharacters.drawn(page("╔══╦══╗", "║甲  ║1.00║", "╠══╬══╣", "║乙  ║2.00║", "┗━━┻━━┛"));
    RuledGrid grid = Lattice.find(page.rulings()).get(0);
    assertEquals(4, grid.spans().size());
    assertEquals("甲1.00乙2.00", text(page));
  }

  @Test
  void aCellOverSeveralColumnsIsMerged() {
    Page page = BoxCharacters.drawn(page("┌─────┐", "│收支情况  │", "├──┬──┤", "│收入│支出│", "└──┴──┘"));
    RuledGrid grid = Lattice.find(page.rulings()).get(0);
    assertEquals(new RuledGrid.Span(0, 0, 1, 2), grid.spans().get(0));
    assertEquals(3, grid.spans().size());
  }

  @Test
  void plusHyphenAndBarAreRulingsWhereTheyMeet() {
    Page page =
        BoxCharacters.drawn(
            page(
                "+----+------+",
                "|A+B | -5.0 |",
                "+----+------+",
                "|C   | 7-8  |",
                "+----+------+"));
    RuledGrid grid = Lattice.find(page.rulings()).get(0);
    assertEquals(4, grid.spans().size());
    assertEquals("A+B-5.0C7-8", text(page));
  }

  @Test
  void dashesAndBarsInTextStayText() {
    Page page = page("2018─2020年规划──总则", "首页│公开│目录", "3-1+2|-5|+7--------", "│││││││");
    assertSame(page, BoxCharacters.drawn(page));
  }

  @Test
  void aTreeOfNamesStaysText() {
    Page page = page("机关", "├──办公室", "│  ├──文书科", "│  └──档案科", "└──财务处");
    assertSame(page, BoxCharacters.drawn(page));
  }

  @Test
  void aFrameAroundOneTextStaysText() {
    Page page = page("┌─────┐", "│注意事项  │", "└─────┘");
    assertSame(page, BoxCharacters.drawn(page));
  }
}
