package io.kaibiao.measure;

import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.evaluate.Evaluation;
import io.kaibiao.evaluate.Measure;
import io.kaibiao.evaluate.TruthSet;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Converts documents and prints one line: how many facts and how many doubtful cells they have
 * together; and, of those with a truth file ({@code x.json} or {@code truth/x.json} beside {@code
 * x.pdf}), how many cells are exact, wrong without a doubt (silent), and missing.
 *
 * <pre>CountFacts DOCUMENT...</pre>
 */
public final class CountFacts {

  /** Names of the numbers, each as wide as its number. */
  static final String HEADER =
      String.format(
          Locale.ROOT,
          "%10s %10s %10s %10s %10s",
          "facts",
          "doubtful",
          "exact",
          "silent",
          "missing");

  private CountFacts() {}

  /** The counts of some documents. The last three cover only documents with a truth file. */
  record Counted(long facts, long doubtful, long exact, long silent, long missing) {

    static final Counted NONE = new Counted(0, 0, 0, 0, 0);

    Counted plus(Counted other) {
      return new Counted(
          facts + other.facts,
          doubtful + other.doubtful,
          exact + other.exact,
          silent + other.silent,
          missing + other.missing);
    }
  }

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException, InputException, OutputException {
    Counted all = Counted.NONE;
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (String arg : args) {
        Path document = Path.of(arg);
        all = all.plus(count(document, kaibiao.convert(document)));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%10d %10d %10d %10d %10d%n",
        all.facts(),
        all.doubtful(),
        all.exact(),
        all.silent(),
        all.missing());
  }

  private static Counted count(Path document, Report report)
      throws IOException, InputException, OutputException {
    long facts = cells(report).count();
    long doubtful = cells(report).filter(cell -> cell.status() == Status.DOUBTFUL).count();
    Optional<Path> truth = truth(document);
    if (truth.isEmpty()) {
      return new Counted(facts, doubtful, 0, 0, 0);
    }
    Path folder = Files.createTempDirectory("counted");
    try {
      Path result = folder.resolve("result");
      new Exporter().write(report, result, Set.of(Format.JSON, Format.FACTS), Existing.KEEP);
      Evaluation scores = Evaluation.of(result, TruthSet.read(truth.get()));
      return new Counted(
          facts,
          doubtful,
          number(scores, Measure.EXACT),
          number(scores, Measure.SILENT_WRONG) + number(scores, Measure.SILENT_EXTRA),
          number(scores, Measure.MISSING));
    } finally {
      delete(folder);
    }
  }

  private static Stream<Cell> cells(Report report) {
    return report.tables().stream()
        .filter(table -> table.isRecognised())
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().values().stream());
  }

  private static long number(Evaluation scores, Measure measure) {
    return Math.round(measure.of(scores.overall()).orElse(0));
  }

  private static Optional<Path> truth(Path document) {
    String file = String.valueOf(document.getFileName());
    String name = file.substring(0, Math.max(0, file.lastIndexOf('.'))) + ".json";
    return Stream.of(document.resolveSibling(name), document.resolveSibling("truth").resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
