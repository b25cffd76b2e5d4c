package io.kaibiao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.text.Block;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines and the paragraphs that they are. */
class ParagraphsTest {

  private static final double LEFT = 40;
  private static final double INDENT = 58;
  private static final String FIRST = "一二三四五六七八九十".repeat(7) + "一二三四五六"; // to the edge
  private static final String FULL = "一二三四五六七八九十".repeat(7) + "一二三四五六七八";

  /** Lines of Chinese numerals would be numbers of headings if a mark followed them. */
  private static PageSketch page(int number) {
    return PageSketch.page(number);
  }

  private static PageSketch first(PageSketch page, String text) {
    return page.line(INDENT, 9, text);
  }

  private static PageSketch further(PageSketch page, String text) {
    return page.line(LEFT, 9, text);
  }

  @Test
  void indentedLineBeginsAParagraphAndFullLinesGoOn() {
    PageSketch page = page(1);
    first(page, FIRST);
    further(page, FULL);
    further(page, "末行。");
    first(page, FIRST);
    further(page, "也是末行。");
    assertEquals(
        List.of("paragraph|" + FIRST + FULL + "末行。", "paragraph|" + FIRST + "也是末行。"),
        Composed.of(page).blocks());
  }

  @Test
  void shortLineEndsAParagraph() {
    PageSketch page = page(1);
    further(page, FULL);
    further(page, "短的一行");
    further(page, FULL);
    assertEquals(
        List.of("paragraph|" + FULL + "短的一行", "paragraph|" + FULL), Composed.of(page).blocks());
  }

  @Test
  void paragraphGoesOnBehindThePageBreakAndItsNumber() {
    PageSketch one = page(1).at(500);
    first(one, FIRST);
    further(one, FULL);
    one.at(570).line(410, 9, "— 1 —");
    PageSketch two = page(2);
    further(two, "完。");
    first(two, FIRST);
    Composed read = Composed.of(one, two);
    assertEquals(
        List.of("paragraph|" + FIRST + FULL + "完。", "page-number|— 1 —", "paragraph|" + FIRST),
        read.blocks().stream().map(b -> b.replace("—1—", "— 1 —")).toList());
    Block first = read.document().blocks().get(0);
    assertEquals(List.of(1, 2), first.places().stream().map(p -> p.page()).toList());
  }

  @Test
  void indentedLineOnTheNextPageIsAnotherParagraph() {
    PageSketch one = page(1).at(500);
    first(one, FIRST);
    further(one, FULL);
    PageSketch two = page(2);
    first(two, FIRST);
    further(two, "完。");
    assertEquals(2, Composed.of(one, two).blocks().size());
  }

  @Test
  void figureThatTheEdgeCutsIsOne() {
    PageSketch page = page(1);
    first(page, FIRST.substring(3) + "共1,2");
    further(page, "34.56万元。");
    first(page, FIRST);
    assertEquals(
        "paragraph|" + FIRST.substring(3) + "共1,234.56万元。", Composed.of(page).blocks().get(0));
  }

  @Test
  void lineThatEndsEarlyForALongFigureIsFull() {
    PageSketch page = page(1);
    first(page, FIRST.substring(5) + "共");
    further(page, "1,234,567.89万元。");
    first(page, FIRST);
    assertEquals(
        "paragraph|" + FIRST.substring(5) + "共1,234,567.89万元。", Composed.of(page).blocks().get(0));
  }

  @Test
  void itemsOfAListStayApart() {
    PageSketch page = page(1);
    first(page, "主要职责：");
    first(page, "（一）" + FIRST.substring(3));
    further(page, "的工作；");
    first(page, "（二）其他任务。");
    assertEquals(
        List.of(
            "paragraph|主要职责：", "list-item|（一）" + FIRST.substring(3) + "的工作；", "list-item|（二）其他任务。"),
        Composed.of(page).blocks());
  }

  @Test
  void tablePartsParagraphs() {
    PageSketch page = page(1);
    further(page, FULL);
    page.table("项目|金额", "合计|1.00");
    further(page, "表后的一段。");
    assertEquals(
        List.of("paragraph|" + FULL, "table 01|", "paragraph|表后的一段。"), Composed.of(page).blocks());
  }

  @Test
  void wordsOfLatinLinesPart() {
    PageSketch page = page(1);
    further(page, "The quick brown fox jumps over the lazy dog ".repeat(3) + "and");
    further(page, "then rests.");
    assertEquals(
        "paragraph|" + "The quick brown fox jumps over the lazy dog ".repeat(3) + "and then rests.",
        Composed.of(page).blocks().get(0));
  }
}
