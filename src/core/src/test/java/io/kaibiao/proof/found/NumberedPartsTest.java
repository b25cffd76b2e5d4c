package io.kaibiao.proof.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums that neither codes nor the word 合计 tell, and sums of noughts. */
class NumberedPartsTest {

  private static final Proof PROOF = new Proof(Rulebook.standard());

  private static List<Cell> cells(Table table) {
    List<Cell> cells = new ArrayList<>();
    table.rows().forEach(row -> cells.addAll(row.cells().values()));
    return cells;
  }

  private static boolean isAll(Table table, Verdict verdict) {
    return cells(table).stream().allMatch(cell -> cell.evidence().verdict() == verdict);
  }

  private static Table proved(Table table) {
    return PROOF.prove(List.of(table)).tables().get(0);
  }

  @Test
  void partsWithNumbersAreNotAddedTwice() {
    Table table =
        SmallForm.of("x:某某情况", "x:金额")
            .row("桥", "1287.48")
            .row("路", "367.69")
            .row("①甲路", "300.25")
            .row("②乙路", "67.44")
            .row("x:合计", "1655.17")
            .table(Origin.TEXT_LAYER);
    assertTrue(isAll(proved(table), Verdict.PROVED));
  }

  @Test
  void numbersAloneMakeNoParts() {
    Table table =
        SmallForm.of("x:某某情况", "x:金额")
            .row("桥", "91287.48")
            .row("①路", "367.69")
            .row("②灯", "55.74")
            .row("x:合计", "91710.91")
            .table(Origin.TEXT_LAYER);
    assertTrue(isAll(proved(table), Verdict.PROVED));
  }

  /** The row of the body itself is the sum of its projects. */
  @Test
  void theBodysOwnRowIsASum() {
    Table table =
        SmallForm.of("x:某某情况", "x:金额", "x:另")
            .row("某某局", "1710.90", "40.07")
            .row("桥", "1287.48", "0.00")
            .row("路", "367.69", "40.07")
            .row("灯", "55.73", "0.00")
            .table(Origin.TEXT_LAYER)
            .named("某某局");
    Proof.Proved proved = PROOF.prove(List.of(table));
    assertEquals(2, proved.checks().size());
    assertTrue(isAll(proved.tables().get(0), Verdict.PROVED));
  }

  /** A row of noughts is bound by the sum that holds in the other rows. */
  @Test
  void noughtsAreProvedBySumsOfTheirTable() {
    Table table =
        SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙")
            .row("桥", "1287.48", "1000.25", "287.23")
            .row("路", "0.00", "0.00", "0.00")
            .row("灯", "55.73", "15.73", "40.00")
            .row("x:合计", "1343.21", "1015.98", "327.23")
            .table(Origin.TEXT_LAYER);
    assertTrue(isAll(proved(table), Verdict.PROVED));
  }

  @Test
  void aTableOfNoughtsProvesNothing() {
    Table table =
        SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙")
            .row("桥", "0.00", "0.00", "0.00")
            .row("x:合计", "0.00", "0.00", "0.00")
            .table(Origin.TEXT_LAYER);
    assertTrue(isAll(proved(table), Verdict.UNBOUND));
  }

  /** A nought beside blank cells is as good as alone. */
  @Test
  void aNoughtBesideBlanksIsNotProved() {
    Table table =
        SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙")
            .row("桥", "1287.48", "1000.25", "287.23")
            .row("路", "0.00", "-", "-")
            .row("灯", "55.73", "15.73", "40.00")
            .table(Origin.TEXT_LAYER);
    Cell nought = cells(proved(table)).get(3);
    assertFalse(nought.evidence().verdict() == Verdict.PROVED);
  }
}
