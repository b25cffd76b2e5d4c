package io.kaibiao.table.unruled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.table.OpenPage;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rows of tables without upright rules print settles, columns and all. */
class ColumnProofTest {

  private static final double[] ENDS = {297, 397};

  @Test
  void headsInTheMiddleBetweenTheEdgesOfTheRulesSettleEveryRow() {
    assertEquals(Set.of(0, 1, 2), heads(140, 240, 340).settled());
  }

  @Test
  void aHeadThatIsMissingLeavesTheChainOpen() {
    OpenPage page = rules().text(105, 140, "项目").text(105, 240, "金额");
    assertEquals(Set.of(), body(page).settled());
  }

  @Test
  void aHeadBesideTheMiddleOfItsColumnSettlesNothing() {
    assertEquals(Set.of(), heads(140, 225, 340).settled());
  }

  @Test
  void figuresThatEndElsewhereInOneColumnSettleNothing() {
    OpenPage page =
        heads(140, 240, 340).text(165, 102, "会议费").figures(165, new double[] {281}, "1.00");
    assertEquals(Set.of(), page.rule(180, 100, 400).settled());
  }

  @Test
  void aLabelThatReachesIntoTheNextColumnSettlesNothing() {
    OpenPage page = heads(140, 240, 340).text(165, 102, "公务用车运行维护费用支出");
    assertEquals(Set.of(), page.rule(180, 100, 400).settled());
  }

  @Test
  void betweenThreeLinesARowIsSettledIfItsFiguresAreOnTheLineOfItsLabel() {
    OpenPage page =
        new OpenPage()
            .rule(100, 100, 400)
            .text(105, 140, "项目")
            .text(105, 240, "金额")
            .text(105, 340, "比重")
            .rule(120, 100, 400)
            .text(125, 102, "办公费")
            .figures(125, ENDS, "1.00", "2.00")
            .text(145, 102, "印刷费")
            .figures(148, ENDS, "3.00", "4.00")
            .text(170, 102, "会议费")
            .figures(170, ENDS, "5.00", "6.00")
            .rule(190, 100, 400);
    assertEquals(Set.of(0, 1, 3), page.settled());
  }

  private static OpenPage rules() {
    return new OpenPage().rule(100, 100, 400).rule(120, 100, 400);
  }

  private static OpenPage heads(double... xs) {
    return body(rules().text(105, xs[0], "项目").text(105, xs[1], "金额").text(105, xs[2], "比重"));
  }

  private static OpenPage body(OpenPage page) {
    return page.text(125, 102, "办公费")
        .figures(125, ENDS, "1.00", "2.00")
        .rule(140, 100, 400)
        .text(145, 102, "印刷费")
        .figures(145, ENDS, "3.00", "4.00")
        .rule(160, 100, 400);
  }
}
