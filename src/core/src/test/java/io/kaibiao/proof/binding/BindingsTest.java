package io.kaibiao.proof.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.figures.Equation.Nature;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.testing.DoubtfulReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tries the bound identities on the values of a report finds what the proof found. */
class BindingsTest {

  private static final Proof PROOF = new Proof(Rulebook.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports/sample-final-accounts.pdf",
        "reports/sample-budget.pdf",
        "gate/national-budget.pdf",
        "gate/self-evaluation.pdf",
        "gate/shanghai-final-accounts.pdf",
        "gate/table-ruled-merged.pdf"
      })
  void theyHoldWhereTheChecksHold(String sample) throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report report =
          kaibiao.convert(Path.of("training-samples").resolve(sample), ConversionOptions.DEFAULT);
      assertAsChecked(report);
    }
  }

  @Test
  void theyFailWhereTheChecksFail() throws Exception {
    Report misread = DoubtfulReport.misread(DoubtfulReport.sound());
    assertTrue(misread.checks().stream().anyMatch(check -> !check.holds()));
    assertAsChecked(misread);
  }

  private static void assertAsChecked(Report report) {
    List<Table> tables = report.tables();
    Bindings bindings = PROOF.bindings(tables, report.source().coverage());
    List<String> tried = new ArrayList<>();
    for (BoundSum sum : bindings.sums()) {
      long residual = sum.constant();
      long rounding = 0;
      int filled = 0;
      for (BoundSum.Term term : sum.terms()) {
        long steps = steps(tables, term.amount());
        residual += term.sign() * steps;
        rounding += steps == 0 ? 0 : term.half();
        filled += steps == 0 ? 0 : 1;
      }
      long tolerance = sum.rounding() ? rounding : sum.tolerance();
      assertEquals(sum.tolerance(), tolerance, sum::toString);
      tolerance = sum.copying() && filled <= 2 ? 0 : tolerance;
      boolean holds =
          residual == 0
              || (sum.nature() == Nature.AT_LEAST
                  ? residual >= -sum.tolerance()
                  : Math.abs(residual) <= tolerance);
      if (filled > 0) {
        tried.add(sum.rule() + " " + sum.row() + " " + sum.column() + " " + holds);
      }
    }
    List<Check> checks = PROOF.checks(tables, report.source().coverage());
    List<String> sums = checks.stream().map(BindingsTest::text).toList();
    assertEquals(sums.subList(0, sums.size() - bindings.rates().size()), tried);
  }

  private static String text(Check check) {
    return check.rule() + " " + check.row() + " " + check.column() + " " + check.holds();
  }

  private static long steps(List<Table> tables, BoundAmount amount) {
    Cell cell = tables.get(amount.table()).rows().get(amount.row()).cells().get(amount.column());
    return cell != null && cell.value() instanceof Value.Amount value
        ? Money.of(value.number(), amount.factor()).orElseThrow()
        : 0;
  }
}
