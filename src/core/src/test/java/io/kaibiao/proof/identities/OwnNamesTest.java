package io.kaibiao.proof.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns and rows that a user named: the rules over all say nothing of them. */
class OwnNamesTest {

  private static List<String> columns(Table table) {
    return new Proof(Rulebook.standard())
        .checks(List.of(table), Coverage.WHOLE).stream()
            .filter(check -> check.rule().equals("FA03.children"))
            .map(Check::column)
            .toList();
  }

  @Test
  void noRuleOverAllColumnsBindsThem() {
    for (String growth : List.of("u_growth", "x:增长率")) {
      Table table =
          SmallForm.of("FA03", "total", growth)
              .row("201", "33.00", "5.00")
              .row("20101", "33.00", "7.00")
              .table();
      assertEquals(List.of("total"), columns(table), growth);
    }
  }
}
