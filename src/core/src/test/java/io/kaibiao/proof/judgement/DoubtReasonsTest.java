package io.kaibiao.proof.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure in doubt says why. */
class DoubtReasonsTest {

  private static List<String> reasons(SmallForm form) {
    return new Proof(Rulebook.standard())
        .prove(List.of(form.table())).tables().get(0).rows().stream()
            .map(DoubtReasonsTest::reasons)
            .toList();
  }

  private static String reasons(Row row) {
    return row.key()
        + row.cells().values().stream()
            .filter(c -> c.status() == Status.DOUBTFUL)
            .map(Cell::repairs)
            .toList();
  }

  @Test
  void aSumThatFails() {
    assertEquals(
        List.of("302[[sum-fails]]", "30201[[sum-fails]]"),
        reasons(SmallForm.of("FA06", "amount").row("302", "50.00").row("30201", "17.31")));
  }

  @Test
  void aReadingThatNothingBearsOut() {
    assertEquals(
        List.of("30201[[reading-unsure]]"),
        reasons(SmallForm.of("FA06", "amount").row("30201", "17.31~")));
  }

  @Test
  void severalValuesThatASumAllows() {
    assertEquals(
        List.of("302[]", "30201[[identity, several-values]]", "30202[[several-values]]"),
        reasons(
            SmallForm.of("FA06", "amount")
                .row("302", "50.00")
                .row("30201", "18.00~")
                .row("30202", "35.00~")));
  }

  @Test
  void whatIsInNoDoubtHasNone() {
    assertEquals(
        List.of("302[]", "30201[]", "30202[]"),
        reasons(
            SmallForm.of("FA06", "amount")
                .row("302", "50.00")
                .row("30201", "20.00")
                .row("30202", "30.00")));
  }
}
