package io.kaibiao.form.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void amountWithoutAHalfAboveItFitsBoth() {
    Form form = CATALOGUE.form("BG01").orElseThrow();
    assertEquals(
        List.of("amount", "total"),
        form.columnsHeaded(Set.of("预算数")).stream().map(FormColumn::id).toList());
  }

  @Test
  void labelThatComesTwiceIsToldByTheRowAbove() {
    List<FormRow> rows =
        CATALOGUE.form("FA04").orElseThrow().rowsLabelled("一般公共预算财政拨款", Side.INCOME);
    assertEquals(
        List.of("general_public_budget", "opening_general_public_budget"),
        rows.stream().map(FormRow::key).toList());
    assertEquals("opening_balance", rows.get(1).after());
  }

  @Test
  void labelIsSoughtInOneHalf() {
    Form form = CATALOGUE.form("FA01").orElseThrow();
    assertEquals(
        List.of("income_grand_total"),
        form.rowsLabelled("总计", Side.INCOME).stream().map(FormRow::key).toList());
    assertEquals(2, form.rowsLabelled("总计", null).size());
    assertEquals(
        List.of("210"), form.rowsLabelled("医疗卫生与计划生育支出", null).stream().map(FormRow::key).toList());
  }

  @Test
  void rowMayHaveAUnitOfItsOwn() {
    Form form = CATALOGUE.form("FA10").orElseThrow();
    assertEquals("辆", form.row("vehicles_total").orElseThrow().unit());
    assertEquals("台(套)", form.row("equipment_over_1m").orElseThrow().unit());
    assertNull(form.row("procurement_total").orElseThrow().unit());
  }

  @Test
  void patternCanForbidWhatItDoesNotName() {
    HeaderPattern pattern =
        HeaderPattern.of(List.of(List.of("收入", "本年收入")), List.of(HeaderPattern.ANY_OTHER));
    assertEquals(1, pattern.match(Set.of("收入")));
    assertEquals(1, pattern.match(Set.of("收入", "本年收入")));
    assertEquals(-1, pattern.match(Set.of("收入", "项目")));
    assertEquals(-1, pattern.match(Set.of("支出")));
  }

  @Test
  void itemsSetAsRowsLeadToTheColumnsOfTheSingleRow() {
    Form form = CATALOGUE.form("FA09").orElseThrow();
    assertEquals(
        List.of("budget_vehicle_total"),
        form.columnsHeaded(Set.of("公务用车购置及运行维护费", "预算数")).stream().map(FormColumn::id).toList());
    assertEquals(
        List.of("actual_overseas"),
        form.columnsHeaded(Set.of("因公出国(境)费", "决算数")).stream().map(FormColumn::id).toList());
  }
}
