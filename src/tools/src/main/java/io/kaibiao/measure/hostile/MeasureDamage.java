package io.kaibiao.measure.hostile;

import io.kaibiao.Kaibiao;
import io.kaibiao.samples.damage.DamagedDocuments;
import io.kaibiao.samples.damage.DamagedDocuments.Damaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Converts damaged documents in one process and counts what became of them. Every document but a
 * converted or a refused one has its line. Ends with 1 if there was one.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -Xmx1g -cp 'src/cli/target/lib/*' io.kaibiao.measure.hostile.MeasureDamage \
 *     COUNT SEED KEPT FOLDER|FILE … 2>/dev/null # where PDFBox tells of each damage
 * </pre>
 *
 * <p>{@code KEPT} is the folder that documents of a bad outcome are written to. The limit of one
 * conversion is 60 seconds; {@code -Dlimit=SECONDS} sets another. {@code -Dfirst=N} begins with the
 * N-th document.
 */
public final class MeasureDamage {

  private final Path kept;
  private final Map<DamageOutcome, Integer> outcomes = new EnumMap<>(DamageOutcome.class);
  private final Map<String, Integer> refusals = new TreeMap<>();
  private long slowest;
  private String slowestName = "";

  private MeasureDamage(Path kept) {
    this.kept = kept;
  }

  /** Runs the measurement. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    List<Path> files = new ArrayList<>();
    for (String argument : List.of(arguments).subList(3, arguments.length)) {
      files.addAll(documents(Path.of(argument)));
    }
    MeasureDamage measure = new MeasureDamage(Path.of(arguments[2]));
    measure.run(DamagedDocuments.of(files, seed), count);
    measure.print();
    System.exit(measure.outcomes.keySet().stream().allMatch(DamageOutcome::isSound) ? 0 : 1);
  }

  private static List<Path> documents(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(
              file ->
                  file.toString()
                      .toLowerCase(Locale.ROOT)
                      .matches(".*\\.(pdf|png|jpe?g|tiff?|bmp|gif|webp|jp2)"))
          .sorted()
          .toList();
    }
  }

  private void run(DamagedDocuments documents, int count) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("kaibiao-damage-");
    Duration limit = Duration.ofSeconds(Long.getLong("limit", 60));
    int first = Integer.getInteger("first", 0);
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      DamageTrial trial = new DamageTrial(kaibiao, folder, limit);
      for (int i = first; i < first + count; i++) {
        Damaged document = documents.get(i);
        long start = System.nanoTime();
        DamageTrial.Result result = trial.convert(document);
        long took = System.nanoTime() - start;
        if (took > slowest) {
          slowest = took;
          slowestName = document.name();
        }
        count(document, result);
      }
    } finally {
      DamageTrial.remove(folder);
    }
  }

  private void count(Damaged document, DamageTrial.Result result) throws IOException {
    outcomes.merge(result.outcome(), 1, Integer::sum);
    if (result.outcome() == DamageOutcome.REFUSED) {
      refusals.merge(result.detail(), 1, Integer::sum);
    }
    if (!result.outcome().isSound()) {
      System.out.println(document.name() + ": " + result.outcome() + ": " + result.detail());
      Files.createDirectories(kept);
      Files.write(kept.resolve(document.name()), document.bytes());
    }
  }

  private void print() {
    for (DamageOutcome outcome : DamageOutcome.values()) {
      System.out.printf(Locale.ROOT, "%-15s %6d%n", outcome, outcomes.getOrDefault(outcome, 0));
    }
    System.out.println("refused as " + refusals);
    System.out.printf(Locale.ROOT, "the slowest, %s, took %.1f s%n", slowestName, slowest / 1e9);
  }
}
