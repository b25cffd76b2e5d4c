package io.kaibiao.table.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.OpenPage;
import io.kaibiao.table.PageStretch;
import io.kaibiao.table.assembly.TableAssembler;
import io.kaibiao.table.assembly.TableAssembler.PageContent;
import io.kaibiao.testing.PageSketch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that runs in several directions on one page. */
class DirectionsTest {

  private static final String[] TABLE = {"项目|预算数|决算数", "会议费|1.00|2.00", "培训费|3.00|4.00"};

  private static PageSketch prose() {
    return PageSketch.page(1).line("上面的一段文字说明本年度各项收支的基本情况。");
  }

  /** How far down turned pages lie, in points. */
  private static final double DOWN = 100;

  /** Returns a page as it looks when its sheet is turned and lies further down. */
  private static Page sideways(Page page, Turn turn) {
    Turn back =
        turn == Turn.HALF
            ? Turn.HALF
            : turn == Turn.CLOCKWISE ? Turn.COUNTERCLOCKWISE : Turn.CLOCKWISE;
    Frame frame = new Frame(back, page.width(), page.height());
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph g : page.glyphs()) {
      Box b = down(frame.toReading(g.box()));
      glyphs.add(
          new Glyph(g.text(), b.x0(), b.y0(), b.x1(), b.y1(), b.y1(), g.size(), g.run(), turn));
    }
    List<Ruling> rulings = new ArrayList<>();
    for (Ruling r : page.rulings()) {
      Box b = down(frame.toReading(r.box()));
      rulings.add(
          b.width() > b.height()
              ? new Ruling(Direction.HORIZONTAL, b.y0(), b.x0(), b.x1(), 0.5)
              : new Ruling(Direction.VERTICAL, b.x0(), b.y0(), b.y1(), 0.5));
    }
    return page(glyphs, rulings);
  }

  private static Box down(Box box) {
    return new Box(box.x0(), box.y0() + DOWN, box.x1(), box.y1() + DOWN);
  }

  private static Page page(List<Glyph> glyphs, List<Ruling> rulings) {
    return new Page(
        1, 842, 842, glyphs, rulings, List.of(), List.of(), new Frame(Turn.NONE, 842, 842));
  }

  private static Page both(Page one, Page other) {
    List<Glyph> glyphs = new ArrayList<>(one.glyphs());
    glyphs.addAll(other.glyphs());
    List<Ruling> rulings = new ArrayList<>(one.rulings());
    rulings.addAll(other.rulings());
    return page(glyphs, rulings);
  }

  private static List<String> lines(PageStretch stretch) {
    return stretch.lines().stream().map(TextLine::text).toList();
  }

  @Test
  void uprightPageIsOnePart() {
    Page page = prose().table(TABLE).build();
    assertEquals(List.of(page), Directions.of(page));
  }

  @ParameterizedTest
  @EnumSource(
      value = Turn.class,
      names = {"CLOCKWISE", "HALF", "COUNTERCLOCKWISE"})
  void turnedTableIsReadAsIfItStood(Turn turn) {
    Page table = PageSketch.page(1).at(300).line("表1 费用").table(TABLE).line("注：甲。").build();
    TableAssembler assembler = new TableAssembler(OpenPage.LEXICON);
    PageContent content = assembler.add(both(prose().build(), sideways(table, turn)));
    assertEquals(List.of("表1 费用".replace(" ", ""), "注：甲。"), lines(content.stretches().get(1)));
    assertEquals(1, content.stretches().get(0).lines().size());
    GridTable read = assembler.finish().get(0);
    assertEquals(
        "[项目, 预算数, 决算数, 会议费, 1.00, 2.00, 培训费, 3.00, 4.00]",
        read.grid().cells().stream().map(GridCell::text).toList().toString());
    assertEquals(3, read.grid().columns());
  }

  @Test
  void turnedTableStandsBetweenWhatIsAboveAndBelowIt() {
    Page table = PageSketch.page(1).at(300).table(TABLE).build();
    Page around = prose().at(800).line("下面的一段。").build();
    List<PageStretch> stretches =
        new TableAssembler(OpenPage.LEXICON)
            .add(both(around, sideways(table, Turn.CLOCKWISE)))
            .stretches();
    assertEquals(List.of(1, 0, 1), stretches.stream().map(s -> s.lines().size()).toList());
    assertEquals(List.of(0, 1, 0), stretches.stream().map(s -> s.tables().size()).toList());
    Box shown = stretches.get(1).page().toShown(stretches.get(1).tables().get(0).region());
    assertTrue(shown.height() > 2 * shown.width(), shown.toString());
  }

  @Test
  void labelsOnTheirSideStayInTheirTable() {
    Page table = prose().table("|预算数|决算数", "^|1.00|2.00", "^|3.00|4.00").build();
    Glyph label = new Glyph("费", 50, 80, 59, 89, 89, 9, 99, Turn.COUNTERCLOCKWISE);
    Page page = both(table, page(List.of(label), List.of()));
    assertEquals(List.of(page), Directions.of(page));
  }

  @Test
  void uprightHeadAndFootOfATurnedPageComeFirstAndLast() {
    Page furniture = PageSketch.page(1).at(20).line("某局决算").at(810).line("12").build();
    Page main = PageSketch.page(1).at(300).line("表1").table(TABLE).build();
    // On a page whose text is turned, what is upright is turned the other way.
    Page page =
        new Page(
            1,
            842,
            842,
            both(main, sideways(furniture, Turn.COUNTERCLOCKWISE)).glyphs(),
            main.rulings(),
            List.of(),
            List.of(),
            new Frame(Turn.CLOCKWISE, 842, 842));
    List<PageStretch> stretches = new TableAssembler(OpenPage.LEXICON).add(page).stretches();
    assertEquals(
        List.of(List.of("某局决算"), List.of("表1"), List.of("12")),
        stretches.stream().map(DirectionsTest::lines).toList());
  }
}
