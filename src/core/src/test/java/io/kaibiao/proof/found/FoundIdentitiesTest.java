package io.kaibiao.proof.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that no rule describes. */
class FoundIdentitiesTest {

  private static final Proof PROOF = new Proof(Rulebook.standard());

  /** Three items and their sum, in two halves and a total. */
  private static SmallForm items() {
    return SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙")
        .row("x:桥", "1287.48", "1000.25", "287.23")
        .row("x:路", "367.69", "67.44", "300.25")
        .row("x:灯", "55.73", "15.73", "40.00")
        .row("x:合计", "1710.90", "1083.42", "627.48");
  }

  private static Set<String> names(List<Check> checks) {
    Set<String> names = new TreeSet<>();
    checks.forEach(check -> names.add(check.rule()));
    return names;
  }

  private static List<Cell> cells(Table table) {
    List<Cell> cells = new ArrayList<>();
    table.rows().forEach(row -> cells.addAll(row.cells().values()));
    return cells;
  }

  private static Cell cell(Table table, int row, String column) {
    return Objects.requireNonNull(table.rows().get(row).cells().get(column));
  }

  private static boolean isAll(Table table, Verdict verdict) {
    return cells(table).stream().allMatch(cell -> cell.evidence().verdict() == verdict);
  }

  private static Table proved(Table table) {
    return PROOF.prove(List.of(table)).tables().get(0);
  }

  @Test
  void rowsAndColumnsThatAddUpAreProved() {
    Table table = items().table(Origin.TEXT_LAYER);
    Proof.Proved proved = PROOF.prove(List.of(table));
    assertTrue(isAll(proved.tables().get(0), Verdict.PROVED));
    assertEquals(Set.of("found.columns", "found.rows"), names(proved.checks()));
    assertTrue(proved.checks().stream().allMatch(Check::holds));
    assertEquals(7, proved.checks().size());
  }

  @Test
  void aTotalMayStandFirst() {
    Table table =
        SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙")
            .row("x:合计", "1710.90", "1083.42", "627.48")
            .row("x:桥", "1287.48", "1000.25", "287.23")
            .row("x:路", "367.69", "67.44", "300.25")
            .row("x:灯", "55.73", "15.73", "40.00")
            .table();
    assertTrue(isAll(proved(table), Verdict.PROVED));
  }

  @Test
  void sumsOfSumsAreFound() {
    Table table =
        SmallForm.of("x:某某情况", "x:金额")
            .row("x:桥", "1287.48")
            .row("x:路", "367.69")
            .row("x:小计", "1655.17")
            .row("x:灯", "55.73")
            .row("x:树", "2044.11")
            .row("x:花", "90.06")
            .row("x:灯小计", "2189.90")
            .row("x:总计", "3845.07")
            .table();
    assertTrue(isAll(proved(table), Verdict.PROVED));
  }

  @Test
  void codesAddUpWithoutAnyWord() {
    Table table =
        SmallForm.of("x:某某情况", "x:金额")
            .row("201", "1656.67")
            .row("20103", "1203.02")
            .row("2010301", "1100.44")
            .row("2010399", "102.58")
            .row("20105", "453.65")
            .row("2010501", "453.65")
            .table();
    assertTrue(isAll(proved(table), Verdict.PROVED));
  }

  /** In pixels the figure that makes its row and its column fail is set right. */
  @Test
  void misreadFiguresAreRepaired() {
    SmallForm misread =
        SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙")
            .row("x:桥", "1287.48", "1000.25", "287.23")
            .row("x:路", "367.69", "67.44", "800.25")
            .row("x:灯", "55.73", "15.73", "40.00")
            .row("x:合计", "1710.90", "1083.42", "627.48");
    Cell cell = cell(proved(misread.table()), 1, "x:乙");
    assertEquals("300.25", ((Value.Amount) cell.value()).number().toPlainString());
    assertEquals(Status.REPAIRED, cell.status());
    Cell digital = cell(proved(misread.table(Origin.TEXT_LAYER)), 1, "x:乙");
    assertEquals("800.25", ((Value.Amount) digital.value()).number().toPlainString());
    assertEquals(Verdict.CONTRADICTED, digital.evidence().verdict());
  }

  @Test
  void figuresThatChangedColumnsAreNoticed() {
    Table table =
        SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙")
            .row("x:桥", "1287.48", "1000.25", "287.23")
            .row("x:路", "367.69", "300.25", "67.44")
            .row("x:灯", "55.73", "15.73", "40.00")
            .row("x:合计", "1710.90", "1083.42", "627.48")
            .table();
    for (Cell cell : proved(table).rows().get(1).cells().values()) {
      boolean right =
          ((Value.Amount) cell.value()).number().toPlainString().equals("367.69")
              || cell.status() == Status.REPAIRED
              || cell.status() == Status.DOUBTFUL;
      assertTrue(right, cell.toString());
    }
  }

  /** A column of prices has a figure in the row of totals that is no total. */
  @Test
  void columnsThatDoNotAddUpAreLeftOut() {
    Table table =
        SmallForm.of("x:某某情况", "x:金额", "x:另", "x:单价")
            .row("x:桥", "1287.48", "1000.25", "11.07")
            .row("x:路", "367.69", "67.44", "23.15")
            .row("x:灯", "55.73", "15.73", "88.04")
            .row("x:合计", "1710.90", "1083.42", "14.96")
            .table(Origin.TEXT_LAYER);
    Proof.Proved proved = PROOF.prove(List.of(table));
    assertEquals(2, proved.checks().size());
    assertTrue(proved.checks().stream().allMatch(Check::holds));
    Cell price = cell(proved.tables().get(0), 3, "x:单价");
    assertEquals(Verdict.UNBOUND, price.evidence().verdict());
  }

  /** Short numbers add up by chance. */
  @Test
  void fewSmallNumbersProveNothing() {
    Table table =
        SmallForm.in("个", "x:某某情况", "x:数")
            .row("x:桥", "2")
            .row("x:路", "3")
            .row("x:合计", "5")
            .table(Origin.TEXT_LAYER);
    assertTrue(isAll(proved(table), Verdict.UNBOUND));
  }

  /** A column that repeats another one beside noughts is no sum unless a word calls it one. */
  @Test
  void copiesAreNoSums() {
    SmallForm form = SmallForm.of("x:某某情况", "x:甲", "x:乙", "x:丙");
    for (int i = 0; i < 10; i++) {
      String amount = String.format(Locale.ROOT, "%d.%02d", 997 * (i + 3), 7 * i);
      form.row("x:项" + i, amount, amount, "0.00");
    }
    assertEquals(List.of(), PROOF.prove(List.of(form.table(Origin.TEXT_LAYER))).checks());
  }

  @Test
  void amountsInOtherUnitsAreNotAdded() {
    Table money = items().table(Origin.TEXT_LAYER);
    List<Row> rows = new ArrayList<>();
    for (Row row : money.rows()) {
      Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
      cells.computeIfPresent("x:乙", (column, cell) -> cell.in("辆"));
      rows.add(row.with(cells));
    }
    Proof.Proved proved = PROOF.prove(List.of(money.withRows(rows)));
    assertEquals(Set.of("found.rows"), names(proved.checks()));
  }

  @Test
  void columnsOfOtherTablesWithTheSameAmountsAreTwins() {
    SmallForm one = SmallForm.of("x:甲表", "x:预算");
    SmallForm other = SmallForm.of("x:乙表", "x:数");
    for (int i = 0; i < 4; i++) {
      String amount = String.format(Locale.ROOT, "%d.%02d", 9173 * (i + 3), 7 * i + 1);
      one.row("x:项" + i, amount);
      other.row("x:项" + i, i == 3 ? "5.01" : amount);
    }
    Proof.Proved proved =
        PROOF.prove(List.of(one.table(Origin.TEXT_LAYER), other.table(Origin.TEXT_LAYER)));
    assertEquals(Set.of("found.twins"), names(proved.checks()));
    assertEquals(3, proved.checks().size());
    Cell different = cell(proved.tables().get(1), 3, "x:数");
    assertEquals(Verdict.UNBOUND, different.evidence().verdict());
  }

  @ParameterizedTest
  @CsvSource({
    "93.25%, 81.66%, 104.31%, 104.31%, PROVED",
    "93.25%, 81.66%, 104.31%, 140.31%, CONTRADICTED",
    "-6.75%, -18.34%, 4.31%, 4.31%, PROVED"
  })
  void percentagesAreHeldAgainstTheAmountsThatTheyAreOf(
      String first, String second, String third, String last, Verdict verdict) {
    Table table =
        SmallForm.of("x:某某情况", "x:预算", "x:执行", "x:率")
            .row("x:桥", "1287.48", "1200.58", first)
            .row("x:路", "367.69", "300.26", second)
            .row("x:灯", "55.73", "58.13", third)
            .row("x:灯二", "55.73", "58.13", third)
            .row("x:树", "5573.00", "5813.20", last)
            .table(Origin.TEXT_LAYER);
    Proof.Proved proved = PROOF.prove(List.of(table));
    assertEquals(Set.of("found.rates"), names(proved.checks()));
    Cell cell = cell(proved.tables().get(0), 4, "x:率");
    assertEquals(verdict, cell.evidence().verdict());
  }

  /** What stands on a page that was left out may make a sum fail. */
  @Test
  void sumsThatFailSayNothingWhereRowsMayBeMissing() {
    Table table =
        SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙")
            .row("x:桥", "1287.48", "1000.25", "287.23")
            .row("x:路", "367.69", "67.44", "800.25")
            .row("x:灯", "55.73", "15.73", "40.00")
            .row("x:合计", "1710.90", "1083.42", "627.48")
            .table(Origin.TEXT_LAYER);
    Coverage first = new Coverage(PageSelection.parse("1"), 2);
    assertTrue(PROOF.checks(List.of(table), first).stream().allMatch(Check::holds));
    assertTrue(!PROOF.checks(List.of(table), Coverage.WHOLE).stream().allMatch(Check::holds));
  }

  /** A thousand tables of amounts that have nothing to do with each other; the seed is fixed. */
  @ParameterizedTest
  @CsvSource({"1, 1000000", "2, 20", "3, 1000"})
  void randomAmountsAreNotTakenForSums(long seed, int bound) {
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < 1000; i++) {
      SmallForm form = SmallForm.of("x:某某情况", "x:合计", "x:甲", "x:乙", "x:丙");
      int rows = 1 + random.nextInt(12);
      for (int r = 0; r <= rows; r++) {
        String[] amounts = new String[4];
        for (int c = 0; c < amounts.length; c++) {
          amounts[c] = String.format(Locale.ROOT, "%.2f", random.nextInt(bound) / 100.0);
        }
        form.row(r == rows ? "x:合计" : "x:项" + r, amounts);
      }
      found += PROOF.prove(List.of(form.table(Origin.TEXT_LAYER))).checks().isEmpty() ? 0 : 1;
    }
    assertEquals(0, found);
  }
}
