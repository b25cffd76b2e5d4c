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

  @Test
  void raisedDigitsBehindAFigureAreNoDigitsOfIt() {
    assertEquals("52¹", cell(new Typed().string(10, 50, "52").string(20, 46, 6, "1")));
    assertEquals("4200¹²", cell(new Typed().string(10, 50, "4200").string(30, 45.5, 6, "12")));
    assertEquals("52¹", cell(new Typed().string(20, 45, 6, "1").string(10, 50, "52")));
    assertEquals("52₁", cell(new Typed().string(10, 50, "52").string(20, 52, 6, "1")));
    assertEquals("52¹,²", cell(new Typed().string(10, 50, "52").string(20, 46, 6, "1,2")));
  }

  @Test
  void raisedMarksKeepTheirSigns() {
    assertEquals("52⁽¹⁾", cell(new Typed().string(10, 50, "52").string(20, 46, 6, "(1)")));
    assertEquals("52[1]", cell(new Typed().string(10, 50, "52").string(20, 46, 6, "[1]")));
    assertEquals("52*", cell(new Typed().string(10, 50, "52").string(20, 46, 6, "*")));
    assertEquals("52ᵃ", cell(new Typed().string(10, 50, "52").string(20, 46, 6, "a")));
    assertEquals("52（注1）", cell(new Typed().string(10, 50, "52").string(20, 46, 6, "（注1）")));
    assertEquals("公园¹", cell(new Typed().string(10, 50, "公园").string(30, 46, 6, "1")));
    assertEquals("¹公园", cell(new Typed().string(10, 46, 6, "1").string(13, 50, "公园")));
  }

  @Test
  void exponentsOfUnitsStayText() {
    assertEquals(
        "面积（m²）",
        cell(new Typed().string(10, 50, "面积（m").string(45, 46, 6, "2").string(48, 50, "）")));
    assertEquals("10⁻³", cell(new Typed().string(10, 50, "10").string(20, 46, 6, "-3")));
    assertEquals("CO₂", cell(new Typed().string(10, 50, "CO").string(20, 52, 6, "2")));
  }

  @Test
  void smallDigitsThatAreNoMarksStayDigits() {
    assertEquals("12.50", cell(new Typed().string(10, 50, "12.").string(25, 47, 6, "50")));
    assertEquals("52 1", cell(new Typed().string(10, 50, "52").string(30, 50, 6, "1")));
    assertEquals("521", cell(new Typed().string(10, 50, "52").string(20, 46, 8, "1")));
    assertEquals(
        "合计123456", cell(new Typed().string(10, 50, "合计").string(30, 48, 6, "123456")), "too long");
  }

  @Test
  void paintedBlankIsABlankHoweverNarrow() {
    assertEquals("12 13", cell(new Typed().string(10, 50, "12").spaced(20.5, 50, "13")));
    assertEquals("12 13", cell(new Typed().string(10, 50, "12").spaced(20, 50, "13")));
    assertEquals(
        "A or B", cell(new Typed().string(10, 50, "A").spaced(15, 50, "or").spaced(25, 50, "B")));
    assertEquals(
        "1, 287. 48",
        cell(new Typed().string(10, 50, "1,").spaced(20, 50, "287.").spaced(40, 50, "48")));
    assertEquals("项目", cell(new Typed().string(10, 50, "项").spaced(21, 50, "目")));
  }

  @Test
  void linesCloseTogetherAreNotMixed() {
    assertEquals("公园绿地养护管理", cell(new Typed().string(10, 50, "公园绿地").string(12, 53.5, "养护管理")));
    assertEquals(
        "12345 67890", cell(new Typed().string(10, 50, "12345").string(11, 53.5, "67890")));
  }

  @Test
  void stringPaintedOverTheEndOfTheOneBeforeComesBehindIt() {
    assertEquals(
        "levels of next", cell(new Typed().string(10, 50, "levels").spaced(32, 50, "of next")));
    assertEquals(
        "levels of next", cell(new Typed().spaced(32, 50, "of next").string(10, 50, "levels")));
  }

  @Test
  void stringInsideAnotherOneStaysWhereItStands() {
    assertEquals(
        "a23b45c",
        cell(new Typed().string(10, 50, "a  b  c").string(16, 50, "23").string(31, 50, "45")));
  }

  @Test
  void textFromRightToLeftIsInItsOrderOfReading() {
    assertEquals(
        "\u05E9\u05DC\u05D5\u05DD 123",
        cell(new Typed().string(10, 50, "123 \u05DD\u05D5\u05DC\u05E9")));
    assertEquals(
        "\u0645\u0631 (\u0645)",
        cell(new Typed().string(10, 50, "(\u0645) \u0631\u0645")),
        "mirrored brackets");
    assertEquals("\u0644\u0627 IT \u0645", cell(new Typed().string(10, 50, "\u0645 IT \uFEFB")));
  }
}
