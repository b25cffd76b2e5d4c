package io.kaibiao.measure.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.measure.rows.CodeDamage.Damaged;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.table.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Misread codes and names end right or in doubt; {@link MeasureCodes} measures it at length. */
class CodePromiseTest {

  private static final int TRIALS = 6;
  private static final Path SAMPLE =
      Path.of("training-samples", "reports", "sample-final-accounts.pdf");
  private static final Proof PROOF = new Proof(Rulebook.standard());

  private static PrintedReport report = new PrintedReport(List.of(), List.of());
  private static List<Table> exact = List.of();

  @BeforeAll
  static void readExactly() throws Exception {
    report = PrintedReport.of(SAMPLE);
    exact = report.tables();
  }

  private static CodePromise misread(double rate, boolean differing, int trials) {
    CodePromise promise = new CodePromise();
    for (int seed = 0; seed < trials; seed++) {
      Damaged damaged = new CodeDamage(seed, rate, differing).damage(report.grids());
      List<Table> read = report.with(damaged.grids()).tables();
      promise.add(exact, PROOF.prove(read).tables(), damaged.damages());
    }
    return promise;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void misreadCodesAreRepairedOrStayInDoubt(boolean differing) {
    CodePromise promise = misread(0.05, differing, TRIALS);
    assertTrue(promise.misread.all() > 20, promise::toString);
    assertTrue(promise.misread.repaired >= 0.95 * promise.misread.all(), promise::toString);
    assertEquals(0, promise.misread.silent + promise.rightChanged, promise::toString);
  }

  @Test
  void exactNamesStayAsTheyAre() {
    CodePromise promise = misread(0, false, 1);
    assertEquals(0, promise.rightDoubted + promise.rightChanged, promise::toString);
  }
}
