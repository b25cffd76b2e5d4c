package io.kaibiao.proof.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the identities say of each figure. */
class VerdictsTest {

  private static List<String> verdicts(Table... tables) {
    List<String> verdicts = new ArrayList<>();
    for (Table table : new Proof(Rulebook.standard()).prove(List.of(tables), List.of()).tables()) {
      for (Row row : table.rows()) {
        row.cells()
            .forEach(
                (column, cell) ->
                    verdicts.add(row.key() + "/" + column + " " + cell.evidence().verdict().id()));
      }
    }
    return verdicts;
  }

  @Test
  void figuresOfSumsThatHoldAreProved() {
    assertEquals(
        List.of("201/total proved", "201/basic proved", "201/project proved"),
        verdicts(
            SmallForm.of("FA03", "total", "basic", "project")
                .row("201", "3.00", "1.00", "2.00")
                .table(Origin.TEXT_LAYER)));
  }

  @Test
  void figuresOfASumThatFailsAreContradicted() {
    assertEquals(
        List.of("201/total contradicted", "201/basic contradicted", "201/project contradicted"),
        verdicts(
            SmallForm.of("FA03", "total", "basic", "project")
                .row("201", "13.00", "1.00", "2.00")
                .table(Origin.TEXT_LAYER)));
  }

  @Test
  void figureThatNothingBindsIsUnbound() {
    assertEquals(
        List.of("total/budget_reception unbound"),
        verdicts(SmallForm.of("FA09", "budget_reception").row("total", "0.36").table()));
  }

  @Test
  void oneSumThatFailsContradictsAFigureThatAnotherProves() {
    assertEquals(
        List.of(
            "201/total contradicted",
            "201/basic contradicted",
            "201/project proved",
            "20101/total contradicted",
            "20101/basic contradicted",
            "20101/project proved"),
        verdicts(
            SmallForm.of("FA03", "total", "basic", "project")
                .row("201", "3.00", "1.00", "2.00")
                .row("20101", "13.00", "11.00", "2.00")
                .table(Origin.TEXT_LAYER)));
  }

  @Test
  void tableOfNoFormIsUnboundHere() {
    assertEquals(
        List.of("x:甲/x:金额 unbound"),
        verdicts(SmallForm.of("x:某某情况表", "x:金额").row("x:甲", "1.00").table()));
  }

  /** Exchanged, two parts of one sum leave it true, and nothing else binds them. */
  @Test
  void partsFromPixelsThatMayHaveChangedPlacesAreUnbound() {
    SmallForm form =
        SmallForm.of("FA03", "total", "basic", "project").row("201", "3.00", "1.00", "2.00");
    assertEquals(
        List.of("201/total proved", "201/basic unbound", "201/project unbound"),
        verdicts(form.table()));
    assertEquals(
        List.of("201/total proved", "201/basic proved", "201/project proved"),
        verdicts(form.table(Origin.TEXT_LAYER)));
  }

  @Test
  void partsFromPixelsWhoseColumnsAddUpAreProved() {
    assertEquals(
        List.of("proved"),
        verdicts(
                SmallForm.of("FA03", "total", "basic", "project")
                    .row("201", "3.00", "1.00", "2.00")
                    .row("20101", "3.00", "1.00", "2.00")
                    .table())
            .stream()
            .map(verdict -> verdict.substring(verdict.indexOf(' ') + 1))
            .distinct()
            .toList());
  }

  /** What is set so that a sum holds bears out none of the others in it. */
  @Test
  void sumThatOneAmountWasFittedToProvesNothing() {
    assertEquals(
        List.of("201/total unbound", "201/basic unbound"),
        verdicts(SmallForm.of("FA03", "total", "basic").row("201", "1287.48", "1237.48~").table()));
  }

  @Test
  void amountNoLargerThanWhatRoundingLeavesOpenIsUnbound() {
    assertEquals(
        List.of("203/project unbound"),
        verdicts(
                SmallForm.of("FA03", "total", "basic", "project")
                    .row("total", "8.01", "5.00", "3.01")
                    .row("201", "5.00", "2.00", "3.00")
                    .row("203", "3.01", "3.00", "0.01")
                    .table())
            .stream()
            .filter(verdict -> !verdict.endsWith(" proved"))
            .toList());
  }
}
