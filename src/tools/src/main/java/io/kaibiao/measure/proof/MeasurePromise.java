package io.kaibiao.measure.proof;

import io.kaibiao.Kaibiao;
import io.kaibiao.measure.proof.Corruption.Corrupted;
import io.kaibiao.measure.proof.Corruption.Readers;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.report.Witness;
import io.kaibiao.report.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how reliably the proof detects misreadings: corrupts the exact readings of reports many
 * times and prints the outcomes.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.proof.MeasurePromise TRIALS RATE FILE...
 * </pre>
 */
public final class MeasurePromise {
  private MeasurePromise() {}

  /** Runs from the command line. */
  public static void main(String[] args) throws Exception {
    int trials = Integer.parseInt(args[0]);
    double rate = Double.parseDouble(args[1]);
    List<Report> reports = new ArrayList<>();
    List<List<Witness>> witnesses = new ArrayList<>();
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (int i = 2; i < args.length; i++) {
        Report report = kaibiao.convert(Path.of(args[i]));
        reports.add(report);
        witnesses.add(Testimony.of(report));
        System.out.printf(
            Locale.ROOT,
            "%s: %d tables, %d figures stated by sentences%n",
            args[i],
            report.tables().size(),
            witnesses.get(i - 2).size());
      }
    }
    Proof proof = new Proof(Rulebook.standard());
    for (Readers readers : Readers.values()) {
      Promise promise = new Promise(Rulebook.standard());
      long start = System.nanoTime();
      for (int i = 0; i < trials; i++) {
        int r = i % reports.size();
        List<Table> exact = reports.get(r).tables();
        Corrupted corrupted = new Corruption(i, readers, rate).corrupt(exact);
        promise.add(exact, corrupted, proof.prove(corrupted.tables(), witnesses.get(r)).tables());
      }
      System.out.printf(
          Locale.ROOT,
          "readers %s, %d trials at %.3f: %.2f ms a trial%n%s%n",
          readers,
          trials,
          rate,
          (System.nanoTime() - start) / 1e6 / trials,
          promise);
    }
  }
}
