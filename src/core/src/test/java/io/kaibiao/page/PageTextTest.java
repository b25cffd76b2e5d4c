package io.kaibiao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cell a glyph belongs to. The cells here stand side by side, 100 points wide each. */
class PageTextTest {

  private static final Box LEFT = new Box(0, 40, 100, 60);
  private static final Box RIGHT = new Box(100, 40, 200, 60);

  private static List<String> cells(Typed typed) {
    return new PageText(typed.page())
        .read(List.of(LEFT, RIGHT)).stream().map(Reading::text).toList();
  }

  @Test
  void glyphBelongsWhereItsMiddleIs() {
    assertEquals(List.of("左", "右"), cells(new Typed().string(94, 50, "左").string(106, 50, "右")));
    assertEquals(List.of("一", ""), cells(new Typed().string(94.5, 50, "一")));
    assertEquals(List.of("", "二"), cells(new Typed().string(95.5, 50, "二")));
  }

  @Test
  void textOnTopOfACellAndTextInItsMiddleAreOneRow() {
    Box label = new Box(0, 40, 100, 100);
    Box amount = new Box(100, 40, 200, 100);
    PageText text =
        new PageText(new Typed().string(5, 75, "合计").rightString(195, 50, "1.00").page());
    assertEquals(
        List.of("合计", "1.00"),
        text.read(List.of(label, amount)).stream().map(Reading::text).toList());
  }

  @Test
  void amountWiderThanItsCellStaysWhole() {
    assertEquals(
        List.of("", "1,234,567,890,123,456.78"),
        cells(new Typed().rightString(198, 50, "1,234,567,890,123,456.78")));
  }

  @Test
  void amountsThatTouchAreKeptApart() {
    // The right one runs over the ruling and touches the left one.
    assertEquals(
        List.of("1,234.56", "12,345,678,901,234,567.89"),
        cells(
            new Typed()
                .rightString(70, 50, "1,234.56")
                .string(70, 50, "12,345,678,901,234,567.89")));
  }

  @Test
  void stringPrintedAcrossARulingStaysWhole() {
    assertEquals(List.of("", "其他商品和服务支出"), cells(new Typed().string(92, 50, "其他商品和服务支出")));
  }

  @Test
  void latinWordOverAnEdgeStaysWhole() {
    assertEquals(List.of("", "Federal"), cells(new Typed().string(95, 50, "Federal")));
    assertEquals(
        List.of("content", ""), cells(new Typed().string(70, 50, "conten").string(100, 50, "t")));
  }

  @Test
  void capitalsInCellsBesideEachOtherAreParted() {
    assertEquals(List.of("A", "B"), cells(new Typed().string(95, 50, "AB")));
    assertEquals(
        List.of("no", "yes"), cells(new Typed().string(89, 50, "no").string(103, 50, "yes")));
  }

  @Test
  void stringsOfTwoCellsPaintedByOneOperatorAreParted() {
    // One operator paints a whole row; the gap between its cells parts it.
    assertEquals(List.of("合计", "1.00"), cells(new Typed().string(70, 50, "合计        1.00")));
  }

  @Test
  void whatNoBoxTookIsLeftForTheLines() {
    PageText text =
        new PageText(
            new Typed()
                .string(10, 20, "收入决算表")
                .string(10, 50, "合计")
                .string(10, 90, "注：")
                .string(30, 90, "本表")
                .page());
    text.read(List.of(LEFT, RIGHT));
    assertEquals(
        List.of("收入决算表", "注：本表"), text.remainingLines().stream().map(TextLine::text).toList());
  }

  @Test
  void boxReadTwiceIsEmptyTheSecondTime() {
    PageText text = new PageText(new Typed().string(10, 50, "合计").page());
    assertEquals("合计", text.read(List.of(LEFT)).get(0).text());
    assertEquals("", text.read(List.of(LEFT)).get(0).text());
    assertEquals(List.of(), text.remainingLines());
  }
}
