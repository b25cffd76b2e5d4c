package io.kaibiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which heads of a table without a grid stand over one column each. */
class HeadsOfOpenTablesTest {

  private static final double[] ENDS = {295, 395};

  @Test
  void lettersSetApartAreOneHeadIfTheySayOne() {
    OpenPage page = framed().text(105, 130, "项 目").text(105, 240, "金   额").text(105, 340, "比重");
    assertEquals("项目 金额 比重", page.leaves());
  }

  @Test
  void lettersThatAreHeadsEachStayApart() {
    OpenPage page =
        framed().text(105, 105, "类").text(105, 125, "款").text(105, 145, "项").text(105, 240, "金额");
    assertEquals("类 款 项 金额", page.leaves());
  }

  @Test
  void aHeadOverARuleStandsOverWhatIsBelow() {
    OpenPage page =
        new OpenPage()
            .rule(80, 100, 400)
            .text(84, 280, "本年支出")
            .rule(98, 203, 397)
            .text(95, 130, "项目")
            .text(105, 240, "金额")
            .text(105, 340, "比重")
            .rule(120, 100, 400)
            .text(125, 102, "办公费")
            .figures(125, ENDS, "1.00", "2.00")
            .text(145, 102, "印刷费")
            .figures(145, ENDS, "3.00", "4.00")
            .rule(160, 100, 400);
    assertEquals("项目 金额 比重", page.leaves());
  }

  @Test
  void yearsBesideEachOtherAreHeads() {
    OpenPage page = framed().text(105, 130, "Item").text(105, 250, "2019").text(105, 350, "2020");
    assertEquals("Item 2019 2020", page.leaves());
  }

  private static OpenPage framed() {
    return new OpenPage()
        .rule(100, 100, 400)
        .rule(120, 100, 400)
        .text(125, 102, "办公费")
        .figures(125, ENDS, "1.00", "2.00")
        .text(145, 102, "印刷费")
        .figures(145, ENDS, "3.00", "4.00")
        .rule(160, 100, 400);
  }
}
