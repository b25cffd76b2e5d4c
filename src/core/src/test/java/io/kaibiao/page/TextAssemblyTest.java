package io.kaibiao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of a cell from where its glyphs stand. */
class TextAssemblyTest {

  private static String cell(Typed typed) {
    return TextAssembly.cell(typed.glyphs());
  }

  @Test
  void nothingIsAnEmptyText() {
    assertEquals("", cell(new Typed()));
  }

  @Test
  void chineseLinesJoinWithoutABlank() {
    assertEquals("一般公共预算财政拨款", cell(new Typed().string(10, 50, "一般公共预算").string(10, 62, "财政拨款")));
    assertEquals("因公出国（境）费", cell(new Typed().string(10, 50, "因公出国").string(10, 62, "（境）费")));
    assertEquals("2023年度", cell(new Typed().string(10, 50, "2023").string(10, 62, "年度")));
  }

  @Test
  void latinLinesJoinWithOne() {
    assertEquals("IT services", cell(new Typed().string(10, 50, "IT").string(10, 62, "services")));
    assertEquals("IT services", cell(new Typed().string(10, 50, "IT services")));
  }

  @Test
  void figureCutOverTwoLinesKeepsAMarkOfTheCut() {
    assertEquals(
        "12,345,6 78.90", cell(new Typed().string(10, 50, "12,345,6").string(10, 62, "78.90")));
  }

  @Test
  void codeCutInRunningTextIsJoined() {
    assertEquals("[2080505]机关", cell(new Typed().string(10, 50, "[2080").string(10, 62, "505]机关")));
  }

  @Test
  void orderOfPaintingDoesNotMatter() {
    assertEquals(
        "机关运行经费",
        cell(
            new Typed()
                .string(30, 62, "经")
                .string(40, 62, "费")
                .string(20, 50, "关")
                .string(10, 62, "运行")
                .string(10, 50, "机")));
  }

  @Test
  void unevenBaselinesAreOneLine() {
    assertEquals(
        "1,287.48",
        cell(new Typed().string(10, 50, "1,2").string(25, 51.5, "87").string(35, 49, ".48")));
  }

  @Test
  void oddGapsBetweenGlyphsOfAFigureAreNoBlanks() {
    assertEquals("1,287", cell(new Typed().string(10, 50, "1,").string(21.5, 50, "287")));
    assertEquals("1, 287", cell(new Typed().string(10, 50, "1,").string(23, 50, "287")));
  }

  @Test
  void boldPrintOfTheSameTextTwiceIsReadOnce() {
    assertEquals(
        "合计1,100.00",
        cell(
            new Typed()
                .string(10, 50, "合计1,100.00")
                .string(10.33, 50, "合计1,100.00")
                .string(10.66, 50, "合计1,100.00")));
  }

  @Test
  void doubledDigitsOfOneStringStay() {
    assertEquals("1100.00", cell(new Typed().string(10, 50, 10, "1100.00")));
    assertEquals("谢谢", cell(new Typed().string(10, 50, "谢谢")));
    assertEquals("11", cell(new Typed().narrow(10, 50, 2, "11")), "condensed print");
  }

  @Test
  void headSetOneCharacterALine() {
    assertEquals(
        "上级补助",
        cell(
            new Typed()
                .string(10, 50, "上")
                .string(10, 62, "级")
                .string(10, 74, "补")
                .string(10, 86, "助")));
  }

  @Test
  void lineIsPartedAtItsWideGaps() {
    Typed typed = new Typed().string(10, 50, "公开01表").string(200, 50, "单位：万元").string(252, 50, "整");
    TextLine line = TextAssembly.segments(TextAssembly.lines(typed.glyphs()).get(0));
    assertEquals(
        List.of("公开01表", "单位：万元整"), line.segments().stream().map(TextLine.Segment::text).toList());
    assertEquals("公开01表 单位：万元整", line.text());
  }
}
