package io.kaibiao.measure.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.measure.proof.Corruption.Corrupted;
import io.kaibiao.measure.proof.Corruption.Readers;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the promise on the sample reports; {@link MeasurePromise} measures it at length. */
class PromiseTest {

  private static final int TRIALS = 60;
  private static final Path SAMPLES = Path.of("training-samples", "reports");
  private static final List<List<Table>> REPORTS = new ArrayList<>();
  private static final Proof PROOF = new Proof(Rulebook.standard());

  @BeforeAll
  static void readExactly() throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (String name : List.of("sample-final-accounts.pdf", "sample-budget.pdf")) {
        REPORTS.add(kaibiao.convert(SAMPLES.resolve(name)).tables());
      }
    }
  }

  private static Promise corrupted(Readers readers, double rate, int trials) {
    Promise promise = new Promise(Rulebook.standard());
    for (int i = 0; i < trials; i++) {
      List<Table> exact = REPORTS.get(i % REPORTS.size());
      Corrupted corrupted = new Corruption(i, readers, rate).corrupt(exact);
      promise.add(exact, corrupted, PROOF.prove(corrupted.tables()).tables());
    }
    return promise;
  }

  @Test
  void misreadingsThatReadersDoubtAreRepairedOrStayInDoubt() {
    Promise promise = corrupted(Readers.DIFFERING, 0.01, TRIALS);
    assertTrue(promise.damaged.repaired >= 0.93 * promise.damaged.all(), promise::toString);
    assertEquals(0, promise.damaged.silent, promise::toString);
    assertEquals(0, promise.correctChanged, promise::toString);
  }

  @Test
  void misreadingsThatReadersShareAreMostlyFound() {
    Promise promise = corrupted(Readers.AGREEING, 0.005, TRIALS);
    assertTrue(promise.damaged.repaired >= 0.88 * promise.damaged.all(), promise::toString);
    assertTrue(promise.damaged.silent <= 0.01 * promise.damaged.all(), promise::toString);
    assertEquals(0, promise.correctChanged, promise::toString);
  }

  @Test
  void exactReadingsStayAsTheyAre() {
    Promise promise = corrupted(Readers.DIFFERING, 0, REPORTS.size());
    assertEquals(0, promise.correctDoubted + promise.correctChanged, promise::toString);
  }

  @Test
  void sameReadingsEndTheSame() {
    Corrupted corrupted = new Corruption(7, Readers.DIFFERING, 0.05).corrupt(REPORTS.get(0));
    assertEquals(PROOF.prove(corrupted.tables()), PROOF.prove(corrupted.tables()));
  }
}
