package io.kaibiao.measure.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.measure.rows.RowDamage.Damaged;
import io.kaibiao.measure.rows.RowPromise.Outcome;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.table.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lost rows come back or are said to be missing; {@link MeasureRows} measures it at length. */
class RowPromiseTest {

  private static final int TRIALS = 10;
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

  private static RowPromise lost(double rate, int trials) {
    RowPromise promise = new RowPromise();
    for (int seed = 0; seed < trials; seed++) {
      Damaged damaged = new RowDamage(seed, rate).damage(report.grids(), exact);
      List<Table> read = report.with(damaged.grids()).tables();
      promise.add(exact, PROOF.prove(read), damaged.damages());
    }
    return promise;
  }

  @Test
  void lostRowsComeBackOrAreMissed() {
    RowPromise promise = lost(0.01, TRIALS);
    int all = promise.lost.all();
    assertTrue(all > 20, promise::toString);
    int back = promise.lost.of(Outcome.REPAIRED) + promise.lost.of(Outcome.DOUBTFUL);
    assertTrue(back >= 0.5 * all, promise::toString);
    assertEquals(0, promise.rightChanged + promise.extra, promise::toString);
  }

  @Test
  void wholeTablesStayAsTheyAre() {
    RowPromise promise = lost(0, 1);
    assertEquals(0, promise.rightDoubted + promise.rightChanged + promise.extra, promise::toString);
  }
}
