package io.kaibiao.measure.rows;

import io.kaibiao.measure.rows.CodeDamage.Damaged;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the outcomes for rows of subjects whose codes and names are misread.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.rows.MeasureCodes TRIALS RATE FILE...
 * </pre>
 */
public final class MeasureCodes {
  private MeasureCodes() {}

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
    for (boolean differing : List.of(true, false)) {
      CodePromise promise = new CodePromise();
      for (int i = 0; i < trials; i++) {
        PrintedReport report = reports.get(i % reports.size());
        Damaged damaged = new CodeDamage(i, rate, differing).damage(report.grids());
        List<Table> read = report.with(damaged.grids()).tables();
        promise.add(exact.get(i % reports.size()), proof.prove(read).tables(), damaged.damages());
      }
      System.out.printf(
          Locale.ROOT, "readers %s%n%s%n", differing ? "differing" : "agreeing", promise);
    }
  }
}
