package io.kaibiao.proof.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms on page 1 of a document of which page 2 was left out, or was not. */
class LeftOutTest {

  private static final Coverage CUT = new Coverage(PageSelection.parse("1"), 2);

  private static List<String> failing(Coverage coverage, Table... tables) {
    return new Proof(Rulebook.standard())
        .checks(List.of(tables), coverage).stream()
            .filter(c -> !c.holds())
            .map(Check::rule)
            .toList();
  }

  private static Table sum() {
    return SmallForm.of("FA03", "total", "basic", "project")
        .row("201", "88.46", "23.46", "65.00")
        .row("20101", "33.46", "23.46", "10.00")
        .table();
  }

  @Test
  void sumOfRowsThatMayGoOnDoesNotFail() {
    assertEquals(List.of("FA03.children", "FA03.children"), failing(Coverage.WHOLE, sum()));
    assertEquals(List.of(), failing(CUT, sum()));
  }

  @Test
  void sumOfOneRowFailsWhereverTheTableEnds() {
    Table row =
        SmallForm.of("FA03", "total", "basic", "project")
            .row("201", "9.00", "3.00", "5.00")
            .table();
    assertEquals(List.of("FA03.row"), failing(Coverage.WHOLE, row));
    assertEquals(List.of("FA03.row"), failing(CUT, row));
  }

  @Test
  void namedRowsThatAreNotThereMayBeLeftOut() {
    Table sides =
        SmallForm.of("FA01", "amount")
            .row("income_year_total", "90.00")
            .row("income_grand_total", "100.00")
            .table();
    assertEquals(List.of("FA01.income_grand_total"), failing(Coverage.WHOLE, sides));
    assertEquals(List.of(), failing(CUT, sides));
  }

  @Test
  void formsThatAreNotThereMayBeLeftOut() {
    Table spent = SmallForm.of("FA03", "total").row("total", "9.00").row("201", "9.00").table();
    Table budget = SmallForm.of("FA05", "total").row("total", "9.00").row("201", "8.00").table();
    assertEquals(
        List.of("FA05.children", "FA03.FA05.total"),
        failing(Coverage.WHOLE, spent, budget).stream().distinct().toList());
    assertEquals(List.of(), failing(CUT, spent, budget));
  }

  /** Other sums of the report would show whether its whole 元 are rounded. */
  @Test
  void sumsOfWholeYuanThatMissByRoundingDoNotFail() {
    Table row =
        SmallForm.inYuan("FA03", "total", "basic", "project")
            .row("201", "1001", "300", "700")
            .row("208", "2010", "1000", "1020")
            .table();
    assertEquals(List.of("FA03.row", "FA03.row"), failing(Coverage.WHOLE, row));
    assertEquals(List.of("FA03.row"), failing(CUT, row));
  }
}
