package io.kaibiao.measure.rows;

import io.kaibiao.measure.rows.RowDamage.Damaged;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the outcomes for rows that are lost completely or in part.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.rows.MeasureRows TRIALS RATE FILE...
 * </pre>
 */
public final class MeasureRows {
  private MeasureRows() {}

  /** Runs from the command line. */
  public static void main(String[] args) throws Exception {
    int trials = Integer.parseInt(args[0]);
    double rate = Double.parseDouble(args[1]);
    List<PrintedReport> reports = new ArrayList<>();
    List<List<Table>> exact = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      PrintedReport report = PrintedReport.of(Path.of(args[i]));
      reports.add(report);
      exact.add(report.tables());
    }
    Proof proof = new Proof(Rulebook.standard());
    RowPromise promise = new RowPromise();
    long proving = 0;
    for (int i = 0; i < trials; i++) {
      int r = i % reports.size();
      PrintedReport report = reports.get(r);
      Damaged damaged = new RowDamage(i, rate).damage(report.grids(), exact.get(r));
      List<Table> read = report.with(damaged.grids()).tables();
      long start = System.nanoTime();
      Proof.Proved proved = proof.prove(read);
      proving += System.nanoTime() - start;
      promise.add(exact.get(r), proved, damaged.damages());
    }
    System.out.printf(
        Locale.ROOT,
        "%d trials at %.3f: %.2f ms of proof a trial%n%s%n",
        trials,
        rate,
        proving / 1e6 / trials,
        promise);
  }
}
