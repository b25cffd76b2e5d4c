package io.kaibiao.proof.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines a sum is tried over. */
class SumGroupsTest {

  private static final Proof PROOF = new Proof(Rulebook.none());

  private static List<String> columns(Table table) {
    return PROOF.prove(List.of(table)).checks().stream().map(Check::column).distinct().toList();
  }

  /** A subtotal under a head is a sum of what stands under that head, whatever else adds up. */
  @Test
  void subtotalIsTheSumOfColumnsUnderItsHead() {
    SmallForm form =
        SmallForm.of("x:某某情况", "x:外", "x:甲", "x:乙", "x:小计")
            .row("x:桥", "1002.37", "1000.25", "287.23", "2289.85")
            .row("x:路", "217.11", "67.44", "300.25", "584.80")
            .row("x:灯", "903.38", "15.73", "40.00", "959.11");
    assertEquals(List.of("x:小计"), columns(form.table(Origin.TEXT_LAYER)));
    assertEquals(List.of(), columns(grouped(form.table(Origin.TEXT_LAYER))));
  }

  /** Returns a table with all columns but the first under one head. */
  private static Table grouped(Table table) {
    List<HeaderColumn> heads = new ArrayList<>();
    for (HeaderColumn head : table.header()) {
      List<String> path = new ArrayList<>(head.path());
      if (!heads.isEmpty()) {
        path.add(0, "类");
      }
      heads.add(new HeaderColumn(head.column(), path, null));
    }
    return new Table(
        table.id(),
        table.form(),
        table.title(),
        "",
        "",
        table.unit(),
        table.pages(),
        null,
        heads,
        table.grid(),
        table.rows(),
        List.of());
  }

  /** What stands before a line that words call a sum is a part of that line. */
  @Test
  void noughtBeforeAnotherSumIsNoPart() {
    Table table =
        SmallForm.of("x:某某情况", "x:上年", "x:金额")
            .row("x:拨款", "9312.77", "10070.48")
            .row("x:资金", "0.00", "0.00")
            .row("x:本年合计", "9391.18", "10150.48")
            .row("x:结转", "551.46", "238.17")
            .row("x:总计", "9942.64", "10388.65")
            .table(Origin.TEXT_LAYER);
    List<Check> checks = PROOF.prove(List.of(table)).checks();
    assertEquals(List.of("found.rows", "found.rows"), checks.stream().map(Check::rule).toList());
    assertTrue(
        PROOF.prove(List.of(table)).tables().get(0).rows().get(1).cells().values().stream()
            .allMatch(cell -> cell.evidence().proofs().isEmpty()));
  }
}
